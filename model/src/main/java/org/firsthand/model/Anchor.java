package org.firsthand.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One event as a decision remembers it: its id, and what it says, so that it is found again after
 * its article was analysed anew or has changed around it.
 *
 * @param event the event's id when it was decided on
 * @param article the article's id
 * @param locator where the article was read from
 * @param type PLOVER's type
 * @param parties codes of the countries of both sides, of those without one the words; sorted
 * @param text the words of its evidence
 * @param span where they stood
 */
public record Anchor(
    String event,
    String article,
    String locator,
    EventType type,
    List<String> parties,
    String text,
    Span span) {
  public Anchor {
    parties = List.copyOf(parties);
  }

  /** What is remembered of an event of this article. */
  public static Anchor of(Event event, Article article) {
    return new Anchor(
        event.id(),
        article.id(),
        article.locator(),
        event.type(),
        parties(event),
        event.evidence().text(),
        event.evidence().span());
  }

  /**
   * True if this event is the one that is remembered: by its id, or because the same words of the
   * same report still say the same of the same parties.
   */
  public boolean isMetBy(Event other, Article its) {
    if (event.equals(other.id())) {
      return true;
    }
    boolean samePlace = article.equals(its.id()) || locator.equals(its.locator());
    boolean sameWords =
        article.equals(its.id())
            ? span.overlaps(other.evidence().span())
            : words(text).equals(words(other.evidence().text()));
    return samePlace && sameWords && type == other.type() && parties.equals(parties(other));
  }

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static List<String> parties(Event event) {
    TreeSet<String> parties = new TreeSet<>();
    Stream.of(event.actors(), event.recipients())
        .flatMap(List::stream)
        .map(
            who ->
                who.actor()
                    .flatMap(Actor::code)
                    .or(() -> Optional.of(who.text().toLowerCase(Locale.ROOT)))
                    .get())
        .forEach(parties::add);
    return List.copyOf(parties);
  }
}
