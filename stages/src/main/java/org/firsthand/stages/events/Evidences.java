package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.model.Quote;
import org.firsthand.model.Span;
import org.firsthand.stages.actors.NounPhrase;

/** The smallest stretch of a sentence that says what an event says. */
final class Evidences {
  private final Lexicon lexicon;
  private final Clause clause;
  private final String text;

  Evidences(Lexicon lexicon, Clause clause, String text) {
    this.lexicon = lexicon;
    this.clause = clause;
    this.text = text;
  }

  /**
   * The words that say so: from the first role to the last. A subject that is far away, behind a
   * clause of its own, is left out: then the evidence begins with the verb.
   */
  Quote of(Draft draft) {
    int start = draft.trigger();
    int end = draft.trigger() + 1;
    if (draft.anchor() >= 0) {
      start = Math.min(start, verbGroup(draft.anchor()));
      end = Math.max(end, draft.anchor() + 1);
    }
    List<NounPhrase> roles = new ArrayList<>(draft.recipients());
    roles.addAll(draft.things());
    roles.addAll(draft.conditions());
    roles.addAll(draft.actors());
    int first = start;
    for (NounPhrase phrase : roles) {
      if (phrase.sentence() != draft.sentence()) {
        continue;
      }
      int close = phrase.end();
      NounPhrase behind = clause.word(close).equals("of") ? clause.phraseAt(close + 1) : null;
      close = behind == null ? close : behind.end();
      if (phrase.from() >= start) {
        end = Math.max(end, close);
      } else if (!holdsVerb(close, start)) {
        first = Math.min(first, phrase.from());
      }
    }
    NounPhrase own = clause.phraseAt(draft.trigger());
    if (own != null) {
      first = Math.min(first, own.from());
      end = Math.max(end, own.end());
    }
    end = withTail(end);
    Span span = clause.token(first).span().cover(clause.token(end - 1).span());
    return Quote.of(text, span);
  }

  /** Takes along what goes on without a new clause: "last week", "in Syria", "for months". */
  private int withTail(int end) {
    int i = end;
    int last = end;
    while (i < clause.tree().size() && i - end < 18) {
      String word = clause.word(i);
      String upos = clause.token(i).upos();
      boolean stops =
          (upos.equals("VERB") && clause.phraseAt(i) == null)
              || upos.equals("AUX")
              || (upos.equals("SCONJ") && !isReason(i))
              || (upos.equals("CCONJ") && !clause.listGoesOn(i))
              || (upos.equals("PUNCT")
                  && !word.equals("(")
                  && !word.equals(")")
                  && !word.equals("-"))
              || clause.token(i).xpos().startsWith("W");
      if (stops && upos.equals("VERB") && clause.token(i).xpos().equals("VBG") && isReason(i - 1)) {
        // "... for spreading disinformation"
        last = i + 1;
        for (WordOrder.Argument argument : clause.arguments(i)) {
          last = Math.max(last, argument.phrase().end());
        }
        break;
      }
      if (stops) {
        break;
      }
      NounPhrase phrase = clause.phraseAt(i);
      i = phrase == null ? i + 1 : phrase.end();
      if (phrase != null || upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("NUM")) {
        last = i;
      }
    }
    return Math.min(last, clause.tree().size());
  }

  private boolean isReason(int i) {
    String word = clause.word(i);
    return word.equals("for") || word.equals("over") || word.equals("of");
  }

  /**
   * The first word of the verb group: "has been providing", "began supplying", "did not accept".
   */
  private int verbGroup(int verb) {
    int start = verb;
    for (int i = verb - 1; i >= 0; i--) {
      String upos = clause.token(i).upos();
      boolean aspect =
          clause.isVerb(i)
              && (lexicon.is(clause.token(i), "aspect") || lexicon.is(clause.token(i), "planning"));
      boolean noun = clause.phraseAt(i) != null;
      if (noun || !(upos.equals("AUX") || upos.equals("ADV") || upos.equals("PART") || aspect)) {
        break;
      }
      start = i;
    }
    return start;
  }

  private boolean holdsVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (clause.isVerb(i)) {
        return true;
      }
    }
    return false;
  }
}
