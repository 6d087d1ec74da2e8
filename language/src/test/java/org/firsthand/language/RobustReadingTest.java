package org.firsthand.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustReadingTest {
  private static final LanguageCore CORE = LanguageCore.load();

  /**
   * Spans slice the text, in order; every visible character is in a token; each tree has one root.
   */
  private static void check(String text) {
    int at = 0;
    for (Sentence sentence : CORE.read(text)) {
      List<Token> tokens = sentence.tokens();
      assertThat(sentence.span().start()).isEqualTo(tokens.getFirst().span().start());
      assertThat(sentence.span().end()).isEqualTo(tokens.getLast().span().end());
      for (Token token : tokens) {
        assertThat(token.span().of(text)).isEqualTo(token.form()).isNotEmpty();
        assertThat(
                text.substring(at, token.span().start())
                    .chars()
                    .noneMatch(Character::isLetterOrDigit))
            .isTrue();
        at = token.span().end();
      }
      checkTree(tokens);
    }
    assertThat(text.substring(at).chars().noneMatch(Character::isLetterOrDigit)).isTrue();
  }

  private static void checkTree(List<Token> tokens) {
    assertThat(tokens.stream().filter(token -> token.head() == 0)).hasSize(1);
    for (int i = 0; i < tokens.size(); i++) {
      int node = i + 1;
      for (int steps = 0; node != 0; steps++) {
        assertThat(steps).isLessThanOrEqualTo(tokens.size());
        node = tokens.get(node - 1).head();
      }
      assertThat(tokens.get(i).deprel().equals("root")).isEqualTo(tokens.get(i).head() == 0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000\u0001\u0007",
        ".",
        "...",
        "'",
        "\uD83D",
        "\uDE00 x",
        "\uFEFFHello.",
        "a\u200Db",
        "Ministers \uD83D\uDE00\uD83D\uDE00 agreed.",
        "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064A\u0631. Then he left.",
        "\u5916\u4EA4\u90E8\u8868\u793A\u3002\u7136\u540E\u3002",
        "n't 's ' \u2019s",
        "http://",
        "@ # $ % ^ & * ( ) _ + { } | : \" < > ?"
      })
  void readsWhateverComes(String text) {
    check(text);
  }

  @Test
  @Timeout(60)
  void readsTwoMegabytesWithoutAFullStop() {
    String text = "internationalisation of responsibilities ".repeat(2_000_000 / 41);
    assertThat(CORE.read(text)).allMatch(sentence -> sentence.tokens().size() <= 250);
  }

  @Test
  @Timeout(60)
  void readsLongRunsWithoutASpace() {
    for (String unit :
        new String[] {"a", "ab.", "-", "\u2019s", "(", "a@", "#", "1,", "\uD83D\uDE00", "co-"}) {
      String text = unit.repeat(20_000 / unit.length());
      assertThat(CORE.read(text)).isNotEmpty();
    }
  }

  @Test
  @Timeout(60)
  void keepsTenThousandGivenTokens() {
    List<String> tokens =
        IntStream.range(0, 10_000).mapToObj(i -> i % 7 == 0 ? "," : "word" + i % 50).toList();
    Sentence sentence = CORE.read(List.of(tokens)).getFirst();
    assertThat(sentence.tokens()).hasSize(10_000);
    checkTree(sentence.tokens());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void readsNoise(long seed) {
    Random random = new Random(seed);
    String alphabet =
        "abcDEF 019.,;:?!'\"()-\u2013\u2014\u2019\u201C\u201D\n\t@#/&$%\u20AC\uD83D\uDE00\u0301\u200D\u0627\u4E2D\u0000";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4000; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    check(text.toString());
  }

  @Test
  void takesTimeInProportionToTheText() {
    String unit = "The ministry said on Tuesday that it had signed the agreement. ";
    CORE.read(unit.repeat(2000));
    Duration small = time(unit.repeat(1000));
    Duration large = time(unit.repeat(8000));
    // eight times the text; generous, because the machine may be busy
    assertThat(large).isLessThan(small.multipliedBy(40));
  }

  private static Duration time(String text) {
    long start = System.nanoTime();
    CORE.read(text);
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
