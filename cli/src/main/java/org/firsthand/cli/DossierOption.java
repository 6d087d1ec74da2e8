package org.firsthand.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.firsthand.model.Finding;
import org.firsthand.model.Problem;
import org.firsthand.run.SettledDossier;
import org.firsthand.stages.flow.Steps;
import org.firsthand.store.Dossier;
import org.firsthand.store.DossierException;
import picocli.CommandLine.Option;

/** Which dossier a command looks into. */
final class DossierOption {
  /** The dossier of the current folder. */
  static final String DEFAULT = "firsthand.db";

  @Option(
      names = "--from",
      paramLabel = "D.db",
      defaultValue = DEFAULT,
      description = "The dossier; default: ${DEFAULT-VALUE} in the current folder.")
  private Path file = Path.of(DEFAULT);

  /** Where it lies. */
  Path file() {
    return file;
  }

  /** Opens it for reading, its findings settled. */
  Dossier open() {
    try (ProgressLine progress = ProgressLine.ofKept(Console.terminalOfProcess())) {
      return SettledDossier.open(existing(), Steps.load()::flow, progress);
    }
  }

  /** Its file, which is there and of this version. */
  Path existing() {
    if (!Files.exists(file)) {
      throw new DossierException(
          new Problem(
              file.toString(), "a dossier", "no file; './firsthand read INPUT...' makes one"));
    }
    OlderDossier.bringUpToDate(file);
    return file;
  }

  /** How to name it in a command to be typed: nothing if it is the default one. */
  String from() {
    return file.equals(Path.of(DEFAULT)) ? "" : " --from " + file;
  }

  /** The one finding with this id or beginning of an id. */
  static Finding finding(Dossier dossier, String id) {
    return dossier
        .lists()
        .finding(id)
        .orElseThrow(
            () ->
                new DossierException(
                    new Problem(
                        dossier.file().toString(),
                        "one finding whose id begins with '" + id + "'",
                        "none")));
  }
}
