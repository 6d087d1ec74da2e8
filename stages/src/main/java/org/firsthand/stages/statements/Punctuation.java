package org.firsthand.stages.statements;

import org.firsthand.stages.text.Tree;

/** Tells marks from words by how they are printed: taggers err on marks such as {@code ''}. */
final class Punctuation {
  private Punctuation() {}

  /** True if the token has neither letter nor digit. */
  static boolean is(Tree tree, int i) {
    String form = tree.token(i).form();
    for (int k = 0; k < form.length(); k++) {
      if (Character.isLetterOrDigit(form.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  /** True if there is such a token and it is printed so. */
  static boolean is(Tree tree, int i, String form) {
    return i >= 0 && i < tree.size() && tree.token(i).form().equals(form);
  }

  /** True if nothing but marks stands from one token up to another, that one not included. */
  static boolean only(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!is(tree, i)) {
        return false;
      }
    }
    return true;
  }
}
