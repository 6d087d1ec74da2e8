package org.firsthand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firsthand.model.Finding;
import org.firsthand.model.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst types, and what the program says to it. */
class DecideTest {
  @TempDir Path folder;

  @Test
  void decidesShowsUndoesAndRebuilds() throws Exception {
    Program program = new Program(folder);
    program.run("read", Sample.unpack(folder).toString());
    List<Finding> findings = Json.readList(program.run("findings", "--json").out(), Finding.class);
    String one = findings.get(0).id();
    String other = findings.get(1).id();
    assertThat(program.run("decide", "log").out()).startsWith("No decisions yet.");

    Program.Run merge =
        program.run("decide", "merge", one, other, "--as", "ann", "--why", "one thing");
    assertThat(merge.exit()).as(merge.err()).isZero();
    assertThat(merge.out()).contains("are one now", "Undo: ./firsthand decide undo D-");
    String decision = merge.out().substring(0, 6);
    for (String id : List.of(one, other)) {
      assertThat(program.run("trace", id).out()).contains("Decisions", "ann", "because one thing");
    }
    String merged = program.run("findings", "--json").out();
    assertThat(Json.readList(merged, Finding.class)).hasSize(findings.size() - 1);
    Program.Run rebuilt = program.run("rebuild");
    assertThat(rebuilt.out()).contains("The record is the same as before.");
    assertThat(program.run("findings", "--json").out()).isEqualTo(merged);

    assertThat(program.run("decide", "undo", decision).exit()).isZero();
    assertThat(program.run("decide", "undo", decision).err())
        .contains("expected a decision that stands");
    assertThat(Json.readList(program.run("findings", "--json").out(), Finding.class))
        .isEqualTo(findings);
  }

  @Test
  void tellsTheNewsOfAWatchOnce() throws Exception {
    Program program = new Program(folder);
    Path first = folder.resolve("first.txt");
    Files.writeString(
        first,
        "Norland and Ostia sign a pact\n\nCanada and Norway signed an agreement on cyber defence on"
            + " 5 March 2024, the Norwegian foreign ministry said.\n");
    program.run("read", "--outlet", "Daily Oak", "first.txt");
    assertThat(program.run("watch", "check").exit()).isZero();
    assertThat(program.run("watch", "add", "--actor", "CAN").exit()).isZero();
    assertThat(program.run("watch", "add", "--actor", "CAN").exit()).isEqualTo(2);
    assertThat(program.run("watch", "add", "--actor", "SWE", "--as", "ann").exit()).isZero();
    assertThat(program.run("watch", "list").out()).contains("actor=SWE, by ann, looked");
    assertThat(program.run("watch", "check").exit()).as("nothing since").isZero();

    Files.copy(first, folder.resolve("again.txt"));
    program.run("read", "--outlet", "Elm Times", "again.txt");
    Program.Run reprint = program.run("watch", "check");
    assertThat(reprint.exit()).as(reprint.out()).isZero();
    assertThat(reprint.out()).isEmpty();

    Files.writeString(
        folder.resolve("second.txt"),
        "Ottawa confirms\n\nCanada and Norway signed an agreement on cyber defence on 5 March 2024,"
            + " the Canadian defence ministry said.\n");
    program.run("read", "--outlet", "Ash Post", "second.txt");
    Program.Run news = program.run("watch", "check", "--json");
    assertThat(news.exit()).as(news.out()).isEqualTo(3);
    assertThat(news.out()).contains("\"kind\":\"further origin\"");
    assertThat(program.run("watch", "check").exit()).as("told once").isZero();
  }
}
