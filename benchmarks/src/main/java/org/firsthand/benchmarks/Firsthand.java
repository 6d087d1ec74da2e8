package org.firsthand.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.Sentence;
import org.firsthand.language.SentenceReader;
import org.firsthand.language.dates.DateReader;
import org.firsthand.language.names.NameReader;

/**
 * Our own whole analysis: sentences, tokens, tags, lemmas, trees, names and dates, without a cache.
 *
 * @param reader sentences, tokens, tags, lemmas, trees
 * @param names names in them
 * @param dates dates in them
 */
public record Firsthand(SentenceReader reader, NameReader names, DateReader dates)
    implements Analysis {
  private static final LocalDate PUBLISHED = LocalDate.of(2020, 1, 15);

  /** With the models that ship, without a cache. */
  public static Firsthand load() {
    return new Firsthand(LanguageCore.load(), NameReader.load(), new DateReader());
  }

  @Override
  public long tokens(String text) {
    List<Sentence> sentences = names.read(reader.read(text));
    dates.read(sentences, text, PUBLISHED);
    long tokens = 0;
    for (Sentence sentence : sentences) {
      tokens += sentence.tokens().size();
    }
    return tokens;
  }
}
