package org.firsthand.stages.statements;

import java.util.Optional;
import org.firsthand.model.Stance;

/** What a source does with the content, told from the cue and what stands around it. */
final class Stances {
  private Stances() {}

  static Stance of(Clause clause, Optional<Cue> cue) {
    return cue.map(Cue::stance).orElse(Stance.ASSERTS);
  }
}
