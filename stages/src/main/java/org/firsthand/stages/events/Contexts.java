package org.firsthand.stages.events;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.model.Span;

/** PLOVER's contexts by the words around an event. */
final class Contexts {
  private static final List<String> NAMES =
      List.of(
          "cyber",
          "misinformation",
          "technology",
          "intelligence",
          "military",
          "economic",
          "legal",
          "diplomatic",
          "rights_freedoms",
          "cbrn",
          "election",
          "terrorism",
          "humanitarian",
          "migration",
          "corruption");

  private final Lexicon lexicon;
  private final Clause clause;

  Contexts(Lexicon lexicon, Clause clause) {
    this.lexicon = lexicon;
    this.clause = clause;
  }

  /** The rule's own contexts and those whose words stand in the evidence, alphabetically. */
  List<String> of(Draft draft, Span evidence) {
    Set<String> found = new TreeSet<>(draft.rule().contexts());
    for (int i = 0; i < clause.tree().size(); i++) {
      if (evidence.contains(clause.token(i).span())) {
        for (String name : NAMES) {
          if (!found.contains(name) && lexicon.is(clause.token(i), "context." + name)) {
            found.add(name);
          }
        }
      }
    }
    return List.copyOf(found);
  }
}
