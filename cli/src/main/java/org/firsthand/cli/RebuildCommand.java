package org.firsthand.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.firsthand.model.json.Json;
import org.firsthand.run.Rebuild;
import org.firsthand.run.RunSettings;
import org.firsthand.stages.flow.Steps;
import org.firsthand.store.Noun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rebuild}: the whole record anew. */
@Command(
    name = "rebuild",
    description = {
      "Makes the whole record anew from the inputs that the dossier keeps, with this version",
      "of the program. Decisions stay and are applied again. With the version that made it,",
      "the record comes out the same."
    })
final class RebuildCommand implements Callable<Integer> {
  @Mixin private final DossierOption dossier = new DossierOption();

  @Option(names = "--threads", paramLabel = "N", description = "Threads; default: all cores.")
  private int threads = RunSettings.defaults().threads();

  @Option(names = "--json", description = "What came of it as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    try (Console console = Console.ofProcess()) {
      RunSettings settings = RunSettings.defaults().withThreads(Math.max(1, threads));
      long started = System.nanoTime();
      Rebuild.Outcome outcome = rebuild(settings, console);
      outcome.problems().forEach(problem -> console.problem(problem.toString()));
      if (json) {
        console.jsonLine(Json.write(outcome));
      } else {
        console.line(
            String.format(
                Locale.ROOT,
                "%d inputs read again in %.1f s",
                outcome.inputs(),
                (System.nanoTime() - started) / 1e9));
        console.line(
            outcome.changed().isEmpty()
                ? "The record is the same as before."
                : "Changed: "
                    + outcome.changed().stream()
                        .map(noun -> words(noun, outcome))
                        .collect(Collectors.joining(", ")));
      }
      return outcome.problems().isEmpty() ? 0 : 1;
    }
  }

  private static String words(Noun noun, Rebuild.Outcome outcome) {
    String name = noun.name().toLowerCase(Locale.ROOT);
    String plural = name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
    return plural
        + " ("
        + outcome.before().get(noun)
        + " before, "
        + outcome.after().get(noun)
        + " now)";
  }

  private Rebuild.Outcome rebuild(RunSettings settings, Console console) {
    try (ProgressLine progress = ProgressLine.ofKept(console.terminal())) {
      return new Rebuild(Steps.load().flow(), "firsthand " + Version.name())
          .rebuild(dossier.existing(), settings, progress);
    }
  }
}
