package org.firsthand.stages.events;

import java.util.Optional;
import org.firsthand.model.EventKind;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;

/**
 * What the words above a verb say of whether it is real, going up from clause to clause: "is
 * believed to have refused to supply". For one verb, not for several threads.
 */
final class ClausesAbove {
  private static final int LEVELS = 6;

  /** Above the last clause that bears on the verb. */
  private static final int TOP = -1;

  private final Lexicon lexicon;
  private final Clause clause;
  private final Mood mood;
  private final Doubt doubt;
  private final Embedding embedding;
  private final Gerunds gerunds;
  private final Draft draft;

  private int at;
  private boolean negative;
  private Factuality modal = Factuality.ACTUAL;

  ClausesAbove(Lexicon lexicon, Clause clause, Mood mood, Doubt doubt, Draft draft) {
    this.lexicon = lexicon;
    this.clause = clause;
    this.mood = mood;
    this.doubt = doubt;
    this.embedding = new Embedding(lexicon, clause, mood);
    this.gerunds = new Gerunds(lexicon, clause, mood);
    this.draft = draft;
  }

  Factuality judge(int verb) {
    at = verb;
    negative = mood.isNegated(verb);
    modal = mood.of(verb);
    for (int level = 0; level < LEVELS && at != TOP; level++) {
      if (mood.isConditional(at)) {
        return Factuality.POSSIBLE;
      }
      int head = embedding.above(at);
      Optional<Factuality> found = head < 0 ? end() : step(head);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return unless(modal);
  }

  /** To demand a ransom or to try to deceive is all that these kinds need. */
  static boolean isDone(Draft draft) {
    return draft
        .rule()
        .kind()
        .filter(kind -> kind == EventKind.RANSOM || kind == EventKind.PHISHING)
        .isPresent();
  }

  /** Goes up to the word above, unless that settles it. */
  private Optional<Factuality> step(int head) {
    int to = clause.tree().child(at, "mark").orElse(at - 1);
    NounPhrase before = mood.isInfinitive(at) ? clause.phraseAt(to - 1) : null;
    if (before != null && before.end() <= to && clause.isRanked(before)) {
      // "was the first country to ban it": it did
      return share(head);
    }
    if (before != null
        && before.end() <= to
        && isNoun(before, "decided-noun")
        && !clause.possessors(before).isEmpty()) {
      // "Peru's decision to expel them": it has decided
      return end();
    }
    if (mood.isGerund(at) && clause.wordBefore(at).equals("after")) {
      // "tried to flee after killing two"
      return end();
    }
    if (mood.isInfinitive(at) && to > 1 && clause.token(to - 1).upos().equals("PUNCT")) {
      // "an 'absolute right' to share"
      NounPhrase quoted = clause.phraseAt(to - 2);
      if (quoted != null && isNoun(quoted, "possible-noun")) {
        return Optional.of(unless(Factuality.POSSIBLE));
      }
    }
    if (gerunds.isOnlyMeant(at, head)) {
      return Optional.of(unless(head, Factuality.PLANNED));
    }
    NounPhrase noun = clause.phraseAt(head);
    if (noun != null) {
      if (isDeceit(noun)) {
        return end();
      }
      Optional<Factuality> named = byNoun(noun, head);
      return named.isPresent() ? named : beyondNoun(noun);
    }
    if (clause.tree().is(at, "conj")) {
      if (mood.isGerund(at) && mood.isInfinitive(head)) {
        // "of trying to sway the vote and hacking": the gerunds are joined
        int gerund = clause.tree().head(head);
        return gerund < 0 || !mood.isGerund(gerund) ? end() : goTo(gerund);
      }
      if (!mood.isInfinitive(at) || embedding.isPlain(head)) {
        // "agreed to supply and train": what is joined shares the word above.
        return embedding.isPlain(head) || embedding.isJoinedBelow(at, head) ? goTo(head) : end();
      }
    }
    if (mood.isGerund(at) && clause.wordBefore(at).equals("for") && !is(head, "planning")) {
      // "a law to punish Peru for meddling": it has
      return end();
    }
    Optional<Factuality> complement = byComplement(head);
    if (complement.isPresent()) {
      return complement;
    }
    if (embedding.isFactBelow(at, head)
        || (embedding.isTold(at, head) && embedding.isToBeSaid(head))) {
      return end();
    }
    Optional<Factuality> verb = byVerb(head);
    return verb.isPresent() ? verb : beyondVerb(head);
  }

  private Optional<Factuality> byNoun(NounPhrase noun, int head) {
    boolean infinitive = mood.isInfinitive(at);
    if (infinitive && isNoun(noun, "failing-noun")) {
      return Optional.of(negative ? Factuality.POSSIBLE : Factuality.NEGATED);
    }
    boolean acl = clause.tree().is(at, "acl");
    if (isNoun(noun, "planned-noun") && (infinitive || (acl && !clause.isFinite(at)))) {
      return Optional.of(unless(Factuality.PLANNED));
    }
    if (isNoun(noun, "possible-noun")) {
      return Optional.of(Factuality.POSSIBLE);
    }
    if (infinitive && acl && !isDone(draft)) {
      // "a drive to help", "the plan to attack"
      return Optional.of(unless(Factuality.PLANNED));
    }
    if (doubt.at(head)) {
      return Optional.of(Factuality.NEGATED);
    }
    return doubt.isSought(head) ? Optional.of(Factuality.POSSIBLE) : Optional.empty();
  }

  /** "An attempt to trick staff": to try is all that the kind needs. */
  private boolean isDeceit(NounPhrase noun) {
    return isDone(draft)
        && lexicon.is(clause.token(draft.trigger()), "deceive")
        && isNoun(noun, "trying");
  }

  private Optional<Factuality> beyondNoun(NounPhrase noun) {
    int governor = clause.governor(noun);
    // "the possibility that somebody is there coordinating": the noun's own verb tells
    return mood.isGerund(at) && clause.tree().is(at, "acl") && governor >= 0
        ? goTo(governor)
        : end();
  }

  /** What the verb above says of what it is said of: "appears to", "committed to partnering". */
  private Optional<Factuality> byComplement(int head) {
    Tree tree = clause.tree();
    if (tree.is(at, "ccomp") && is(head, "proving") && isYetToBe(head)) {
      return Optional.of(unless(Factuality.POSSIBLE));
    }
    if (tree.is(at, "ccomp") && is(head, "report") && mood.isGerund(head) && !negative) {
      // "appeared to answer by reporting that they did"
      return Optional.of(modal);
    }
    if (tree.is(at, "ccomp")
        && is(head, "saying")
        && mood.isNegated(head)
        && !embedding.isAsked(at)) {
      // "did not allege that they conspired"
      return Optional.of(unless(Factuality.POSSIBLE));
    }
    if (tree.is(at, "ccomp") && is(head, "establishing") && mood.isNegated(head)) {
      // "did not establish that they conspired"
      return Optional.of(Factuality.NEGATED);
    }
    if (mood.isGerund(at) && is(head, "planning")) {
      String before = clause.wordBefore(at);
      if (before.equals("against")) {
        // "decided against charging them"
        return Optional.of(Factuality.NEGATED);
      }
      if (before.equals("to")) {
        // "is committed to partnering with"
        return Optional.of(unless(head, Factuality.PLANNED));
      }
    }
    return tree.is(at, "ccomp") && is(head, "seeming")
        ? Optional.of(unless(head, Factuality.POSSIBLE))
        : Optional.empty();
  }

  /** "May prove that", "has to prove that". */
  private boolean isYetToBe(int head) {
    return mood.of(head) == Factuality.POSSIBLE || mood.isInfinitive(head);
  }

  private Optional<Factuality> byVerb(int head) {
    if (mood.isKeptFrom(at, head)) {
      return Optional.of(Factuality.POSSIBLE);
    }
    boolean only = mood.isInfinitive(at) && !isDone(draft);
    if (only && is(head, "attempting")) {
      int above = clause.tree().is(head, "ccomp") ? clause.tree().head(head) : -1;
      if (above >= 0 && is(above, "seeming") && mood.isNegated(above)) {
        // "it does not appear that they have tried to"
        return Optional.of(Factuality.NEGATED);
      }
      return Optional.of(unless(head, Factuality.PLANNED));
    }
    if (only && is(head, "seeming")) {
      return Optional.of(unless(Factuality.POSSIBLE));
    }
    return mood.isDesired(at, head) ? Optional.of(unless(Factuality.PLANNED)) : Optional.empty();
  }

  private Optional<Factuality> beyondVerb(int head) {
    boolean infinitive = mood.isInfinitive(at);
    if (is(head, "negating")) {
      negative = !negative || !infinitive;
      modal = Mood.stronger(modal, mood.of(head));
      return goTo(head);
    }
    if (infinitive && is(head, "planning")) {
      return Optional.of(unless(head, Factuality.PLANNED));
    }
    boolean tried = isDone(draft) && lexicon.is(clause.token(draft.trigger()), "deceive");
    if (infinitive && (mood.bringsAbout(head) || tried)) {
      return share(head);
    }
    if (doubt.at(head)) {
      return Optional.of(Factuality.NEGATED);
    }
    if (is(head, "supposing")
        || clause.word(head).equals("unclear")
        || (clause.word(head).equals("clear") && mood.isNegated(head))) {
      return Optional.of(unless(Factuality.POSSIBLE));
    }
    return infinitive ? beyondInfinitive(head) : shareComplement(head);
  }

  private Optional<Factuality> beyondInfinitive(int head) {
    if (is(head, "aspect") || is(head, "prompt")) {
      return share(head);
    }
    if (speaks() && clause.isFinite(head) && is(head, "speaking-out")) {
      // "took to Twitter to criticise": the words have been said
      modal = Mood.stronger(modal, mood.of(head));
      return goTo(head);
    }
    return clause.tree().is(at, "advcl") || !is(head, "report")
        ? Optional.of(unless(head, Factuality.PLANNED))
        : shareComplement(head);
  }

  private Optional<Factuality> shareComplement(int head) {
    return clause.tree().is(at, "xcomp") ? share(head) : goTo(head);
  }

  /** Goes up to a verb whose mood is that of the verb below too. */
  private Optional<Factuality> share(int head) {
    negative |= mood.isNegated(head);
    modal = Mood.stronger(modal, mood.of(head));
    return goTo(head);
  }

  private Optional<Factuality> goTo(int head) {
    at = head;
    return Optional.empty();
  }

  private Optional<Factuality> end() {
    return goTo(TOP);
  }

  private Factuality unless(Factuality found) {
    return negative ? Factuality.NEGATED : found;
  }

  private Factuality unless(int head, Factuality found) {
    return mood.isNegated(head) ? Factuality.NEGATED : unless(found);
  }

  private boolean is(int word, String group) {
    return lexicon.is(clause.token(word), group);
  }

  private boolean isNoun(NounPhrase noun, String group) {
    return is(noun.head(), group);
  }

  /** True for events that are done by saying something. */
  private boolean speaks() {
    return draft.rule().type() == EventType.ACCUSE || draft.rule().type() == EventType.REQUEST;
  }
}
