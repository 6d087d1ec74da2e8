package org.firsthand.model;

import java.util.List;
import java.util.Optional;

/**
 * Who did what to whom, according to one passage of one article, coded in PLOVER.
 *
 * @param id made from article, type and evidence
 * @param article the article that holds it
 * @param type PLOVER's type
 * @param mode PLOVER's mode, or one of ours beneath it: {@code cyber}, {@code censor}
 * @param kind our finer kind, where the rule tells one
 * @param contexts PLOVER's contexts, in alphabetical order
 * @param actors who did it
 * @param recipients to whom
 * @param things what was given, signed, hit or demanded, as printed
 * @param date when, with its basis
 * @param place where: a country's code, or the name of a place within one
 * @param placeCountry the country that the place is in or is, where known
 * @param placePoint where the place lies, where the gazetteer has it
 * @param factuality whether the text presents it as real
 * @param symmetric true if actors and recipients did it together, so that their order means nothing
 * @param evidence the words that say so
 * @param trigger the word that tells the type, with where it stands; empty where a dossier of an
 *     older version lacks it
 * @param statement id of the statement that says so, if the text attributes it
 * @param rule name of the rule that coded it
 */
public record Event(
    String id,
    String article,
    EventType type,
    Optional<String> mode,
    Optional<EventKind> kind,
    List<String> contexts,
    List<Participant> actors,
    List<Participant> recipients,
    List<String> things,
    Optional<Dated> date,
    Optional<String> place,
    Optional<String> placeCountry,
    Optional<Point> placePoint,
    Factuality factuality,
    boolean symmetric,
    Quote evidence,
    Optional<Quote> trigger,
    Optional<String> statement,
    String rule) {
  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    things = List.copyOf(things);
  }

  /** The id of an event of this type, coded at these words of this article. */
  public static String idOf(String article, EventType type, Span trigger, Span evidence) {
    return ContentId.of('E', article, type.name(), trigger.toString(), evidence.toString());
  }
}
