package org.firsthand.run;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.firsthand.model.Problem;
import org.firsthand.stages.flow.Flow;
import org.firsthand.store.Dossier;
import org.firsthand.store.DossierException;

/** Opens dossiers for reading, with findings that are up to date. */
public final class SettledDossier {
  private SettledDossier() {}

  /**
   * Opens a dossier that exists, to read. If a run died before its findings were made, they are
   * made first, for which the file must be writable.
   *
   * @param flow finds copies and makes findings; asked for only if there is something to make
   */
  public static Dossier open(Path file, Supplier<Flow> flow) {
    return open(file, flow, Progress.SILENT);
  }

  /** The same, telling how far the making is. */
  public static Dossier open(Path file, Supplier<Flow> flow, Progress progress) {
    Dossier dossier = Dossier.openToRead(file);
    try {
      if (dossier.blocks().isSettled()) {
        return dossier;
      }
    } catch (RuntimeException e) {
      dossier.close();
      throw e;
    }
    dossier.close();
    try (Dossier writable = Dossier.open(file)) {
      Flow steps = flow.get();
      writable.register().bringUpToDate(new FlowComparison(steps.copies()), progress::renewed);
      List<Problem> problems = Findings.settle(writable, steps.findings(), progress);
      if (!problems.isEmpty()) {
        throw new DossierException(problems.getFirst());
      }
    }
    return Dossier.openToRead(file);
  }
}
