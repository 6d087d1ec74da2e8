package org.firsthand.stages.actors;

import java.util.Locale;

/**
 * What a common noun says of who is meant: "foreign minister", "hacking group", "website".
 *
 * @param sort what kind of thing the noun names
 * @param sector PLOVER's sector; empty text where the noun says none
 */
record Role(Sort sort, String sector) {
  /** What kind of thing a noun names. */
  enum Sort {
    /** One with an office or trade. */
    PERSON,
    /** An organisation. */
    BODY,
    /** A group of states, persons or bodies. */
    GROUP,
    /** A people or crowd. */
    PEOPLE,
    /** What stands for its owner when it is hit, seized or blocked. */
    THING;

    static Sort of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
