package org.firsthand.stages.actors;

import java.util.List;
import java.util.Optional;
import org.firsthand.model.Actor;
import org.firsthand.stages.text.Tree;

/** Where a sentence says that somebody is who acts or speaks. */
final class Whereabouts {
  private Whereabouts() {}

  /** The state where the phrase's verb says that it is: "the oil ministry said in Tehran". */
  static Optional<Actor> of(Tree tree, Phrase phrase, List<Phrase> phrases, int at) {
    int verb = -1;
    for (int i = phrase.start; i < phrase.end; i++) {
      int head = tree.head(i);
      if (head < phrase.start || head >= phrase.end) {
        verb = head;
      }
    }
    for (Phrase place : phrases) {
      boolean located =
          place.start > 0
              && tree.token(place.start - 1).form().equals("in")
              && place.lastMatch().filter(match -> match.name().isState()).isPresent()
              && place.end == place.lastMatch().orElseThrow().end();
      if (located && (hangsBy(tree, place, verb) || phrases.indexOf(place) == at + 1)) {
        return Optional.of(place.lastMatch().orElseThrow().name().actor());
      }
    }
    return Optional.empty();
  }

  private static boolean hangsBy(Tree tree, Phrase place, int verb) {
    return verb >= 0 && tree.head(place.end - 1) == verb && !tree.is(place.end - 1, "nsubj", "obj");
  }
}
