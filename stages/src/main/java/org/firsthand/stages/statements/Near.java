package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The drafts of an article by sentence, so that looking around costs what is near. */
final class Near {
  /** How many sentences a content may lie from its cue: long quotations over paragraphs. */
  private static final int REACH = 30;

  private final TreeMap<Integer, List<Draft>> bySentence = new TreeMap<>();

  Near(List<Draft> drafts) {
    for (Draft draft : drafts) {
      bySentence.computeIfAbsent(draft.sentence(), key -> new ArrayList<>()).add(draft);
    }
  }

  /** The others whose content may hold this one's cue, in order. */
  List<Draft> to(Draft draft) {
    List<Draft> near = new ArrayList<>();
    bySentence
        .subMap(draft.sentence() - REACH, true, draft.sentence() + REACH, true)
        .values()
        .forEach(near::addAll);
    near.remove(draft);
    return near;
  }

  /** The others of the same sentence, in order. */
  List<Draft> beside(Draft draft) {
    List<Draft> near = new ArrayList<>(bySentence.getOrDefault(draft.sentence(), List.of()));
    near.remove(draft);
    return near;
  }
}
