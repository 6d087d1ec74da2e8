package org.firsthand.stages.statements;

import java.util.Set;
import org.firsthand.model.Manner;
import org.firsthand.model.Stance;

/**
 * What a cue word lets follow.
 *
 * @param word the lemma
 * @param frames the constructions in which it hands over a content; see {@link Frames}
 * @param manner whether it is said, thought or meant
 * @param stance what the source does with the content
 */
record Cue(String word, Set<String> frames, Manner manner, Stance stance) {
  Cue {
    frames = Set.copyOf(frames);
  }

  /** True if the cue takes this construction. */
  boolean takes(String frame) {
    return frames.contains(frame);
  }
}
