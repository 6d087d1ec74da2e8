package org.firsthand.language.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.firsthand.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {
  private static String split(String text) {
    return new SentenceSplitter()
        .sentences(text).stream()
            .map(tokens -> text.substring(tokens.getFirst().start(), tokens.getLast().end()))
            .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      textBlock =
          """
          It rained. They left.|It rained. / They left.
          Mr. Rossi spoke. He left.|Mr. Rossi spoke. / He left.
          Trade with the U.S. grew. It fell in the U.K. The bank said so.|Trade with the U.S. grew. / It fell in the U.K. / The bank said so.
          The U.S. State Department objected.|The U.S. State Department objected.
          "We won't go." The minister left.|"We won't go." / The minister left.
          "Why?" he asked. "Because!" she said.|"Why?" he asked. / "Because!" she said.
          He said: “Enough is enough.” She agreed.|He said: “Enough is enough.” / She agreed.
          The firm (Acme Inc.) paid. Nobody knew.|The firm (Acme Inc.) paid. / Nobody knew.
          J. R. Novak of St. Ives won.|J. R. Novak of St. Ives won.
          Prices rose 3.5 percent. 12 firms closed.|Prices rose 3.5 percent. / 12 firms closed.
          Well... maybe not. Really?! Yes!|Well... maybe not. / Really?! / Yes!
          It was 5 a.m. in Tehran. Nobody slept.|It was 5 a.m. in Tehran. / Nobody slept.
          They met on Jan. 5 in Room No. 7. It was cold.|They met on Jan. 5 in Room No. 7. / It was cold.
          2. Markets. They fell.|2. Markets. / They fell.
          It fell.[12] Then it rose.|It fell.[12] / Then it rose.
          He left.The door closed.|He left. / The door closed.
          """)
  void endsSentencesWhereReadersDo(String text, String sentences) {
    assertThat(split(text)).isEqualTo(sentences);
  }

  @Test
  void endsASentenceAtEveryLineBreak() {
    assertThat(split("A headline without a stop\nThe text, \r\n goes on\u2028here"))
        .isEqualTo("A headline without a stop / The text, / goes on / here");
  }

  @Test
  void findsNothingInNothing() {
    assertThat(new SentenceSplitter().sentences("")).isEmpty();
    assertThat(new SentenceSplitter().sentences(" \n\t\u0000\u00A0\n")).isEmpty();
  }

  @Test
  void cutsAnEndlessSentenceAtItsBestPunctuation() {
    String text = "word ".repeat(200) + "; " + "word ".repeat(600);
    List<List<Span>> sentences = new SentenceSplitter().sentences(text);
    assertThat(sentences.getFirst()).hasSize(201);
    assertThat(sentences).allMatch(tokens -> tokens.size() <= SentenceSplitter.LONGEST);
    assertThat(sentences.stream().mapToInt(List::size).sum()).isEqualTo(801);
  }
}
