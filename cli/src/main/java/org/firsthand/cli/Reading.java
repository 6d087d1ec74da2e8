package org.firsthand.cli;

import java.nio.file.Path;
import java.util.List;
import org.firsthand.collect.CollectSettings;
import org.firsthand.collect.Collector;
import org.firsthand.collect.Intake;
import org.firsthand.run.ReadInputs;
import org.firsthand.run.RunSettings;
import org.firsthand.run.Summary;
import org.firsthand.run.VisitBook;
import org.firsthand.stages.flow.Steps;
import org.firsthand.store.Dossier;

/** Reads inputs into a dossier and tells how it goes. */
final class Reading {
  private Reading() {}

  /** Reads all inputs; the dossier is left closed. */
  static Summary into(
      Path file, List<String> inputs, CollectSettings collect, RunSettings run, Console console) {
    return into(file, inputs, List.of(), collect, run, console);
  }

  /** The same with files that list feeds. */
  static Summary into(
      Path file,
      List<String> inputs,
      List<String> feeds,
      CollectSettings collect,
      RunSettings run,
      Console console) {
    OlderDossier.bringUpToDate(file);
    try (Dossier dossier = Dossier.open(file);
        VisitBook book = new VisitBook(file);
        Intake intake = new Collector(collect).collect(inputs, feeds, book);
        ProgressLine progress = ProgressLine.of(intake, console.terminal())) {
      ReadInputs runner = new ReadInputs(Steps.load().flow(), run, "firsthand " + Version.name());
      return runner.read(intake, dossier, progress);
    }
  }
}
