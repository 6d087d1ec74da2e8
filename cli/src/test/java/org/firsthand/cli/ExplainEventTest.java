package org.firsthand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.firsthand.model.Event;
import org.firsthand.model.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code events --explain}: how one event was coded. */
class ExplainEventTest {
  @TempDir Path folder;

  @Test
  void showsTheRuleTheTokensAndWhomTheWordsMean() throws Exception {
    Program program = new Program(folder);
    Files.writeString(
        folder.resolve("one.txt"),
        "Rain over the north\n\nNorway supplied Kenya with radar equipment on 5 March 2024.\n");
    program.run("read", "one.txt");
    String listed = program.run("events", "--type", "AID", "--json").out();
    Event aid = Json.readList(listed, Event.class).getFirst();

    Program.Run explained = program.run("events", "--explain", aid.id());
    assertThat(explained.exit()).as(explained.err()).isZero();
    assertThat(explained.out()).contains(aid.rule(), "radar", "Kenya", "KEN", "NOR");
  }

  @Test
  void namesAnIdThatNoEventHas() throws Exception {
    Program program = new Program(folder);
    Files.writeString(folder.resolve("one.txt"), "Norway praised Kenya on 5 March 2024.\n");
    program.run("read", "one.txt");
    Program.Run none = program.run("events", "--explain", "E-none");
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("expected one event whose id begins with 'E-none', found none");
  }
}
