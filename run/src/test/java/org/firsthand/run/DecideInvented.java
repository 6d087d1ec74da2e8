package org.firsthand.run;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.firsthand.model.Finding;
import org.firsthand.stages.flow.Flow;
import org.firsthand.store.Dossier;
import org.firsthand.store.DossierException;

/** A program of its own, to be killed or to be one of two: decides by chance. */
final class DecideInvented {
  private DecideInvented() {}

  /** Arguments: file, author, seed, count. Says the id of each line that it has put down. */
  public static void main(String[] args) {
    Path file = Path.of(args[0]);
    Random random = new Random(Long.parseLong(args[2]));
    Flow flow = InventedSteps.flowWithRealFindings();
    Decisions decisions = new Decisions(file, () -> flow);
    for (int i = 0; i < Integer.parseInt(args[3]); i++) {
      Signature by = new Signature(args[1], Instant.EPOCH.plusSeconds(i), Optional.empty());
      List<Finding> findings;
      try (Dossier dossier = SettledDossier.open(file, () -> flow)) {
        findings = dossier.lists().findings();
      }
      String one = findings.get(random.nextInt(findings.size())).id();
      String other = findings.get(random.nextInt(findings.size())).id();
      try {
        System.out.println(
            switch (random.nextInt(3)) {
              case 0 -> decisions.merge(by, List.of(one, other)).id();
              case 1 -> decisions.confirm(by, one).id();
              default -> decisions.note(by, one, "note " + i).id();
            });
      } catch (DossierException refused) {
        // what it chose is one finding already, or was merged meanwhile by the other program
        System.out.println("refused");
      }
    }
  }
}
