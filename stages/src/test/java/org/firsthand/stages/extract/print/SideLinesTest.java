package org.firsthand.stages.extract.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SideLinesTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvFileSource(resources = "side-lines.csv", numLinesToSkip = 1, delimiter = '|')
  void tellsWhatALineIs(String line, String expected) {
    String kind =
        SideLines.isPictureCredit(line)
            ? "picture"
            : SideLines.isAlone(line)
                ? "alone"
                : SideLines.headsComments(line)
                    ? "comments"
                    : SideLines.headsOneLink(line)
                        ? "link"
                        : SideLines.headsLinkList(line) ? "links" : "text";
    assertThat(kind).isEqualTo(expected);
  }
}
