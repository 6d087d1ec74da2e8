package org.firsthand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.firsthand.export.Format;
import org.firsthand.export.formats.Formats;
import org.firsthand.model.json.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands {@code export} and {@code import} on the sample, with decisions on it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportTest {
  private static final String FROM = "firsthand-demo.db";

  @TempDir static Path folder;
  private Program program = new Program(Path.of("."));

  @BeforeAll
  void readAndDecide() throws Exception {
    program = new Program(folder);
    assertThat(program.run("demo").exit()).isZero();
    List<String> ids = new ArrayList<>();
    Json.tree(program.run("findings", "--json", "--from", FROM).out())
        .forEach(one -> ids.add(one.path("id").asString()));
    decide("merge", ids.get(0), ids.get(1), "--why", "one thing");
    decide("note", ids.get(2), "Ask the \u202Eport.");
    decide("set", ids.get(2), "date=2022-07~", "--why", "as the report has it");
    decide("reject", ids.get(3));
    decide("set", "Microsoft", "reliability=B");
    String undone =
        Json.tree(program.run("decide", "log", "--json", "--from", FROM).out())
            .get(0)
            .path("id")
            .asString();
    decide("undo", undone);
  }

  private void decide(String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of("decide"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--as", "ana", "--from", FROM));
    Program.Run run = program.run(all.toArray(String[]::new));
    assertThat(run.exit()).as(run.err()).isZero();
  }

  @Test
  void givesAWholeDossierThatComesInAgainTheSame() throws Exception {
    run("export", "--format", "dossier", "--from", FROM, "--to", "out.jsonl");
    run("import", "out.jsonl", "--into", "again.db");
    for (String list : List.of("findings", "articles", "copies", "statements", "events")) {
      assertThat(listed(list, "again.db")).as(list).isEqualTo(listed(list, FROM));
    }
    assertThat(run("findings", "--all", "--json", "--from", "again.db"))
        .isEqualTo(run("findings", "--all", "--json", "--from", FROM));
    assertThat(run("decide", "log", "--json", "--from", "again.db"))
        .isEqualTo(run("decide", "log", "--json", "--from", FROM))
        .contains("undo");
    assertThat(program.run("import", "out.jsonl", "--into", "again.db").exit()).isZero();
    run("export", "--format", "dossier", "--from", "again.db", "--to", "out2.jsonl");
    assertThat(folder.resolve("out2.jsonl")).hasSameBinaryContentAs(folder.resolve("out.jsonl"));
  }

  @Test
  void namesADamagedLineAndReadsTheRest() throws Exception {
    run("export", "--format", "dossier", "--from", FROM, "--to", "whole.jsonl");
    List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("whole.jsonl")));
    int capture = 0;
    while (!lines.get(capture).startsWith("{\"capture\"")) {
      capture++;
    }
    lines.set(capture, lines.get(capture).substring(0, 100));
    lines.removeLast();
    Files.write(folder.resolve("damaged.jsonl"), lines);
    Program.Run run = program.run("import", "damaged.jsonl", "--into", "damaged.db");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.errorLines())
        .satisfiesExactly(
            one -> assertThat(one).contains("damaged.jsonl:", "expected a line of a dossier"),
            two -> assertThat(two).contains("expected the last line", "found no more lines"));
    assertThat(Json.tree(listed("articles", "damaged.db")).size())
        .isEqualTo(Json.tree(listed("articles", FROM)).size() - 1);
  }

  @Test
  void takesInNoOtherFileAndNoOtherDecisions() throws Exception {
    Files.writeString(folder.resolve("other.jsonl"), "{\"id\":\"1\",\"text\":\"x\"}\n");
    Program.Run other = program.run("import", "other.jsonl", "--into", "new.db");
    assertThat(other.exit()).isEqualTo(2);
    assertThat(other.err()).contains("expected a dossier exported in version 1 or older");
    assertThat(folder.resolve("new.db")).doesNotExist();
    assertThat(program.run("import", "none.jsonl", "--into", "new.db").exit()).isEqualTo(2);
    run("export", "--format", "dossier", "--from", FROM, "--to", "mine.jsonl");
    Files.copy(folder.resolve(FROM), folder.resolve("decided.db"));
    String id = Json.tree(listed("findings", "decided.db")).get(5).path("id").asString();
    run("decide", "confirm", id, "--as", "bo", "--from", "decided.db");
    Program.Run refused = program.run("import", "mine.jsonl", "--into", "decided.db");
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("decisions of its own").hasLineCount(1);
  }

  static Stream<Format> formats() {
    return Formats.all().stream();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void writesEachFormatTwiceTheSame(Format format) throws Exception {
    run("export", "--format", format.name(), "--from", FROM, "--to", format.name() + "one");
    if (format instanceof Format.OneFile file && file.isText()) {
      assertThat(run("export", "--format", format.name(), "--from", FROM))
          .isEqualTo(Files.readString(folder.resolve(format.name() + "one")));
      return;
    }
    run("export", "--format", format.name(), "--from", FROM, "--to", format.name() + "two");
    if (!format.name().equals("parquet")) { // its library lists encodings in any order
      assertThat(files(format.name() + "two")).isEqualTo(files(format.name() + "one"));
    }
  }

  /** What stands under a name: of each file its place and what is in it. */
  private List<String> files(String name) throws IOException {
    Path root = folder.resolve(name);
    try (Stream<Path> walk = Files.walk(root)) {
      List<String> files = new ArrayList<>();
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        files.add(root.relativize(file) + "\n" + bytes);
      }
      return files;
    }
  }

  @Test
  void listsItsFormatsAndSaysWhatTheyAreFor() throws Exception {
    assertThat(run("export", "--list").lines())
        .hasSameSizeAs(Formats.all())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
  }

  @Test
  void exportsWhatTheFiltersLetThrough() throws Exception {
    String some = run("export", "--format", "jsonl", "--type", "SANCTION", "--from", FROM);
    assertThat(some.lines())
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(Json.tree(line).path("finding").path("type").asString())
                    .isEqualTo("SANCTION"));
    Program.Run part =
        program.run("export", "--format", "dossier", "--type", "SANCTION", "--from", FROM);
    assertThat(part.exit()).isEqualTo(2);
    assertThat(part.err()).contains("expected no filters").hasLineCount(1);
  }

  @Test
  void saysThatTheOutputCannotTakeMore() throws Exception {
    org.assertj.core.api.Assumptions.assumeThat(Path.of("/dev/full")).exists();
    Program.Run run = inShell("", "> /dev/full");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("No space left on device");
  }

  /** Runs an export as a shell's line: what stands before the command, and what behind it. */
  private Program.Run inShell(String before, String behind) throws Exception {
    Process process =
        new ProcessBuilder(
                "sh",
                "-c",
                before
                    + " \"$0\" -XX:-UsePerfData --enable-native-access=ALL-UNNAMED -cp \"$1\""
                    + " org.firsthand.cli.Main export --format jsonl --from "
                    + FROM
                    + " "
                    + behind,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                System.getProperty("java.class.path"))
            .directory(folder.toFile())
            .start();
    String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Program.Run(process.waitFor(), "", errors);
  }

  private String listed(String list, String dossier) throws Exception {
    return run(list, "--json", "--from", dossier);
  }

  private String run(String... arguments) throws Exception {
    Program.Run run = program.run(arguments);
    assertThat(run.exit()).as(String.join(" ", arguments) + "\n" + run.err()).isZero();
    return run.out();
  }
}
