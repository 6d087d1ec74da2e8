package org.firsthand.export.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.firsthand.export.Account;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.InventedSelection;
import org.firsthand.export.csv.DelimitedFile;
import org.firsthand.export.table.Column;
import org.firsthand.export.table.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventDataTest {
  private static final List<String> POLECAT =
      List.of(
          ("Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor"
                  + " Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name"
                  + " Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,Primary"
                  + " Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name"
                  + " Raw,Wikipedia Recipient ID,Placename,City,District,Province,Country,Latitude,"
                  + "Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story"
                  + " People,Story Organizations,Story Locations,Language,Version")
              .split(","));

  private static final List<String> MENTIONS =
      List.of(
          ("GLOBALEVENTID,EventTimeDate,MentionTimeDate,MentionType,MentionSourceName,"
                  + "MentionIdentifier,SentenceID,Actor1CharOffset,Actor2CharOffset,"
                  + "ActionCharOffset,InRawText,Confidence,MentionDocLen,MentionDocTone,"
                  + "MentionDocTranslationInfo,Extras")
              .split(","));

  static Stream<Table<Account>> tables() {
    return Stream.of(Polecat.TABLE, GdeltMentions.TABLE, Attributions.TABLE);
  }

  @Test
  void hasPolecatsFortyColumnsFirstAndOursAfterThem() {
    List<String> names = Polecat.TABLE.columns().stream().map(Column::name).toList();
    assertThat(names).startsWith(POLECAT.toArray(String[]::new)).doesNotHaveDuplicates();
    assertThat(POLECAT).hasSize(40);
    assertThat(names).hasSizeGreaterThan(50).contains("Origins", "Chain", "Evidence Start");
  }

  @Test
  void hasGdeltsSixteenMentionColumns() {
    assertThat(GdeltMentions.TABLE.columns().stream().map(Column::name)).isEqualTo(MENTIONS);
  }

  @Test
  void givesALineAFindingWithItsEvidence() throws IOException {
    List<String> lines = lines(DelimitedFile.withHeader(Polecat.TABLE));
    assertThat(lines).hasSize(3);
    String attack = lines.stream().filter(line -> line.contains("Velvet")).findFirst().get();
    assertThat(attack.split("\t", -1))
        .hasSize(Polecat.TABLE.columns().size())
        .contains("COERCE", "cyber", "MATERIAL CONFLICT", "2022-07", "IRN", "ALB")
        .contains("Freedonia's ministry", "Government of Freedonia", "2022-07-31");
    assertThat(attack.split("\t", -1)[1]).as("a month is no day").isEmpty();
  }

  @Test
  void givesALineAReportWithoutAHeader() throws IOException {
    List<String> lines = lines(DelimitedFile.withoutHeader(GdeltMentions.TABLE));
    String attack = lines.stream().filter(line -> line.contains("oak.example")).findFirst().get();
    String[] cells = attack.split("\t", -1);
    assertThat(cells).hasSize(16);
    assertThat(cells[1]).isEqualTo("20230101000000");
    assertThat(cells[3]).isEqualTo("1");
    assertThat(cells[4]).isEqualTo("oak.example");
    assertThat(cells[6]).as("sentence").isEqualTo("1");
    assertThat(cells[11]).as("confidence is not stated").isEmpty();
  }

  @Test
  void attributesAnIncidentOnceAnOrigin() throws IOException {
    List<String> lines = lines(DelimitedFile.withHeader(Attributions.TABLE));
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1).split("\t", -1))
        .contains("political statement", "Government of Freedonia", "true");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void keepsItsRowsWhateverATextHolds(Table<Account> table) throws IOException {
    for (InventedSelection selection :
        List.of(InventedSelection.nasty(), InventedSelection.long1Mb())) {
      for (Account account : selection.accounts()) {
        for (@Nullable Object[] row : table.rows(account)) {
          assertThat(row).hasSameSizeAs(table.columns());
        }
      }
    }
  }

  private static List<String> lines(DelimitedFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.write(InventedSelection.usual(), ExportSettings.defaults(), out);
    return List.of(out.toString(StandardCharsets.UTF_8).split("\r\n"));
  }
}
