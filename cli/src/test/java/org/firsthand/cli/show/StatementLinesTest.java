package org.firsthand.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.firsthand.model.Content;
import org.firsthand.model.Restatement;
import org.firsthand.model.Source;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;
import org.firsthand.model.StatementField;
import org.junit.jupiter.api.Test;

class StatementLinesTest {
  private static final Statement SAID =
      new Statement(
          "S-1",
          "A-1",
          new Source("The envoy", Optional.empty(), SourceKind.NAMED_PERSON, Optional.empty()),
          Optional.empty(),
          new Content("it may be so", List.of(new Span(15, 27))),
          false,
          Stance.DOUBTS,
          List.of());

  @Test
  void saysWhatAnAnalystCorrectedAndWhatWasReadBefore() {
    StatementLines lines = new StatementLines(new Terminal(false, false, true, 100), List.of());
    assertThat(lines.lines(List.of(SAID)).getFirst())
        .isEqualTo("The envoy  doubts · named person · indirect");
    Statement corrected =
        SAID.telling(List.of(new Restatement(StatementField.STANCE, "denies", "D-1")));
    assertThat(lines.lines(List.of(corrected)).getFirst())
        .isEqualTo("The envoy  doubts · named person · indirect · corrected: stance was denies");
  }
}
