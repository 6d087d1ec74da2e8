package org.firsthand.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.Sentence;
import org.firsthand.language.dates.DateReader;
import org.firsthand.language.names.NameReader;
import org.firsthand.language.tokens.SentenceSplitter;

/**
 * Prints the speed of the whole analysis and of its parts, and the memory it takes.
 *
 * <p>{@code WholeAnalysis TEXTS [ARTICLES]}; pin the process to one core.
 */
public final class WholeAnalysis {
  /** Enough for some seconds a pass. */
  private static final int ARTICLES = 150;

  private WholeAnalysis() {}

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.err.println("whole analysis: expected TEXTS [ARTICLES], found nothing");
      System.exit(2);
    }
    int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ARTICLES;
    List<String> texts = Texts.first(Path.of(arguments[0]), articles);
    LanguageCore core = LanguageCore.load();
    NameReader names = NameReader.load();
    DateReader dates = new DateReader();
    Firsthand whole = new Firsthand(core, names, dates);
    Race race = new Race(System.out);
    race.measure("warm-up", whole, texts, 3);
    race.measure("whole analysis", whole, texts);
    SentenceSplitter splitter = new SentenceSplitter();
    race.measure(
        "sentences and tokens",
        text -> splitter.sentences(text).stream().mapToLong(List::size).sum(),
        texts);
    race.measure("... tags, lemmas, trees", text -> count(core.read(text)), texts);
    List<List<Sentence>> read = texts.stream().map(core::read).toList();
    LocalDate published = LocalDate.of(2020, 1, 15);
    race.print(
        "names alone", Cost.of(() -> read.stream().mapToLong(s -> count(names.read(s))).sum()));
    race.print(
        "names alone", Cost.of(() -> read.stream().mapToLong(s -> count(names.read(s))).sum()));
    for (int pass = 0; pass < 3; pass++) {
      race.print(
          "dates alone",
          Cost.of(
              () -> {
                long tokens = 0;
                for (int i = 0; i < read.size(); i++) {
                  dates.read(read.get(i), texts.get(i), published);
                  tokens += count(read.get(i));
                }
                return tokens;
              }));
    }
  }

  private static long count(List<Sentence> sentences) {
    long tokens = 0;
    for (Sentence sentence : sentences) {
      tokens += sentence.tokens().size();
    }
    return tokens;
  }
}
