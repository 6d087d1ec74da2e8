package org.firsthand.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.stages.flow.Flow;
import org.firsthand.store.Dossier;
import org.firsthand.store.Noun;

/** Reads inputs with the invented steps and shows what the lists then say. */
final class InventedRun {
  private InventedRun() {}

  static Summary read(Path file, int threads, List<Outcome<Capture>> inputs) {
    return read(file, threads, inputs.iterator());
  }

  static Summary read(Path file, int threads, Iterator<Outcome<Capture>> inputs) {
    return read(file, threads, inputs, Progress.SILENT);
  }

  static Summary read(
      Path file, int threads, Iterator<Outcome<Capture>> inputs, Progress progress) {
    return read(file, InventedSteps.flow(), threads, inputs, progress);
  }

  static Summary read(
      Path file, Flow flow, int threads, Iterator<Outcome<Capture>> inputs, Progress progress) {
    ReadInputs runner =
        new ReadInputs(flow, RunSettings.defaults().withThreads(threads), "firsthand test");
    try (Dossier dossier = Dossier.open(file)) {
      return runner.read(inputs, dossier, progress);
    }
  }

  /** All lists as the command line prints them with {@code --json}, byte for byte. */
  static String of(Path file) {
    return of(file, InventedSteps.flow());
  }

  static String of(Path file, Flow flow) {
    List<String> lines = new ArrayList<>();
    try (Dossier dossier = SettledDossier.open(file, () -> flow)) {
      for (Noun noun : Noun.values()) {
        lines.add(noun.name());
        dossier.lists().eachJson(noun, lines::add);
      }
      lines.addAll(dossier.captures().ids());
    }
    return String.join("\n", lines);
  }
}
