package org.firsthand.stages.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.firsthand.model.Actor;
import org.firsthand.stages.text.Tree;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase with its possessors, and those that "and" joins to it: "the party, the minister's
 * campaign and the committee".
 *
 * @param phrases in order, without their possessors; at least one
 */
record Joined(List<Phrase> phrases) {
  /** What begins at a phrase, which may be the possessor of the one that is meant. */
  static Joined at(Tree tree, List<Phrase> all, int at) {
    List<Phrase> found = new ArrayList<>();
    int i = possessed(all, at);
    found.add(all.get(i));
    List<Phrase> further = new ArrayList<>();
    while (i + 1 < all.size()) {
      String link = between(tree, all.get(i), front(all.get(possessed(all, i + 1))));
      if (!link.equals(",") && !link.equals("and") && !link.equals(", and")) {
        break;
      }
      i = possessed(all, i + 1);
      further.add(all.get(i));
      if (!link.equals(",")) {
        found.addAll(further);
        break;
      }
    }
    return new Joined(List.copyOf(found));
  }

  Phrase first() {
    return phrases.getFirst();
  }

  /** The owners of all, each once; those of the first where another has none. */
  List<Actor> owners() {
    if (phrases.stream().anyMatch(phrase -> phrase.owners.isEmpty())) {
      return first().owners;
    }
    Set<Actor> found = new LinkedHashSet<>();
    phrases.forEach(phrase -> found.addAll(phrase.owners));
    return List.copyOf(found);
  }

  /** The first of a phrase's possessors, or the phrase itself. */
  static Phrase front(Phrase phrase) {
    Phrase front = phrase;
    @Nullable Phrase possessor = front.possessor;
    while (possessor != null) {
      front = possessor;
      possessor = front.possessor;
    }
    return front;
  }

  private static int possessed(List<Phrase> all, int at) {
    int i = at;
    while (i + 1 < all.size() && all.get(i + 1).possessor == all.get(i)) {
      i++;
    }
    return i;
  }

  /** The few words that stand between two phrases, articles left out. */
  private static String between(Tree tree, Phrase left, Phrase right) {
    StringBuilder words = new StringBuilder();
    for (int i = left.end; i < right.start && i < left.end + 4; i++) {
      if (!tree.token(i).upos().equals("DET")) {
        words.append(words.isEmpty() ? "" : " ").append(tree.token(i).form());
      }
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
