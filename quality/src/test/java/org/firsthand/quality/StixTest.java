package org.firsthand.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.firsthand.collect.CollectSettings;
import org.firsthand.collect.Collector;
import org.firsthand.collect.Intake;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.Tlp;
import org.firsthand.export.stix.Profile;
import org.firsthand.export.stix.StixBundle;
import org.firsthand.model.Finding;
import org.firsthand.model.json.Json;
import org.firsthand.run.Decisions;
import org.firsthand.run.DossierSelection;
import org.firsthand.run.Progress;
import org.firsthand.run.ReadInputs;
import org.firsthand.run.RunSettings;
import org.firsthand.run.Signature;
import org.firsthand.stages.flow.Steps;
import org.firsthand.store.Dossier;
import org.firsthand.store.FindingQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What leaves as STIX, of articles that were really read: valid, whole, and the same again. */
class StixTest {
  private static final Path SEEDS = Path.of("../../shared/seeds");
  private static final Steps STEPS = Steps.load();

  @TempDir static Path folder;

  /** A dossier with a decision of each kind, by the name of what was read into it. */
  private static final Map<String, Path> DOSSIERS = new java.util.TreeMap<>();

  @BeforeAll
  static void readOnce() throws IOException {
    Path sample = folder.resolve("articles.jsonl");
    try (InputStream in =
        Objects.requireNonNull(
            StixTest.class.getResourceAsStream("/org/firsthand/cli/sample/articles.jsonl"))) {
      Files.write(sample, in.readAllBytes());
    }
    DOSSIERS.put("the sample", read("sample", sample));
    DOSSIERS.put("texts that hold anything", read("nasty", nasty()));
    if (Files.isDirectory(SEEDS)) {
      DOSSIERS.put("the seeds", read("seeds", SEEDS));
    }
  }

  /** Titles, outlets, authors and texts with whatever a web page may hold. */
  private static Path nasty() throws IOException {
    String odd = "=cmd()\u202E\"x\" <b> \u0000\u0007\u001b[1m &amp; ' \\ \uD800 \u2028";
    List<String> lines = new ArrayList<>();
    for (String outlet : List.of("cve", "Daily Oak " + odd)) {
      lines.add(
          Json.write(
                  Map.of(
                      "id", outlet,
                      "outlet", outlet,
                      "title", odd,
                      "author", odd,
                      "url", "https://oak.example/a b|c?q=\"" + lines.size(),
                      "text",
                          "Iran hacked the networks of Albania "
                              + odd
                              + " in July, Albania said.\n\n"
                              + "Iran denied that it had hacked the networks of Albania.\n\n"
                              + "word ".repeat(lines.size() * 200_000)))
              .replace("\uD800", "\\ud800"));
    }
    return Files.write(folder.resolve("nasty.jsonl"), lines);
  }

  private static Path read(String name, Path input) {
    Path file = folder.resolve(name + ".db");
    try (Dossier dossier = Dossier.open(file);
        Intake intake =
            new Collector(CollectSettings.defaults()).collect(List.of(input.toString()))) {
      new ReadInputs(STEPS.flow(), RunSettings.defaults(), "test")
          .read(intake, dossier, Progress.SILENT);
    }
    decide(file);
    return file;
  }

  private static void decide(Path file) {
    List<String> ids;
    try (Dossier dossier = Dossier.openToRead(file)) {
      ids = dossier.lists().findings().stream().map(Finding::id).toList();
    }
    Decisions decisions = new Decisions(file, STEPS::flow);
    Signature by =
        new Signature("ana", Instant.parse("2030-01-01T00:00:00Z"), Optional.of("I asked"));
    decisions.note(by, ids.getFirst(), "Ask the port.");
    decisions.confirm(by, ids.getFirst());
    decisions.set(by, ids.getFirst(), Decisions.CREDIBILITY, "2");
    decisions.set(by, ids.getFirst(), "date", "2022-07~");
    decisions.reject(by, ids.getLast());
  }

  static Stream<String> dossiers() {
    return DOSSIERS.keySet().stream();
  }

  private static Path dossier(String name) {
    return Objects.requireNonNull(DOSSIERS.get(name));
  }

  private static String bundle(String name, Profile profile, Optional<Tlp> tlp) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingQuery all =
        new FindingQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            true,
            Integer.MAX_VALUE);
    try (Dossier dossier = Dossier.openToRead(dossier(name))) {
      new StixBundle(profile)
          .write(new DossierSelection(dossier, dossier.select(all)), new ExportSettings(tlp), out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dossiers")
  void isValidObjectByObject(String name) throws IOException {
    assumeThat(StixSchemas.FOLDER).as("the schemas of STIX").isDirectory();
    StixSchemas schemas = new StixSchemas();
    for (Profile profile : Profile.values()) {
      for (Tlp tlp : Tlp.values()) {
        for (String object : StixSchemas.objects(bundle(name, profile, Optional.of(tlp)))) {
          assertThat(schemas.faults(object)).as(object).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dossiers")
  void namesOnlyWhatItHoldsAndEachOnce(String name) throws IOException {
    JsonNode bundle = Json.tree(bundle(name, Profile.FULL, Optional.of(Tlp.AMBER_STRICT)));
    Set<String> ids = new HashSet<>();
    bundle.path("objects").forEach(one -> assertThat(ids.add(one.path("id").asString())).isTrue());
    bundle
        .path("objects")
        .forEach(
            object ->
                object
                    .properties()
                    .forEach(
                        property -> {
                          if (property.getKey().endsWith("_ref")) {
                            assertThat(ids).contains(property.getValue().asString());
                          } else if (property.getKey().endsWith("_refs")) {
                            property
                                .getValue()
                                .forEach(id -> assertThat(ids).contains(id.asString()));
                          }
                        }));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dossiers")
  void hasAReportForEachFindingAndQuotesEachStatement(String name) throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    Json.tree(bundle(name, Profile.PLAIN, Optional.empty())).path("objects").forEach(objects::add);
    try (Dossier dossier = Dossier.openToRead(dossier(name))) {
      assertThat(objects.stream().filter(one -> one.path("type").asString().equals("report")))
          .hasSameSizeAs(dossier.lists().findings());
    }
    assertThat(objects)
        .filteredOn(one -> one.path("type").asString().equals("opinion"))
        .extracting(one -> one.path("opinion").asString())
        .contains("agree");
    assertThat(objects)
        .filteredOn(one -> one.path("type").asString().equals("note"))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.path("content").asString()).isNotBlank());
    assertThat(objects.toString()).doesNotContain("\\u0000").doesNotContain("extensions");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dossiers")
  void isTheSameAgain(String name) throws IOException {
    assertThat(bundle(name, Profile.FULL, Optional.empty()))
        .isEqualTo(bundle(name, Profile.FULL, Optional.empty()));
  }

  @Test
  void isCheckedByWhatRefusesWrongObjects() throws IOException {
    assumeThat(StixSchemas.FOLDER).as("the schemas of STIX").isDirectory();
    StixSchemas schemas = new StixSchemas();
    for (String object :
        StixSchemas.objects(bundle("the sample", Profile.PLAIN, Optional.of(Tlp.GREEN)))) {
      assertThat(schemas.faults(object.replaceFirst("\"id\":\"", "\"id\":\"x")))
          .as(object)
          .isNotEmpty();
    }
  }
}
