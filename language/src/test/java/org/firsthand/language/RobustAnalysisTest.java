package org.firsthand.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.firsthand.language.dates.DateReader;
import org.firsthand.language.names.NameReader;
import org.firsthand.language.references.ReferenceReader;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, dates and references of bad text: no exception, spans that slice it, linear time. */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // against a hang, not for speed
class RobustAnalysisTest {
  private static final LanguageCore CORE = LanguageCore.load();
  private static final NameReader NAMES = NameReader.load();
  private static final ReferenceReader REFERENCES = ReferenceReader.load();
  private static final DateReader DATES = new DateReader();
  private static final int TWO_MEGABYTES = 2_000_000;

  private static void check(String text) {
    List<Sentence> sentences = NAMES.read(CORE.read(text));
    int at = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(at);
        assertThat(token.span().of(text)).isEqualTo(token.form());
        at = token.span().end();
      }
    }
    assertThat(DATES.read(sentences, text))
        .allSatisfy(date -> assertThat(date.span().of(text)).isEqualTo(date.text()));
    assertThat(REFERENCES.read(sentences))
        .isSortedAccordingTo((a, b) -> Integer.compare(a.mention().start(), b.mention().start()))
        .allSatisfy(
            reference -> {
              assertThat(reference.mention().of(text)).isNotBlank();
              assertThat(reference.antecedent().of(text)).isNotBlank();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000",
        "\uD83D\uDE00 Anna Smith \uD83D\uDE00 said she \uD83D\uDE00 left on 3 May.",
        "\u0642\u0627\u0644 Anna Smith \u0627\u0644\u0648\u0632\u064A\u0631. She left.",
        "He said he told him that she gave her his. It is its.",
        "The minister, the minister, the minister, Anna Smith, the minister.",
        "(EU) (EU (EU) European Union (EU) (EU)",
        "\"I \"I \"I\" said I\" \u201CI\u201D my",
        "'s 's 's Anna 's 's minister of of of"
      })
  void readsWhateverComes(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "internationalisation of responsibilities ",
        "Anna Smith met the minister and he ",
        "she said he knew it was its "
      })
  void readsTwoMegabytesWithoutAFullStop(String unit) {
    String text = unit.repeat(TWO_MEGABYTES / unit.length());
    check(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "-", "May2022", "\uD83D\uDE00"})
  void readsLongRunsWithoutASpace(String unit) {
    check(unit.repeat(20_000 / unit.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Smith", "he", "minister", "it", "May", ","})
  void readsTenThousandGivenTokens(String word) {
    List<String> tokens =
        IntStream.range(0, 10_000).mapToObj(i -> i % 3 == 0 ? word : "Word" + i % 50).toList();
    List<Sentence> sentences = NAMES.read(CORE.read(List.of(tokens)));
    String text = String.join(" ", tokens);
    assertThat(REFERENCES.read(sentences))
        .allSatisfy(reference -> assertThat(reference.mention().of(text)).isNotBlank());
    assertThat(DATES.read(sentences, text))
        .allSatisfy(date -> assertThat(date.span().of(text)).isEqualTo(date.text()));
  }

  /** Four times the text may take no more than twelve times as long; quadratic work takes 16. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Smith met the minister. He told her that the company had paid. Smith left.",
        "Minister %d Jones met Anna Lee %d and she said he knew the agency."
      })
  void findsReferencesInLinearTime(String unit) {
    List<Sentence> small = sentences(unit, 500);
    List<Sentence> large = sentences(unit, 2000);
    long best = Long.MAX_VALUE;
    long bestLarge = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      best = Math.min(best, time(small));
      bestLarge = Math.min(bestLarge, time(large));
    }
    assertThat(bestLarge).isLessThan(12 * best);
  }

  private static List<Sentence> sentences(String unit, int times) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      text.append(String.format(Locale.ROOT, unit, i, i % 7)).append('\n');
    }
    return NAMES.read(CORE.read(text.toString()));
  }

  private static long time(List<Sentence> sentences) {
    long start = System.nanoTime();
    REFERENCES.read(sentences);
    return System.nanoTime() - start;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void readsShuffledWords(long seed) {
    Random random = new Random(seed);
    String[] words = {
      "Anna",
      "Smith",
      "he",
      "she",
      "it",
      "its",
      "I",
      "my",
      "the",
      "minister",
      "Iranian",
      "said",
      "\"",
      "\u201C",
      "\u201D",
      "(",
      ")",
      "EU",
      "European",
      "Union",
      ",",
      ".",
      "of",
      "'s",
      "company",
      "is",
      "not",
      "3",
      "May",
      "2022",
      "since",
      "\n",
      "\u0000",
      "\uD83D",
      "\u0627",
      "and",
      "a",
      "half"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? "" : " ");
    }
    check(text.toString());
  }
}
