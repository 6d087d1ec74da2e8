package org.firsthand.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.firsthand.cli.show.SummaryLines;
import org.firsthand.model.json.Json;
import org.firsthand.run.ImportDossier;
import org.firsthand.run.Progress;
import org.firsthand.run.RunSettings;
import org.firsthand.run.Summary;
import org.firsthand.stages.flow.Steps;
import org.firsthand.store.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: a dossier that was exported. */
@Command(
    name = "import",
    description = {
      "Takes in a dossier that 'export --format dossier' wrote: its inputs, as they came, and its",
      "decisions. The record is made from both; with the same version of the program it comes out",
      "the same. The dossier may hold inputs already, but no other decisions."
    })
final class ImportCommand implements Callable<Integer> {
  @Option(
      names = "--into",
      paramLabel = "D.db",
      defaultValue = DossierOption.DEFAULT,
      description = "The dossier; default: ${DEFAULT-VALUE} in the current folder.")
  private Path into = Path.of(DossierOption.DEFAULT);

  @Option(names = "--json", description = "The summary as JSON.")
  private boolean json;

  @Parameters(paramLabel = "FILE", description = "The exported dossier.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    long started = System.nanoTime();
    OlderDossier.bringUpToDate(into);
    try (Console console = Console.ofProcess()) {
      Summary summary =
          new ImportDossier(
                  Steps.load().flow(), RunSettings.defaults(), "firsthand " + Version.name())
              .read(file, into, Progress.SILENT);
      summary.problems().forEach(problem -> console.problem(problem.toString()));
      if (json) {
        console.jsonLine(Json.write(summary));
      } else {
        double seconds = (System.nanoTime() - started) / 1e9;
        try (Dossier dossier = Dossier.openToRead(into)) {
          console.lines(
              new SummaryLines(console.terminal(), false)
                  .lines(summary, dossier.lists(), into.toString(), seconds));
        }
      }
      return summary.problems().isEmpty() ? 0 : 1;
    }
  }
}
