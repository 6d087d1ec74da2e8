package org.firsthand.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.Sentence;
import org.firsthand.language.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NameReaderTest {
  private static final LanguageCore CORE = LanguageCore.load();
  private static final NameReader READER = NameReader.load();

  @ParameterizedTest(name = "{1} {2} in: {0}")
  @CsvFileSource(resources = "names.csv", numLinesToSkip = 1)
  void findsTheNameInTheSentence(String sentence, String tag, String name) {
    assertThat(names(READER.read(CORE.read(List.of(List.of(sentence.split(" ")))))))
        .contains(tag + " " + name);
  }

  @Test
  void findsNoNamesWhereThereAreNone() {
    String text = "They said on Tuesday that nothing was wrong with the old network in January.";
    assertThat(names(READER.read(CORE.read(text)))).isEmpty();
  }

  @Test
  void givesTheSameAnswerForASentenceAloneEachTime() {
    Sentence sentence = CORE.read("Germany and the European Union agreed.").getFirst();
    assertThat(READER.read(sentence)).isEqualTo(READER.read(sentence));
  }

  @Test
  void keepsEveryTokenAsItWas() {
    List<Sentence> before = CORE.read("John Smith left. Smith came back to Ottawa.");
    List<Sentence> after = READER.read(before);
    assertThat(after).hasSameSizeAs(before);
    for (int s = 0; s < before.size(); s++) {
      assertThat(after.get(s).tokens().stream().map(Token::span))
          .isEqualTo(before.get(s).tokens().stream().map(Token::span).toList());
    }
  }

  @Test
  void survivesSentencesOfAnything() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      words.add(i % 3 == 0 ? "Ω" : i % 3 == 1 ? "😀" : "A" + (char) i);
    }
    assertThat(READER.read(CORE.read(List.of(words))).getFirst().tokens()).hasSize(10_000);
  }

  private static List<String> names(List<Sentence> sentences) {
    List<String> names = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        String tag = token.name().orElse("O");
        if (tag.startsWith("B-")) {
          names.add(tag.substring(2) + " " + token.form());
        } else if (tag.startsWith("I-")) {
          names.set(names.size() - 1, names.getLast() + " " + token.form());
        }
      }
    }
    return names;
  }
}
