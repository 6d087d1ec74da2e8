package org.firsthand.export.stix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.InventedSelection;
import org.firsthand.export.Tlp;
import org.firsthand.model.json.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What invented findings become as STIX; that it is valid is checked where the schemas are. */
class StixBundleTest {
  private static List<JsonNode> objects(InventedSelection selection, Profile profile)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new StixBundle(profile).write(selection, new ExportSettings(Optional.of(Tlp.GREEN)), out);
    List<JsonNode> objects = new ArrayList<>();
    Json.tree(out.toString(StandardCharsets.UTF_8)).path("objects").forEach(objects::add);
    return objects;
  }

  private static List<JsonNode> of(String type, List<JsonNode> objects) {
    return objects.stream().filter(one -> one.path("type").asString().equals(type)).toList();
  }

  @Test
  void tellsAnAttackWithItsRivalsItsTimeAndWhoSaysSo() throws IOException {
    List<JsonNode> objects = objects(InventedSelection.usual(), Profile.PLAIN);
    JsonNode incident = of("incident", objects).getFirst();
    assertThat(incident.path("confidence").asInt()).isEqualTo(70);
    List<JsonNode> attributions =
        of("relationship", objects).stream()
            .filter(one -> one.path("relationship_type").asString().equals("attributed-to"))
            .toList();
    assertThat(attributions)
        .hasSize(2)
        .allSatisfy(
            one -> {
              assertThat(one.path("source_ref")).isEqualTo(incident.path("id"));
              assertThat(one.path("start_time").asString()).isEqualTo("2022-07-01T00:00:00.000Z");
              assertThat(one.path("stop_time").asString()).isEqualTo("2022-08-01T00:00:00.000Z");
            });
    assertThat(of("intrusion-set", objects).getFirst().path("name").asString())
        .isEqualTo("Velvet Lynx");
    assertThat(of("note", objects))
        .anySatisfy(
            note -> {
              assertThat(note.at("/authors/0").asString("")).isEqualTo("Freedonia's ministry");
              assertThat(note.path("content").asString())
                  .startsWith("Freedonia's ministry asserts: “Sylvania attacked")
                  .contains("Daily Oak (outlet) > Freedonia's ministry (government)");
              assertThat(note.at("/external_references/0/hashes/SHA-256").asString()).hasSize(64);
            });
    assertThat(of("opinion", objects).getFirst().path("opinion").asString())
        .isEqualTo("strongly-disagree");
  }

  @Test
  void saysNothingOfWhatIsNotKnown() throws IOException {
    JsonNode bare =
        of("report", objects(InventedSelection.usual(), Profile.PLAIN)).stream()
            .filter(one -> one.path("name").asString().startsWith("Somebody"))
            .findFirst()
            .orElseThrow();
    assertThat(bare.has("confidence")).isFalse();
    assertThat(bare.path("description").asString()).contains("no date", "of unknown lineage");
    assertThat(bare.at("/external_references/0/url").isMissingNode()).isTrue();
  }

  @Test
  void keepsIdentifiersWhateverElseIsExported() throws IOException {
    InventedSelection usual = InventedSelection.usual();
    InventedSelection one = new InventedSelection(usual.accounts().subList(0, 1));
    assertThat(objects(usual, Profile.FULL)).containsAll(objects(one, Profile.FULL));
    assertThat(of("report", objects(usual, Profile.PLAIN)))
        .extracting(report -> report.path("id").asString())
        .isEqualTo(
            of("report", objects(usual, Profile.FULL)).stream()
                .map(report -> report.path("id").asString())
                .toList());
  }

  @Test
  void keepsTextsReadableWhateverTheyHold() throws IOException {
    for (InventedSelection selection :
        List.of(InventedSelection.nasty(), InventedSelection.long1Mb())) {
      List<JsonNode> objects = objects(selection, Profile.FULL);
      assertThat(of("report", objects)).hasSize(2);
      assertThat(objects)
          .allSatisfy(one -> assertThat(one.toString().length()).isLessThan(500_000))
          .allSatisfy(one -> assertThat(one.toString()).doesNotContain("\\u0000", "\\u0007"));
    }
    assertThat(objects(InventedSelection.nasty(), Profile.FULL).toString())
        .as("right-to-left marks stay")
        .contains("\u202E");
  }

  @Test
  void keepsHowPreciseADateIsWithTheExtensions() throws IOException {
    JsonNode event = of("event", objects(InventedSelection.usual(), Profile.FULL)).getFirst();
    assertThat(event.path("start_time_fidelity").asString()).isEqualTo("month");
    assertThat(event.path("end_time").asString()).isEqualTo("2022-07-31T23:59:59.999Z");
    assertThat(objects(InventedSelection.usual(), Profile.FULL).toString())
        .contains("\"date_edtf\":\"2022-07\"", "\"origin_list\"");
  }
}
