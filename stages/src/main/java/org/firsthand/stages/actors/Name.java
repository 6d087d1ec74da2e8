package org.firsthand.stages.actors;

import org.firsthand.model.Actor;

/**
 * One entry of the tables: words that name somebody.
 *
 * @param sort what the words are
 * @param actor whom they name
 * @param needsContext true if the words are also common words, so that only a text about hackers or
 *     groups may mean the actor by them
 */
record Name(Sort sort, Actor actor, boolean needsContext) {
  /** What a name is, grammatically and politically. */
  enum Sort {
    /** "Russia". */
    COUNTRY,
    /** "Russian"; also "US", which is both. */
    ADJECTIVE,
    /** "Iran-backed". */
    AFFILIATION,
    /** "Danes". */
    PEOPLE,
    /** "Moscow", "the Kremlin": where a government sits. */
    SEAT,
    /** "Kharkiv". */
    PLACE,
    /** "Pentagon", "Microsoft", "Reuters". */
    BODY,
    /** "Turla", "Hezbollah". */
    GROUP,
    /** "Putin". */
    PERSON
  }

  /** True if the words may stand before a noun like an adjective of nationality. */
  boolean modifies() {
    return sort == Sort.ADJECTIVE || sort == Sort.AFFILIATION;
  }

  /** True for names of a state, its people, its seat or a place in it. */
  boolean isState() {
    return switch (sort) {
      case COUNTRY, ADJECTIVE, AFFILIATION, PEOPLE, SEAT, PLACE -> true;
      case BODY, GROUP, PERSON -> false;
    };
  }
}
