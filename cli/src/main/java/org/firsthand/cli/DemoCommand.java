package org.firsthand.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.firsthand.cli.show.FindingLines;
import org.firsthand.cli.show.ShortIds;
import org.firsthand.cli.show.TraceTree;
import org.firsthand.collect.CollectSettings;
import org.firsthand.model.Finding;
import org.firsthand.run.RunSettings;
import org.firsthand.run.Summary;
import org.firsthand.store.Dossier;
import org.firsthand.store.Ground;
import picocli.CommandLine.Command;

/** {@code demo}: what the program does, shown on its sample. */
@Command(
    name = "demo",
    description = {
      "Reads the sample that ships with the program into a fresh dossier (firsthand-demo.db in the",
      "current folder, made anew each time) and prints the findings with their origins."
    })
final class DemoCommand implements Callable<Integer> {
  private static final Path DOSSIER = Path.of("firsthand-demo.db");

  @Override
  public Integer call() {
    removeLastDemo();
    try (Console console = Console.ofProcess();
        TemporaryFolder folder = TemporaryFolder.make()) {
      Path sample = Sample.unpack(folder.path());
      Summary summary =
          Reading.into(
              DOSSIER,
              List.of(sample.toString()),
              CollectSettings.defaults(),
              RunSettings.defaults(),
              console);
      summary.problems().forEach(problem -> console.problem(problem.toString()));
      try (Dossier dossier = Dossier.openToRead(DOSSIER)) {
        console.lines(show(dossier, console, summary));
      }
      return summary.problems().isEmpty() ? 0 : 1;
    }
  }

  private static List<String> show(Dossier dossier, Console console, Summary summary) {
    List<Finding> findings = dossier.lists().findings();
    List<String> lines = new ArrayList<>();
    lines.add(
        summary.read()
            + " short articles, written for this demonstration and printed by invented outlets,"
            + " are now in "
            + DOSSIER
            + ".");
    lines.add("They report " + findings.size() + " things:");
    lines.add("");
    FindingLines list =
        new FindingLines(
            console.terminal(), ShortIds.among(findings.stream().map(Finding::id).toList()));
    findings.forEach(finding -> lines.addAll(list.lines(finding)));
    findings.stream()
        .max(
            Comparator.comparingInt(
                finding -> finding.articles() + 3 * finding.contradictions().size()))
        .ifPresent(
            richest -> {
              lines.add("");
              lines.add("Where the one with the most beside it comes from:");
              lines.add("");
              lines.addAll(
                  new TraceTree(console.terminal(), Ground.of(richest, dossier.lists())).lines());
              lines.add("");
              lines.add("Look further:");
              String from = " --from " + DOSSIER;
              lines.add("  ./firsthand trace " + richest.id().substring(0, 6) + from);
              lines.add("  ./firsthand copies" + from);
              lines.add("  ./firsthand statements --stance denies" + from);
              lines.add("  ./firsthand search 'Albania NOT sanctions'" + from);
              lines.add("  ./firsthand read YOUR-FOLDER        then  ./firsthand findings");
            });
    return lines;
  }

  /** The demonstration starts afresh; only its own file is taken away. */
  private static void removeLastDemo() {
    try {
      for (String part : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(Path.of(DOSSIER + part));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(DOSSIER + ": expected to replace the last demonstration", e);
    }
  }
}
