package org.firsthand.stages.events;

import java.util.Set;
import org.firsthand.stages.text.Tree;

/** What a thing is like, named in passing: "compromising emails", "intercepted calls". */
record Attribute(Lexicon lexicon, Clause clause) {
  private static final Set<String> MODIFYING = Set.of("hack", "phish", "spy");

  /** True if the draft's verb only says what a thing is like. */
  boolean is(Draft draft) {
    if (!draft.rule().verb()) {
      return false;
    }
    Tree tree = clause.tree();
    int word = draft.trigger();
    boolean gerund = tree.token(word).xpos().equals("VBG");
    boolean before = tree.is(word, "amod") && tree.head(word) > word;
    // "had compromising emails", which a parser may take for a clause
    boolean had = gerund && word > 0 && clause.lemma(word - 1).equals("have");
    return had
        || isParticiple(word)
        || isQuality(word)
        || isOfATeam(word)
        || (before && (gerund || !GeneralTruth.named(draft)));
  }

  /** "Investigate leaked details", which a parser may take for a verb of its own. */
  private boolean isParticiple(int word) {
    return clause.tree().token(word).xpos().equals("VBN")
        && clause.tree().is(word, "xcomp")
        && word + 1 < clause.tree().size()
        && clause.tree().token(word + 1).upos().equals("NOUN")
        && clause.tree().head(word + 1) == clause.tree().head(word);
  }

  /** "By hacking teams", which a parser may take for a verb and its object. */
  private boolean isOfATeam(int word) {
    return clause.tree().token(word).xpos().equals("VBG")
        && MODIFYING.contains(clause.lemma(word))
        && word + 1 < clause.tree().size()
        && lexicon.is(clause.tree().token(word + 1), "team");
  }

  /** "The release of damaging emails". */
  private boolean isQuality(int word) {
    return lexicon.is(clause.tree().token(word), "quality")
        && word > 0
        && (clause.tree().token(word - 1).xpos().equals("IN") || clause.isVerb(word - 1));
  }
}
