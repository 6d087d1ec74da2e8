package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;
import org.jspecify.annotations.Nullable;

/** Which noun phrases of a sentence are joined by "and" and commas. */
final class Lists {
  private final Tree tree;
  private final WordOrder order;

  Lists(Tree tree, WordOrder order) {
    this.tree = tree;
    this.order = order;
  }

  /** True if "and" joins a further noun here, not a further clause. */
  boolean listGoesOn(int and) {
    NounPhrase next = order.phraseAt(and + 1);
    return order.phraseAt(and) != null
        || (next != null && order.phraseAt(and - 1) != null && !order.beginsClause(next));
  }

  /** True if a preposition holds the phrase. */
  boolean isHeld(NounPhrase phrase) {
    int before = phrase.from() - 1;
    if (before < 0) {
      return false;
    }
    String upos = tree.token(before).upos();
    if (upos.equals("ADP") || (upos.equals("SCONJ") && !order.word(before).equals("that"))) {
      return true;
    }
    // "in Syria and Iraq"
    NounPhrase left = order.word(before).equals("and") ? order.phraseAt(before - 1) : null;
    return left != null && isHeld(left);
  }

  /** A phrase and those joined to it by "and" or commas. */
  List<NounPhrase> together(NounPhrase phrase) {
    List<NounPhrase> found = new ArrayList<>();
    NounPhrase first = phrase;
    boolean pronoun = tree.token(phrase.head()).upos().equals("PRON");
    // Leftwards: "Russia and Iran signed" may hang by either.
    NounPhrase left = pronoun ? null : before(phrase, "and");
    while (left != null && (isActor(left) == isActor(phrase) || !isHeld(left))) {
      first = left;
      NounPhrase further = before(first, ",");
      while (further != null && isActor(further)) {
        first = further;
        further = before(first, ",");
      }
      left = before(first, "and");
    }
    boolean held = !first.equals(phrase) && isHeld(first) && !isHeld(phrase);
    found.add(held ? phrase : first);
    NounPhrase last = found.getFirst();
    while (true) {
      int i = last.end();
      // "Kasper Systems, a Russian company, and ..." is left to the actors.
      while (WordOrder.LINKS.contains(order.word(i))
          && i + 1 < tree.size()
          && WordOrder.LINKS.contains(order.word(i + 1))) {
        i++;
      }
      NounPhrase next = WordOrder.LINKS.contains(order.word(i)) ? order.phraseAt(i + 1) : null;
      if (next == null || next.equals(last)) {
        return found;
      }
      boolean list = !order.word(i).equals(",") || (isActor(next) && order.listCloses(next));
      boolean same = isActor(last) == isActor(next) || last.equals(phrase);
      boolean aside = order.word(i - 1).equals(",") && !order.word(i).equals(",");
      if (aside && found.size() == 1 && isActor(last) != isActor(next)) {
        // "blamed on Peru, and a threat against": of another sort, so not joined
        return found;
      }
      if (!list
          || !same
          || (next.from() > phrase.from()
              && order.word(i).equals(",")
              && order.beginsClause(next))) {
        return found;
      }
      int verb = tree.head(phrase.head());
      boolean object = tree.is(phrase.head(), "obj") && verb >= 0 && !tree.is(verb, "acl");
      if ((order.isNominative(next) || object)
          && !tree.is(phrase.head(), "nsubj")
          && order.beginsClause(next)) {
        // "hacked the party and we know it", "hacked the party and Peru knows"
        return found;
      }
      if (next.from() > phrase.from()
          && order.beginsClause(next)
          && found.contains(phrase)
          && !isSubjectSide(phrase)) {
        return found;
      }
      found.add(next);
      last = next;
    }
  }

  /** The phrase that a link joins from the left. */
  private @Nullable NounPhrase before(NounPhrase phrase, String link) {
    int i = phrase.from() - 1;
    return i > 0 && order.word(i).equals(link) ? order.phraseAt(i - 1) : null;
  }

  private boolean isSubjectSide(NounPhrase phrase) {
    return tree.is(phrase.head(), "nsubj", "conj") || !isHeld(phrase);
  }

  private static boolean isActor(NounPhrase phrase) {
    return !phrase.actors().isEmpty();
  }
}
