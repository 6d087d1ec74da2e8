package org.firsthand.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutLinesTest {
  /** Lines are joined by {@code /}; parts are told by start, length and lines before. */
  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource({
    "one/two/three/, 1, 0+4@0 4+4@1 8+6@2",
    "one/two/three, 1, 0+4@0 4+4@1 8+5@2",
    "one/two/three/, 5, 0+8@0 8+6@2",
    "one/two/three/, 100, 0+14@0",
    "one///two/, 2, 0+4@0 4+2@1 6+4@3",
    "'', 1, 0+0@0",
  })
  void cutsAtTheEndsOfLines(String text, long least, String expected) throws IOException {
    byte[] bytes = text.replace('/', '\n').getBytes(StandardCharsets.UTF_8);
    Piece file = Piece.whole("path", "a.jsonl", bytes.length);
    List<Piece> parts = CutLines.cut(file, new ByteArrayInputStream(bytes), least);
    assertThat(
            parts.stream()
                .map(part -> part.start() + "+" + part.length() + "@" + part.linesBefore()))
        .containsExactly(expected.split(" "));
  }
}
