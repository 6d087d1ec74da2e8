package org.firsthand.language.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.language.Sentence;
import org.firsthand.model.Edtf;
import org.firsthand.model.Span;

/**
 * Reads the time expressions of an English text and works out what they mean.
 *
 * <p>Absolute dates, dates relative to the published date or to another date of the text, lengths,
 * ranges, sets and vague times, with their TIMEX3 type and value (TimeML 1.2.1) and their EDTF (ISO
 * 8601-2). Without a published date a relative expression stays open ({@code XXXX-01}) and is never
 * guessed. Mentions come in text order and do not overlap; linear in the length of the text.
 *
 * <p>Without state: one reader serves any number of threads.
 */
public final class DateReader {

  /** The mentions of a text whose published date nobody knows. */
  public List<DateMention> read(String text) {
    return read(Words.of(text, Lexicon.ENGLISH), Optional.empty());
  }

  /** The mentions of a text that was published on the given day. */
  public List<DateMention> read(String text, LocalDate published) {
    return read(Words.of(text, Lexicon.ENGLISH), Optional.of(published));
  }

  /**
   * The mentions of a text that is already analysed: the tags of its tokens tell the tense of a
   * clause better than the words do. Offsets of the tokens are offsets into the text.
   */
  public List<DateMention> read(List<Sentence> sentences, String text) {
    return read(Words.of(sentences, text, Lexicon.ENGLISH), Optional.empty());
  }

  /** The mentions of an analysed text that was published on the given day. */
  public List<DateMention> read(List<Sentence> sentences, String text, LocalDate published) {
    return read(Words.of(sentences, text, Lexicon.ENGLISH), Optional.of(published));
  }

  private static List<DateMention> read(Words words, Optional<LocalDate> published) {
    Resolver resolver = new Resolver(published);
    List<DateMention> mentions = new ArrayList<>();
    List<Found> places = new ArrayList<>();
    List<Resolved> meanings = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Found> found = TimeGrammar.at(words, at);
      if (found.isEmpty()) {
        at++;
        continue;
      }
      Tense tense = Tense.around(words, found.get().from(), found.get().to());
      places.add(found.get());
      meanings.add(resolver.resolve(found.get().expression(), tense));
      at = found.get().to();
    }
    for (int i = 0; i < places.size(); i++) {
      mentions.add(mention(words, places, meanings, i));
    }
    return List.copyOf(mentions);
  }

  private static DateMention mention(
      Words words, List<Found> places, List<Resolved> meanings, int i) {
    Found place = places.get(i);
    Resolved meaning = meanings.get(i);
    Span span = new Span(words.start(place.from()), words.end(place.to() - 1));
    return new DateMention(
        span,
        span.of(words.text()),
        meaning.type(),
        meaning.value(),
        meaning.modifier(),
        meaning.edtf(),
        reach(words, places, meanings, i),
        meaning.basis());
  }

  /** Both ends of a range have the same reach; "since" and "until" open it on one side. */
  private static Optional<Edtf> reach(
      Words words, List<Found> places, List<Resolved> meanings, int i) {
    int before = places.get(i).from() - 1;
    if (i + 1 < places.size() && joins(words, places.get(i), places.get(i + 1))) {
      return Reach.between(meanings.get(i), meanings.get(i + 1));
    }
    if (i > 0 && joins(words, places.get(i - 1), places.get(i))) {
      return Reach.between(meanings.get(i - 1), meanings.get(i));
    }
    if (words.is(before, "since")) {
      return Reach.since(meanings.get(i));
    }
    boolean until = words.is(before, "until") || words.is(before, "till");
    return until ? Reach.until(meanings.get(i)) : Optional.empty();
  }

  private static boolean joins(Words words, Found first, Found second) {
    int opener = first.from() - 1;
    boolean one = second.from() == first.to() + 1;
    boolean from =
        words.is(opener, "from")
            && (words.is(first.to(), "to")
                || words.is(first.to(), "until")
                || words.is(first.to(), "through"));
    boolean between = words.is(opener, "between") && words.is(first.to(), "and");
    return one && (from || between || words.is(first.to(), "through"));
  }
}
