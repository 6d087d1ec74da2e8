package org.firsthand.export.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.firsthand.export.Account;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.InventedSelection;
import org.firsthand.model.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingLinesTest {
  static java.util.stream.Stream<InventedSelection> selections() {
    return java.util.stream.Stream.of(
        InventedSelection.usual(), InventedSelection.nasty(), InventedSelection.long1Mb());
  }

  @ParameterizedTest(name = "selection {index}")
  @MethodSource("selections")
  void writesEachFindingAsOneLineThatReadsBackTheSame(InventedSelection selection)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FindingLines().write(selection, ExportSettings.defaults(), out);
    assertThat(
            out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> Json.read(line, Account.class))
                .toList())
        .isEqualTo(selection.accounts());
  }
}
