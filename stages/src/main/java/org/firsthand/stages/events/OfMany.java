package org.firsthand.stages.events;

import java.util.Set;
import java.util.stream.Stream;
import org.firsthand.stages.actors.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is said of many deeds at once from one deed: "47 percent of the victims paid",
 * "attacks are on the rise", "the average demand", "this kind of fraud".
 *
 * <p>Where a party is known it is no longer of many: "attacks on Peru increased" tells of some.
 */
record OfMany(Lexicon lexicon, Clause clause) {
  private static final Set<String> OF_WHICH = Set.of("of", "in");

  /** True if nobody is known in it and it is a share, a growth, a kind or what is common. */
  boolean holds(Draft draft) {
    NounPhrase own = draft.rule().verb() ? null : clause.phraseAt(draft.trigger());
    return isShare(own)
        || Stream.of(draft.actors(), draft.recipients())
            .flatMap(phrases -> phrases.stream())
            .anyMatch(this::isShare)
        || (own != null && (isCommon(own) || isOf(own, "kind-of") || grows(own)));
  }

  /** "Over half of the businesses", "12 percent of attacks"; "2 percent of its users" are some. */
  private boolean isShare(@Nullable NounPhrase phrase) {
    return phrase != null
        && (has(phrase, "percent")
            || (clause.token(phrase.head()).xpos().equals("NNS")
                && !clause.token(phrase.from()).xpos().equals("PRP$")
                && isOf(phrase, "share")));
  }

  /** "A common scam", "such scams are common". */
  private boolean isCommon(NounPhrase own) {
    int head = own.head();
    return has(own, "prevalent")
        || (clause.tree().is(head, "nsubj")
            && lexicon.is(clause.token(clause.tree().head(head)), "prevalent"));
  }

  /** "Attacks have grown", "the rise of ransomware attacks". */
  private boolean grows(NounPhrase own) {
    int head = own.head();
    return clause.token(head).xpos().equals("NNS")
        && own.from() == own.start()
        && !clause.token(own.from()).upos().equals("DET")
        && ((clause.tree().is(head, "nsubj")
                && lexicon.is(clause.token(clause.tree().head(head)), "growing"))
            || isOf(own, "growth"));
  }

  private boolean has(NounPhrase phrase, String words) {
    for (int i = phrase.from(); i < phrase.end(); i++) {
      if (lexicon.is(clause.token(i), words)) {
        return true;
      }
    }
    return false;
  }

  /** True if the phrase stands behind a noun of the class: "kinds of". */
  private boolean isOf(NounPhrase phrase, String words) {
    int of = phrase.from() - 1;
    return of > 0 && OF_WHICH.contains(clause.word(of)) && lexicon.is(clause.token(of - 1), words);
  }
}
