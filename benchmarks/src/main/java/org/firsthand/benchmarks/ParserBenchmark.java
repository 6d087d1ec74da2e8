package org.firsthand.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.Sentence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One sentence of given tokens through tags, lemmas and tree, by its length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class ParserBenchmark {
  private static final List<String> WORDS =
      List.of(
          "The",
          "ministry",
          "said",
          "on",
          "Tuesday",
          "that",
          "two",
          "officials",
          "of",
          "the",
          "agency",
          "had",
          "signed",
          "a",
          "new",
          "agreement",
          "with",
          "their",
          "partners",
          ",");

  /** Tokens of the sentence. */
  @Param({"5", "20", "40", "80"})
  public int length;

  private final LanguageCore core = LanguageCore.load();

  /** The whole of the sentence. */
  @Benchmark
  public List<Sentence> sentence() {
    List<String> words =
        java.util.stream.IntStream.range(0, length)
            .mapToObj(i -> WORDS.get(i % WORDS.size()))
            .toList();
    return core.read(List.of(words));
  }
}
