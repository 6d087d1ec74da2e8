package org.firsthand.export.misp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.InventedSelection;
import org.firsthand.export.Tlp;
import org.firsthand.model.ContentId;
import org.firsthand.model.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class MispFeedTest {
  @TempDir Path folder;

  static Stream<InventedSelection> selections() {
    return Stream.of(
        InventedSelection.usual(), InventedSelection.nasty(), InventedSelection.long1Mb());
  }

  private Map<String, String> written(InventedSelection selection) throws IOException {
    new MispFeed().write(selection, new ExportSettings(Optional.of(Tlp.GREEN)), folder);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private List<JsonNode> events(InventedSelection selection) throws IOException {
    List<JsonNode> events = new ArrayList<>();
    written(selection)
        .forEach(
            (name, text) -> {
              if (name.matches("[0-9a-f-]{36}\\.json")) {
                events.add(Json.tree(text).path("Event"));
              }
            });
    return events;
  }

  private static Schema schema() throws IOException {
    try (InputStream file = MispFeedTest.class.getResourceAsStream("misp-event.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              new String(Objects.requireNonNull(file).readAllBytes(), UTF_8), InputFormat.JSON);
    }
  }

  @ParameterizedTest
  @MethodSource("selections")
  void everyEventIsValid(InventedSelection selection) throws IOException {
    Map<String, String> files = written(selection);
    assertThat(files).hasSize(selection.accounts().size() + 2);
    Schema schema = schema();
    files.forEach(
        (name, text) -> {
          if (name.matches("[0-9a-f-]{36}\\.json")) {
            assertThat(schema.validate(text, InputFormat.JSON)).as(name).isEmpty();
          }
        });
  }

  @ParameterizedTest
  @MethodSource("selections")
  void theManifestNamesEachEventWithItsSum(InventedSelection selection) throws IOException {
    Map<String, String> files = written(selection);
    JsonNode manifest = Json.tree(Objects.requireNonNull(files.get("manifest.json")));
    assertThat(manifest.size()).isEqualTo(selection.accounts().size());
    manifest
        .properties()
        .forEach(
            entry -> {
              String file = Objects.requireNonNull(files.get(entry.getKey() + ".json"));
              JsonNode event = Json.tree(file).path("Event");
              assertThat(entry.getValue().path("integrity:sha256").asString())
                  .isEqualTo(ContentId.sha256(file.getBytes(UTF_8)));
              for (String field : List.of("info", "date", "timestamp", "analysis", "Orgc", "Tag")) {
                assertThat(entry.getValue().path(field)).as(field).isEqualTo(event.path(field));
              }
            });
    assertThat(Objects.requireNonNull(files.get("hashes.csv")).lines())
        .isNotEmpty()
        .allMatch(line -> line.matches("[0-9a-f]{32},[0-9a-f-]{36}"))
        .allMatch(line -> manifest.has(line.substring(33)));
  }

  @ParameterizedTest
  @MethodSource("selections")
  void nothingIsForDetectionOrComparedAndEveryValueFitsItsColumn(InventedSelection selection)
      throws IOException {
    for (JsonNode event : events(selection)) {
      for (JsonNode object : event.path("Object")) {
        for (JsonNode attribute : object.path("Attribute")) {
          assertThat(attribute.path("to_ids").asBoolean()).isFalse();
          assertThat(attribute.path("disable_correlation").asBoolean()).isTrue();
          assertThat(attribute.path("value").asString().getBytes(UTF_8).length)
              .isLessThanOrEqualTo(Parts.LONGEST);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("selections")
  void referencesAndTheReportPointToWhatIsThereAndNoUuidIsTwice(InventedSelection selection)
      throws IOException {
    Set<String> all = new HashSet<>();
    for (JsonNode event : events(selection)) {
      Set<String> objects = new HashSet<>();
      for (JsonNode object : event.path("Object")) {
        objects.add(object.path("uuid").asString());
        assertThat(all.add(object.path("uuid").asString())).isTrue();
        for (JsonNode attribute : object.path("Attribute")) {
          assertThat(all.add(attribute.path("uuid").asString())).isTrue();
        }
      }
      for (JsonNode object : event.path("Object")) {
        for (JsonNode reference : object.path("ObjectReference")) {
          assertThat(objects).contains(reference.path("referenced_uuid").asString());
        }
      }
      Matcher marks =
          Pattern.compile("@\\[object]\\(([0-9a-f-]{36})\\)")
              .matcher(event.path("EventReport").path(0).path("content").asString());
      int found = 0;
      while (marks.find()) {
        assertThat(objects).contains(marks.group(1));
        found++;
      }
      assertThat(found).isPositive();
    }
  }

  @Test
  void aSecondExportGivesTheSameFiles(@TempDir Path other) throws IOException {
    Map<String, String> first = written(InventedSelection.usual());
    new MispFeed()
        .write(InventedSelection.usual(), new ExportSettings(Optional.of(Tlp.GREEN)), other);
    for (Map.Entry<String, String> file : first.entrySet()) {
      assertThat(Files.readString(other.resolve(file.getKey()))).isEqualTo(file.getValue());
    }
  }

  @Test
  void theDayKeepsItsPrecisionAndTimesAreTheRecords() throws IOException {
    JsonNode attack =
        events(InventedSelection.usual()).stream()
            .filter(event -> event.path("info").asString().startsWith("Sylvania"))
            .findFirst()
            .orElseThrow();
    assertThat(attack.path("date").asString()).isEqualTo("2022-07-01");
    assertThat(attack.path("timestamp").asString()).isEqualTo("1672876800");
    assertThat(value(attack, "event", "start_time_fidelity")).isEqualTo("month");
    assertThat(value(attack, "taranis-news-item", "hash")).matches("[0-9a-f]{64}");
    assertThat(value(attack, "intelligence-source-assessment", "information-credibility"))
        .isEqualTo("2 - Probably true");
    assertThat(value(attack, "taranis-story", "comments")).isEqualTo("ana: Ask the port.");
  }

  private static String value(JsonNode event, String object, String relation) {
    for (JsonNode one : event.path("Object")) {
      for (JsonNode attribute : one.path("Attribute")) {
        if (one.path("name").asString().equals(object)
            && attribute.path("object_relation").asString().equals(relation)) {
          return attribute.path("value").asString();
        }
      }
    }
    return "";
  }
}
