package org.firsthand.stages.events;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.firsthand.model.EventKind;
import org.firsthand.model.EventType;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;

/**
 * Whether the words around a rule's trigger bear the reading that the rule gives it, where its
 * slots alone would let it pass.
 */
final class Fit {
  /** What is told of stands no further behind the verb of saying. */
  private static final int NEAR = 14;

  private static final Set<EventKind> TAKING =
      Set.of(EventKind.SEIZURE, EventKind.OCCUPATION, EventKind.RAID);

  private static final Set<String> DENYING = Set.of("deny", "denial");

  private final Lexicon lexicon;
  private final Clause clause;
  private final Struck struck;
  private final AttackWords attacks;
  private final boolean cyberReport;

  /**
   * @param cyberReport true if the article is on attacks and leaks, so that its words are taken at
   *     their face
   */
  Fit(Lexicon lexicon, Clause clause, Struck struck, boolean cyberReport) {
    this.lexicon = lexicon;
    this.cyberReport = cyberReport;
    this.clause = clause;
    this.struck = struck;
    this.attacks = new AttackWords(lexicon, clause, cyberReport);
  }

  /** In a report on hackers "attacked the plants" is an attack on computers. */
  Draft meant(Draft draft) {
    boolean unarmed =
        draft.rule().type() == EventType.ASSAULT && cyberReport && attacks.isWithoutArms(draft);
    return unarmed && !draft.actors().isEmpty() && !draft.recipients().isEmpty()
        ? draft.by(draft.rule().onComputers())
        : draft;
  }

  /**
   * True if the sentence speaks against the draft.
   *
   * @param all the drafts of the sentence
   */
  boolean isRuledOut(Draft draft, List<Draft> all) {
    EventType type = draft.rule().type();
    boolean doubted = draft.isIncident() && !cyberReport;
    if (doubted && (struck.isOfNothing(draft) || struck.isByNothing(draft))) {
      return true;
    }
    if (type == EventType.ASSAULT && cyberReport && attacks.isWithoutArms(draft)) {
      return true;
    }
    if (draft.isIncident()
        && (isUseOfOwn(draft)
            || attacks.isOfAnotherSort(draft)
            || (doubted && attacks.isElsewhere(draft)))) {
      return true;
    }
    if (draft.rule().kind().filter(EventKind.DEFIANCE::equals).isPresent() && isOfIt(draft)) {
      return true;
    }
    if (draft.rule().kind().filter(EventKind.RELEASE::equals).isPresent() && isOfNews(draft)) {
      return true;
    }
    if (new WordsOnly(lexicon, clause).are(draft)) {
      return true;
    }
    if (type == EventType.ASSAULT && isAtThePolls(draft)) {
      return true;
    }
    if (type == EventType.ACCUSE && isOfWhatIsNot(draft)) {
      return true;
    }
    if (type == EventType.ASSAULT && isAcrossOwn(draft)) {
      return true;
    }
    if (draft.rule().kind().filter(EventKind.CRACKDOWN::equals).isPresent() && isOnThings(draft)) {
      return true;
    }
    if (type == EventType.COERCE && isForceOnAll(draft)) {
      return true;
    }
    if (type == EventType.COERCE || type == EventType.CONCEDE) {
      return isOnOwnThings(draft) || isFigurative(draft);
    }
    if (type == EventType.REQUEST || isDenial(draft)) {
      return isInAClauseBelow(draft);
    }
    int deed = deed(draft);
    return type == EventType.AGREE && deed >= 0 && !isKind(deed, draft, all);
  }

  /** "Customers could not access their accounts": who uses his own takes nothing. */
  private boolean isUseOfOwn(Draft draft) {
    List<NounPhrase> objects = draft.recipients().isEmpty() ? draft.things() : draft.recipients();
    return draft.rule().verb()
        && clause.lemma(draft.trigger()).equals("access")
        && !objects.isEmpty()
        && objects.stream().allMatch(one -> clause.token(one.from()).xpos().equals("PRP$"))
        && draft.actors().stream()
            .noneMatch(who -> lexicon.is(clause.token(who.head()), "hackers"));
  }

  /** "Released the minister's emails": nobody is set free. */
  private boolean isOfNews(Draft draft) {
    return !draft.recipients().isEmpty()
        && draft.recipients().stream()
            .allMatch(one -> lexicon.is(clause.token(one.head()), "published"));
  }

  /** "Ignored it": what was said before, not somebody. */
  private boolean isOfIt(Draft draft) {
    return !draft.recipients().isEmpty()
        && draft.recipients().stream().allMatch(one -> clause.word(one.head()).equals("it"));
  }

  /** "Declared that Peru no longer poses a threat". */
  private boolean isOfWhatIsNot(Draft draft) {
    boolean told = draft.rule().frame().stream().anyMatch(slot -> slot.places().contains("told"));
    int end = Math.min(clause.tree().size(), draft.trigger() + NEAR);
    return told
        && draft.recipients().stream().allMatch(one -> one.from() > draft.trigger())
        && IntStream.range(draft.trigger() + 1, end)
            .anyMatch(i -> lexicon.is(clause.token(i), "negation"));
  }

  /** "Seized the opportunity", "took advantage of its oil". */
  private boolean isFigurative(Draft draft) {
    return draft.rule().kind().filter(TAKING::contains).isPresent()
        && draft.rule().verb()
        && clause.objects(draft.trigger()).stream()
            .findFirst()
            .filter(one -> lexicon.is(clause.token(one.head()), "figurative"))
            .isPresent();
  }

  /** "Has the best chance to beat him" in a race. */
  private boolean isAtThePolls(Draft draft) {
    return clause.lemma(draft.trigger()).equals("beat")
        && IntStream.range(0, clause.tree().size())
            .anyMatch(i -> lexicon.is(clause.token(i), "electoral"));
  }

  private static boolean isDenial(Draft draft) {
    return draft.rule().type() == EventType.REJECT && DENYING.contains(draft.rule().trigger());
  }

  /**
   * "Sought to shape how Chile sees it", "denied that it hit a Chilean ship": who only has a part
   * in what is asked or denied is not the one who is asked.
   */
  private boolean isInAClauseBelow(Draft draft) {
    return !draft.recipients().isEmpty()
        && draft.recipients().stream()
            .allMatch(
                one ->
                    !clause.word(one.from() - 1).equals("from")
                        && IntStream.range(draft.trigger() + 1, one.from())
                            .anyMatch(i -> clause.phraseAt(i) == null && clause.isVerb(i)));
  }

  /** "Forced the country to reckon": no force of a kind that the field knows. */
  private boolean isForceOnAll(Draft draft) {
    return draft.rule().verb()
        && draft.rule().kind().isEmpty()
        && draft.rule().mode().isEmpty()
        && draft.recipients().stream()
            .allMatch(
                one ->
                    clause.word(one.from()).equals("the")
                        && lexicon.is(clause.token(one.head()), "ranked-party"));
  }

  /** "Abused the information": a crackdown is on people. */
  private boolean isOnThings(Draft draft) {
    return draft.rule().verb()
        && draft.recipients().stream()
            .allMatch(
                one ->
                    one.actors().isEmpty()
                        && one.owners().isEmpty()
                        && !clause.token(one.head()).upos().equals("PROPN")
                        && (one.title().isEmpty() || one.thing()));
  }

  /** "Fired across its border": whom it hit is not told. */
  private boolean isAcrossOwn(Draft draft) {
    return draft.rule().verb()
        && !draft.recipients().isEmpty()
        && draft.recipients().stream()
            .allMatch(one -> clause.word(one.from()).equals("its") && isOwn(one, draft.actors()));
  }

  /** "Deleted his account", "amended its law": nobody else is touched. */
  private boolean isOnOwnThings(Draft draft) {
    List<NounPhrase> objects = draft.recipients().isEmpty() ? draft.things() : draft.recipients();
    return draft.rule().verb()
        && !objects.isEmpty()
        && objects.stream().allMatch(object -> isOwn(object, draft.actors()));
  }

  /** A possessive pronoun that can mean nobody but the doer: he is the first whom it follows. */
  private boolean isOwn(NounPhrase object, List<NounPhrase> doers) {
    boolean possessive =
        clause.token(object.from()).xpos().equals("PRP$")
            && (object.actors().isEmpty() || object.thing());
    if (!possessive || doers.isEmpty()) {
      return false;
    }
    for (int i = 0; i < doers.getFirst().from(); i++) {
      NounPhrase phrase = clause.phraseAt(i);
      if (phrase != null && (!phrase.actors().isEmpty() || !phrase.title().isEmpty())) {
        return false;
      }
    }
    return true;
  }

  /** The infinitive that the trigger's own doer is to do: "promised to send"; -1 without one. */
  private int deed(Draft draft) {
    Tree tree = clause.tree();
    if (!draft.rule().verb() || draft.symmetric()) {
      return -1;
    }
    for (int child : tree.children(draft.trigger(), "xcomp", "advcl", "ccomp")) {
      boolean infinitive = clause.wordBefore(child).equals("to");
      boolean direct = clause.phraseAt(child - 2) == null && child > draft.trigger();
      if (infinitive && direct) {
        return child;
      }
    }
    return -1;
  }

  /** To agree is to agree to something kind: "promised to hold Peru to account" is no promise. */
  private boolean isKind(int deed, Draft draft, List<Draft> all) {
    List<Draft> coded =
        all.stream().filter(one -> one.trigger() == deed || one.anchor() == deed).toList();
    return !isBehind(draft, deed)
        || coded.stream().anyMatch(other -> Intention.FRIENDLY.contains(other.rule().type()))
        || (coded.isEmpty() && draft.recipients().stream().anyMatch(this::isGivenTo));
  }

  /** "To hand over to Kenya". */
  private boolean isGivenTo(NounPhrase recipient) {
    String before = clause.word(recipient.from() - 1);
    return before.equals("to") || before.equals("with");
  }

  /** True if all to whom it is done stand behind the deed, as its parties. */
  private static boolean isBehind(Draft draft, int deed) {
    return draft.recipients().stream().allMatch(one -> one.from() > deed);
  }
}
