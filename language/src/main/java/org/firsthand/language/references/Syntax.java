package org.firsthand.language.references;

import java.util.List;
import java.util.Set;
import org.firsthand.language.Sentence;
import org.firsthand.language.Token;

/** One sentence's tree for climbing; tokens count from 0. */
final class Syntax {
  /** No climb is longer, so that a sentence without end stays cheap. */
  private static final int CLIMB = 40;

  private static final Set<String> CLAUSES =
      Set.of("root", "ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis", "conj");

  /** How a phrase hangs in its clause. */
  record Place(int predicate, Part part, int governor, boolean main) {}

  /** The part that a phrase plays. */
  enum Part {
    SUBJECT,
    OBJECT,
    OBLIQUE,
    /** Inside another phrase. */
    NESTED
  }

  private final List<Token> tokens;

  Syntax(Sentence sentence) {
    this.tokens = sentence.tokens();
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The head's number, -1 for the root. */
  int head(int i) {
    int head = tokens.get(i).head() - 1;
    return head < tokens.size() ? head : -1;
  }

  /** The relation without its subtype. */
  String relation(int i) {
    String deprel = tokens.get(i).deprel();
    int colon = deprel.indexOf(':');
    return colon < 0 ? deprel : deprel.substring(0, colon);
  }

  String lower(int i) {
    return WordLists.lower(tokens.get(i).form());
  }

  /** The part of the phrase that hangs by this token. */
  Place place(int role) {
    String relation = relation(role);
    int at = role;
    for (int steps = 0; relation.equals("conj") && isNominal(head(at)) && steps < CLIMB; steps++) {
      at = head(at);
      relation = relation(at);
    }
    Part part =
        switch (relation) {
          case "nsubj", "csubj" -> Part.SUBJECT;
          case "obj", "iobj" -> Part.OBJECT;
          case "obl", "root", "vocative", "dislocated" -> Part.OBLIQUE;
          default -> Part.NESTED;
        };
    int predicate = predicate(at);
    return new Place(predicate, part, head(at), head(predicate) < 0);
  }

  private boolean isNominal(int i) {
    return i >= 0
        && (token(i).upos().equals("NOUN")
            || token(i).upos().equals("PROPN")
            || token(i).upos().equals("PRON"));
  }

  /** The word that the clause around this token is built on. */
  int predicate(int i) {
    int at = i;
    for (int steps = 0; steps < CLIMB && head(at) >= 0; steps++) {
      if (at != i && CLAUSES.contains(relation(at)) && !isConjunct(at)) {
        return at;
      }
      at = head(at);
    }
    return at;
  }

  /** A noun joined to a noun opens no clause. */
  private boolean isConjunct(int i) {
    return relation(i).equals("conj") && !token(i).upos().equals("VERB");
  }

  /** True if the first clause is, or lies in, the second. */
  boolean isUnder(int i, int ancestor) {
    int at = i;
    for (int steps = 0; at >= 0 && steps < CLIMB; steps++) {
      if (at == ancestor) {
        return true;
      }
      at = head(at);
    }
    return false;
  }
}
