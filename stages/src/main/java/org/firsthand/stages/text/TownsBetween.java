package org.firsthand.stages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.firsthand.language.Sentence;
import org.firsthand.language.Token;

/**
 * Takes what stands between commas behind a town for where it lies: in "a gunman in Dayton,
 * <b>Ohio</b>, shot" Ohio did not shoot.
 */
final class TownsBetween {
  private static final Set<String> IN = Set.of("in", "at", "near", "of", "from", "outside");

  private TownsBetween() {}

  /** The tree, with who is in the town as the verb's subject. */
  static Tree mended(Tree tree) {
    for (int state = 4; state + 1 < tree.size(); state++) {
      int person = tree.is(state, "nsubj") ? headOfPlaceBefore(tree, state) : -1;
      int verb = tree.head(state);
      if (person >= 0 && verb > state) {
        List<Token> tokens = new ArrayList<>(tree.sentence().tokens());
        tokens.set(person, tree.hung(person, verb, tree.token(state).deprel()));
        tokens.set(state, tree.hung(state, state - 2, "appos"));
        return Tree.of(new Sentence(tree.sentence().span(), tokens));
      }
    }
    return tree;
  }

  /** Who is in the town before "Ohio" between commas; -1 if there is none. */
  private static int headOfPlaceBefore(Tree tree, int state) {
    boolean between =
        tree.token(state).upos().equals("PROPN")
            && tree.token(state - 1).form().equals(",")
            && tree.token(state + 1).form().equals(",")
            && tree.token(state - 2).upos().equals("PROPN");
    int in = state - 2;
    while (between && in > 0 && tree.token(in).upos().equals("PROPN")) {
      in--;
    }
    return between && in > 0 && IN.contains(tree.token(in).form())
        ? tree.token(in - 1).upos().equals("NOUN") ? in - 1 : -1
        : -1;
  }
}
