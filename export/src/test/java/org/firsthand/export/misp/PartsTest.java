package org.firsthand.export.misp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {
  @ParameterizedTest
  @ValueSource(strings = {"word ", "\u05D0\u05D1 ", "\uD83D\uDE80", "one line\n"})
  void aLongTextIsPartedAndNothingIsLost(String unit) {
    String text = unit.repeat(200_000).strip();
    List<String> pieces = Parts.pieces(text);
    assertThat(pieces)
        .allMatch(piece -> piece.getBytes(UTF_8).length <= Parts.LONGEST)
        .noneMatch(piece -> Character.isHighSurrogate(piece.charAt(piece.length() - 1)));
    assertThat(String.join("", pieces).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
  }

  @Test
  void controlCharactersAndHalvesAreLeftOut() {
    assertThat(Parts.clean("a\u0000b\u001b\uD800c\n")).isEqualTo("ab\uFFFDc");
  }

  @Test
  void anEmptyValueIsNone() {
    assertThat(new Parts(Template.STORY, "e", "k", "1").put("title", " ").made().attributes())
        .isEmpty();
  }
}
