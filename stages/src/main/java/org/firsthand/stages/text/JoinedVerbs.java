package org.firsthand.stages.text;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.language.Sentence;
import org.firsthand.language.Token;

/**
 * Joins a verb with an -s to the one that can have it too: in "they should unite against a state
 * that steals and <b>abuses</b>" it is the state that does.
 */
final class JoinedVerbs {
  private JoinedVerbs() {}

  /** The tree, with such verbs below the nearest relative clause whose verb agrees with them. */
  static Tree mended(Tree tree) {
    for (int joined = 3; joined < tree.size(); joined++) {
      int first = tree.is(joined, "conj") ? tree.head(joined) : -1;
      if (first < 0
          || !isThirdPerson(tree, joined)
          || MendTree.hasSubject(tree, joined)
          || !isPlain(tree, first)) {
        continue;
      }
      for (int nearer = joined - 1; nearer > first; nearer--) {
        if (tree.is(nearer, "acl:relcl") && isThirdPerson(tree, nearer)) {
          List<Token> tokens = new ArrayList<>(tree.sentence().tokens());
          tokens.set(joined, tree.hung(joined, nearer, "conj"));
          return mended(Tree.of(new Sentence(tree.sentence().span(), tokens)));
        }
      }
    }
    return tree;
  }

  private static boolean isThirdPerson(Tree tree, int verb) {
    return tree.token(verb).xpos().equals("VBZ");
  }

  private static boolean isPlain(Tree tree, int verb) {
    String tag = tree.token(verb).xpos();
    return tag.equals("VB") || tag.equals("VBP");
  }
}
