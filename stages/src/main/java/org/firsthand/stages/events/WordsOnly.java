package org.firsthand.stages.events;

import java.util.Set;
import org.firsthand.model.ActorKind;
import org.firsthand.model.EventKind;

/** Whether a verb that could tell of a deed tells here of words alone: a question, a guess. */
record WordsOnly(Lexicon lexicon, Clause clause) {
  private static final Set<String> CALLING = Set.of("call", "label", "brand", "dub", "deem");

  private static final Set<String> WHETHER = Set.of("if", "whether");

  /** A plain "form" may be a subjunctive. */
  private static final Set<String> INDICATIVE = Set.of("VBZ", "VBD");

  /** True if the draft would make a deed of what is only said. */
  boolean are(Draft draft) {
    if (isLikened(draft) || isAName(draft)) {
      return true;
    }
    return switch (draft.rule().type()) {
      case REJECT -> isOfSaying(draft);
      case AGREE -> isOfWordsOnly(draft);
      case REQUEST -> isAQuestion(draft) || isWhatIsAskedFor(draft) || isAGuess(draft);
      case COERCE -> isAnInterruption(draft);
      case CONSULT -> isAnInterview(draft);
      default -> false;
    };
  }

  /** "Called the leaks a breach": the leaks are what happened. */
  private boolean isAName(Draft draft) {
    int word = draft.trigger();
    return !draft.rule().verb()
        && clause.tree().is(word, "xcomp")
        && CALLING.contains(clause.lemma(clause.tree().head(word)));
  }

  /** "Was like talking to Peru": what something is compared to. */
  private boolean isLikened(Draft draft) {
    return clause.token(draft.trigger()).xpos().equals("VBG")
        && clause.wordBefore(draft.trigger()).equals("like");
  }

  /** "Cut her off": in her speech. */
  private static boolean isAnInterruption(Draft draft) {
    return draft.rule().kind().filter(EventKind.BLOCKADE::equals).isPresent()
        && !draft.recipients().isEmpty()
        && draft.recipients().stream()
            .allMatch(
                one -> one.actors().stream().anyMatch(actor -> actor.kind() == ActorKind.PERSON));
  }

  /** "The paper spoke with the minister". */
  private static boolean isAnInterview(Draft draft) {
    return draft
            .rule()
            .kind()
            .filter(kind -> kind == EventKind.TALKS || kind == EventKind.MEETING)
            .isPresent()
        && draft.actors().stream()
            .flatMap(one -> one.actors().stream())
            .anyMatch(actor -> actor.sector().filter("MED"::equals).isPresent());
  }

  /** "Declined to say whether officials met him": nothing of theirs is refused. */
  private boolean isOfSaying(Draft draft) {
    return draft.rule().verb()
        && clause.tree().children(draft.trigger(), "xcomp").stream()
            .anyMatch(
                i ->
                    i > draft.trigger()
                        && (lexicon.is(clause.token(i), "report")
                            || lexicon.is(clause.token(i), "replying")));
  }

  /** "Offered his remarks from Peru": no promise. */
  private boolean isOfWordsOnly(Draft draft) {
    return clause.lemma(draft.trigger()).equals("offer")
        && clause.objects(draft.trigger()).stream()
            .anyMatch(one -> lexicon.is(clause.token(one.head()), "words-offered"));
  }

  /** "Asked Peru about the hack", "asked Peru whether it hacked": a question. */
  private boolean isAQuestion(Draft draft) {
    int asked = draft.trigger();
    int next = asked + 1;
    while (next < clause.tree().size() && isInAPhrase(next)) {
      // "asked the minister in Lima whether"
      next++;
    }
    return clause.lemma(asked).equals("ask")
        && (!clause.preposition(asked, "about").isEmpty() || WHETHER.contains(clause.word(next)));
  }

  private boolean isInAPhrase(int i) {
    return clause.phraseAt(i) != null || clause.token(i).upos().equals("ADP");
  }

  /** "Suggested that Peru had none": what is so; "that both form a group" is what should be. */
  private boolean isAGuess(Draft draft) {
    return clause.lemma(draft.trigger()).equals("suggest")
        && clause.tree().children(draft.trigger(), "ccomp").stream()
            .anyMatch(
                i ->
                    INDICATIVE.contains(clause.token(i).xpos())
                        || clause.tree().children(i, "aux", "cop").stream().anyMatch(this::isSo));
  }

  private boolean isSo(int aux) {
    return clause.isFinite(aux) && !clause.token(aux).xpos().equals("MD");
  }

  /** "Called for the new government to be formed": nobody is asked there. */
  private boolean isWhatIsAskedFor(Draft draft) {
    return !draft.recipients().isEmpty()
        && draft.recipients().stream()
            .allMatch(
                one ->
                    clause.word(one.from() - 1).equals("for")
                        && clause.word(one.end()).equals("to")
                        && clause.word(one.end() + 1).equals("be"));
  }
}
