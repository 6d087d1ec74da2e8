package org.firsthand.language.train.news;

import java.util.ArrayList;
import java.util.List;

/** Builds the auxiliaries of a clause and says which form the last verb takes. */
final class VerbChain {
  private static final Verb BE = new Verb("be", "is", "was", "been", "being");
  private static final Verb HAVE = Verb.of("have|has|had|had|having");
  private static final Verb DO = Verb.of("do|does|did|done|doing");

  private final Dice dice;
  private final List<Word> words = new ArrayList<>();
  private String next;
  private final boolean plural;
  private boolean finite = true;

  VerbChain(Dice dice, Tense tense, boolean plural, boolean negated, boolean beFollows) {
    this.dice = dice;
    this.plural = plural;
    boolean past =
        tense == Tense.PAST || tense == Tense.PLUPERFECT || tense == Tense.PAST_PROGRESSIVE;
    next = past ? "VBD" : plural ? "VBP" : "VBZ";
    switch (tense) {
      case PERFECT, PLUPERFECT -> add(HAVE, "VBN");
      case FUTURE -> modal(dice.of("will,will,will,would"));
      case MODAL, MODAL_PERFECT -> {
        modal(dice.of("could,may,would,must,should,can,might"));
        if (tense == Tense.MODAL_PERFECT) {
          add(HAVE, "VBN");
        }
      }
      case PROGRESSIVE, PAST_PROGRESSIVE -> add(BE, "VBG");
      default -> {
        if (negated && !beFollows) {
          add(DO, "VB");
        }
      }
    }
    if (negated && !words.isEmpty()) {
      not();
    }
  }

  private void modal(String form) {
    boolean cut = form.equals("will");
    Word word = new Word(form, form, "AUX", "MD");
    word.relation = "aux";
    words.add(word);
    next = "VB";
    finite = false;
    if (cut && dice.chance(0.02)) {
      word.form = "'ll";
      word.tight = true;
    }
  }

  private void add(Verb verb, String then) {
    Word word = new Word(formOf(verb), verb.base(), "AUX", next);
    word.relation = "aux";
    words.add(word);
    next = then;
    finite = false;
  }

  private String formOf(Verb verb) {
    if (verb.equals(BE) && finite) {
      return next.equals("VBD") ? plural ? "were" : "was" : plural ? "are" : "is";
    }
    return verb.form(next);
  }

  void not() {
    boolean shortened =
        dice.chance(0.25) && !words.getLast().form.matches("may|must|will|can|'ll|am|might");
    Word not = new Word(shortened ? "n't" : "not", "not", "PART", "RB");
    not.relation = "advmod";
    not.tight = shortened;
    words.add(not);
  }

  /** Adds "be" of the passive or the copula. */
  VerbChain be(String relation, String then, boolean negated) {
    boolean first = words.isEmpty();
    add(BE, then);
    words.getLast().relation = relation;
    if (negated && first) {
      not();
    }
    return this;
  }

  VerbChain adverb(String form) {
    Word adverb = new Word(form, form, "ADV", "RB");
    adverb.relation = "advmod";
    words.add(adverb);
    return this;
  }

  /** The form that the last verb takes. */
  String next() {
    return next;
  }

  /** Puts the chain in front of the predicate. */
  Phrase before(Phrase predicate) {
    words.forEach(word -> word.head = predicate.head);
    predicate.words.addAll(0, words);
    return predicate;
  }
}
