package org.firsthand.stages.events;

import java.util.List;
import java.util.Set;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;

/** Who, within the sentence, says that something happened. */
final class Sources {
  private static final Set<String> STATE = Set.of("GOV", "MIL", "SPY", "JUD", "LEG", "COP", "IGO");

  private final Lexicon lexicon;
  private final Clause clause;

  Sources(Lexicon lexicon, Clause clause) {
    this.lexicon = lexicon;
    this.clause = clause;
  }

  /** True for a state, its officials and bodies of states; not for its media or companies. */
  static boolean speaksForAState(Actor actor) {
    boolean sector = actor.sector().map(STATE::contains).orElse(actor.kind() == ActorKind.COUNTRY);
    return actor.code().isPresent() && sector;
  }

  /** The verb of saying above what the draft codes; -1 if there is none. */
  int reportOf(Draft draft) {
    Tree tree = clause.tree();
    int start = draft.anchor() >= 0 ? draft.anchor() : draft.trigger();
    for (int i = start, steps = 0; i >= 0 && steps < 8; steps++) {
      int head = tree.head(i);
      if (head >= 0 && clause.isVerb(head) && lexicon.is(clause.token(head), "report")) {
        return head;
      }
      for (int child : tree.children(i, "parataxis", "ccomp")) {
        if (clause.isVerb(child) && child > i && lexicon.is(clause.token(child), "report")) {
          return child;
        }
      }
      i = head;
    }
    return before(start);
  }

  /** A verb of saying to the left with "that" behind it, where the tree shows none. */
  private int before(int start) {
    boolean that = false;
    for (int i = start - 1; i >= 0; i--) {
      that |= clause.word(i).equals("that");
      if (that && clause.isVerb(i) && lexicon.is(clause.token(i), "report")) {
        return i;
      }
    }
    return -1;
  }

  List<NounPhrase> of(Draft draft) {
    int report = reportOf(draft);
    return report < 0 ? List.of() : clause.subjects(report);
  }
}
