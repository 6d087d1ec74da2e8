package org.firsthand.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.firsthand.cli.show.FindingLines;
import org.firsthand.cli.show.ShortIds;
import org.firsthand.collect.CollectSettings;
import org.firsthand.model.Finding;
import org.firsthand.model.json.Json;
import org.firsthand.run.RunSettings;
import org.firsthand.store.Dossier;
import org.firsthand.store.NativeLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Reads the sample and lists it, so that the launcher can record which classes that takes: the
 * JDK's ahead-of-time cache is made from this run.
 */
@Command(name = "warm-up", hidden = true, description = "For the launcher.")
final class WarmUpCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "Where to unpack the native library.")
  private Path natives = Path.of("native");

  @Override
  public Integer call() throws IOException {
    NativeLibrary.unpack(natives);
    try (Console console = Console.ofProcess();
        TemporaryFolder folder = TemporaryFolder.make()) {
      Path file = folder.path().resolve("warm-up.db");
      String sample = Sample.unpack(folder.path()).toString();
      Reading.into(
          file, List.of(sample), CollectSettings.defaults(), RunSettings.defaults(), console);
      try (Dossier dossier = Dossier.openToRead(file)) {
        List<Finding> findings = dossier.lists().findings();
        FindingLines lines =
            new FindingLines(
                console.terminal(), ShortIds.among(findings.stream().map(Finding::id).toList()));
        for (Finding finding : findings) {
          console.lines(lines.lines(finding));
          console.jsonLine(Json.write(finding));
        }
      }
      return 0;
    }
  }
}
