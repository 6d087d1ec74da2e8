package org.firsthand.cli;

import java.util.concurrent.Callable;
import org.firsthand.cli.show.ReviewLines;
import org.firsthand.cli.show.TraceTree;
import org.firsthand.model.Finding;
import org.firsthand.model.json.Json;
import org.firsthand.store.Dossier;
import org.firsthand.store.Ground;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trace ID}: the tree from a finding to its origins. */
@Command(
    name = "trace",
    description = {
      "The tree from a finding to its origins, with the words that show each step.",
      "Outlets of one owner count once: by a registry, some of whose lines nobody has",
      "reviewed yet. A step that rests on such a line says so."
    })
final class TraceCommand implements Callable<Integer> {
  @Mixin private final DossierOption dossier = new DossierOption();

  @Option(names = "--json", description = "The finding with its articles, events and statements.")
  private boolean json;

  @Parameters(
      paramLabel = "ID",
      description = "A finding's id or its beginning, as 'findings' prints it.")
  private String id = "";

  @Override
  public Integer call() {
    try (Console console = Console.ofProcess();
        Dossier open = dossier.open()) {
      Finding finding = DossierOption.finding(open, id);
      Ground ground = Ground.of(finding, open.lists());
      if (json) {
        console.jsonLine(Json.write(ground));
      } else {
        console.lines(new TraceTree(console.terminal(), ground).lines());
        console.lines(ReviewLines.lines(finding, open.journal().lines(), console.terminal()));
      }
      return 0;
    }
  }
}
