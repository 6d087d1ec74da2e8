package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.firsthand.model.ActorKind;
import org.firsthand.model.EventType;
import org.firsthand.stages.actors.ArticleActors;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;
import org.jspecify.annotations.Nullable;

/** Who or what stands in the places of a slot, around one trigger. */
final class SlotPlaces {
  private static final Set<String> ONLOOKERS =
      Set.of("GOV", "COP", "SPY", "JUD", "LEG", "MED", "CVL", "EDU");

  private final Lexicon lexicon;
  private final Clause clause;
  private final ArticleActors actors;
  private final Complements complements;
  private final Victims victims;
  private final Culprits culprits;
  private final SlotWords words;
  private final Rule rule;
  private final int trigger;
  private final @Nullable NounPhrase own;
  private int anchor;

  SlotPlaces(
      Lexicon lexicon,
      Clause clause,
      ArticleActors actors,
      SlotWords words,
      Rule rule,
      int trigger) {
    this.lexicon = lexicon;
    this.clause = clause;
    this.actors = actors;
    this.complements = new Complements(lexicon, clause);
    this.victims = new Victims(lexicon, clause);
    this.culprits = new Culprits(lexicon, clause);
    this.words = words;
    this.rule = rule;
    this.trigger = trigger;
    this.own = rule.verb() ? null : clause.phraseAt(trigger);
    this.anchor = rule.verb() ? trigger : -1;
  }

  /** The verb that carries tense and negation, as far as the places asked for have shown it. */
  int anchor() {
    return anchor;
  }

  /**
   * What fills a slot: the first of its places that holds somebody known, else the first at all.
   */
  List<NounPhrase> find(Slot slot, Set<NounPhrase> doers) {
    List<NounPhrase> first = List.of();
    for (String place : slot.places()) {
      List<NounPhrase> found =
          at(place, slot, doers).stream().filter(one -> !isWhen(one, slot)).toList();
      if (!slot.words().isEmpty() && !place.equals("light")) {
        found = fitting(found, slot);
      }
      boolean known = found.stream().anyMatch(phrase -> !phrase.owners().isEmpty());
      boolean somebody = slot.role() == Slot.Role.RECIPIENT && isAddressed(found);
      if (known || somebody || (!found.isEmpty() && slot.role() == Slot.Role.THING)) {
        return found;
      }
      first = first.isEmpty() ? found : first;
    }
    return first;
  }

  /** Those that have the slot's words; where one is hit that has, so are the others beside it. */
  private List<NounPhrase> fitting(List<NounPhrase> found, Slot slot) {
    List<NounPhrase> fitting =
        found.stream().filter(phrase -> words.in(phrase, slot.words())).toList();
    boolean list = slot.role() == Slot.Role.RECIPIENT && !fitting.isEmpty();
    return list
        ? found.stream()
            .filter(phrase -> fitting.contains(phrase) || !phrase.actors().isEmpty())
            .toList()
        : fitting;
  }

  /** "Shipped shells to Peru in January", "in the wake of": no party, nor a thing. */
  private boolean isWhen(NounPhrase phrase, Slot slot) {
    boolean how =
        slot.role() == Slot.Role.RECIPIENT
            && phrase.actors().isEmpty()
            && lexicon.is(clause.token(phrase.head()), "circumstance")
            && clause.word(phrase.from() - 1).equals("in");
    return slot.role() != Slot.Role.CONDITION
        && slot.role() != Slot.Role.FORBIDDEN
        && (how || clause.isTime(phrase));
  }

  /** "Called on its partners": somebody is meant there, though no table knows him. */
  private boolean isAddressed(List<NounPhrase> found) {
    return rule.type() == EventType.REQUEST
        && found.stream().anyMatch(one -> clause.token(one.from()).xpos().equals("PRP$"));
  }

  private List<NounPhrase> at(String place, Slot slot, Set<NounPhrase> doers) {
    return switch (place) {
      case "subj" -> rule.verb() ? clause.subjects(trigger) : List.of();
      case "obj" -> rule.verb() && !isAdjective() ? clause.objects(trigger) : List.of();
      case "poss" -> own == null ? List.of() : new NounOwners(lexicon, clause, actors).of(own);
      case "light" -> light(slot);
      case "mod", "clause", "second", "sentence", "topic" -> List.of();
      case "self" -> own == null ? List.of() : List.of(own);
      case "affected" -> affected();
      case "victim" -> own == null ? List.of() : victims.of(own);
      case "culprit" -> culprits();
      case "deed" ->
          rule.verb() ? new NounOwners(lexicon, clause, actors).ofDeedAround(trigger) : List.of();
      case "told" -> complements.told(trigger);
      case "if" -> complements.conditions(trigger);
      case "duty" -> complements.obliged(trigger);
      case "comp" -> complements.parties(trigger, doers);
      default -> behind(place);
    };
  }

  /** "Will be fine", "is willing to": what has no object. */
  private boolean isAdjective() {
    return clause.token(trigger).xpos().startsWith("JJ");
  }

  private List<NounPhrase> culprits() {
    Culprits.Charge charge = own == null ? Culprits.Charge.NONE : culprits.of(own);
    anchor = charge.by() >= 0 ? charge.by() : anchor;
    return charge.who();
  }

  private List<NounPhrase> behind(String preposition) {
    List<NounPhrase> found =
        clause.preposition(trigger, preposition).stream()
            .filter(this::isOwnArgument)
            .filter(one -> !clause.word(one.head()).equals("hands"))
            .toList();
    if (found.isEmpty() && anchor >= 0 && anchor != trigger) {
      found = clause.preposition(anchor, preposition).stream().filter(this::isOwnArgument).toList();
    }
    if (own != null && isAttributed(preposition, own)) {
      return List.of();
    }
    return found.stream()
        .flatMap(
            phrase ->
                clause.together(phrase).stream()
                    .filter(one -> one.equals(phrase) || one.from() > phrase.from()))
        .distinct()
        .toList();
  }

  /**
   * False for what hangs by a noun between: "sanctions for its role in the attack on Lima" are not
   * on Lima.
   */
  private boolean isOwnArgument(NounPhrase phrase) {
    if (own == null || phrase.from() <= own.end() + 1) {
      return true;
    }
    Tree tree = clause.tree();
    int head = phrase.head();
    while (tree.is(head, "conj") && tree.head(head) > own.head()) {
      head = tree.head(head);
    }
    int above = tree.head(head);
    NounPhrase between =
        above > own.head() && above < phrase.from() ? clause.phraseAt(above) : null;
    // "the suspension of aid to Kenya", "rejection and condemnation of the plan"; but in "the hack,
    // and a break-in at the bank" each has its own
    boolean ours =
        between != null
            && ((clause.word(between.from() - 1).equals("of") && between.from() - 1 == own.end())
                || (tree.is(between.head(), "conj")
                    && tree.head(between.head()) == own.head()
                    && !clause.word(between.from() - 2).equals(",")));
    if (between != null
        && rule.type() == EventType.COERCE
        && lexicon.is(clause.token(between.head()), "never-hit")) {
      // "interference and collusion with the campaign"
      return false;
    }
    return between == null
        || ours
        || between.equals(own)
        || !between.actors().isEmpty()
        || clause.token(between.head()).upos().equals("NUM")
        || lexicon.is(clause.token(between.head()), "day");
  }

  /** "Blamed the leaks on Peru": it did them, they are not on it. */
  private boolean isAttributed(String preposition, NounPhrase attack) {
    int verb = preposition.equals("on") ? clause.governor(attack) : -1;
    return verb >= 0
        && verb < attack.from()
        && lexicon.is(clause.token(verb), "attributing")
        && ChargingVerbs.takesOn(lexicon, clause.token(verb));
  }

  /** The subject of the verb that carries the noun: "launched an attack". */
  private List<NounPhrase> light(Slot slot) {
    if (own == null) {
      return List.of();
    }
    NounPhrase object = measure(measure(own));
    int verb = carrier(object, slot);
    if (verb < 0) {
      return List.of();
    }
    boolean tells = lexicon.is(clause.token(verb), "telling");
    boolean denied =
        clause.lemma(verb).equals("announce")
            && clause.tree().children(verb, "advmod").stream()
                .anyMatch(i -> i < verb && lexicon.is(clause.token(i), "negation"));
    if (denied || (!tells && !lexicon.is(clause.token(verb), "report"))) {
      // "confirmed a breach on Monday" dates the confirming
      anchor = verb;
    }
    boolean toldOf = tells && slot.role() == Slot.Role.RECIPIENT;
    List<NounPhrase> subjects = clause.subjects(verb);
    return subjects.stream()
        .filter(phrase -> !phrase.equals(object) && !(toldOf && isOnlooker(phrase)))
        .toList();
  }

  /** "A series of attacks", "denial of service attacks": what the noun is counted by. */
  private NounPhrase measure(NounPhrase phrase) {
    NounPhrase before =
        clause.word(phrase.from() - 1).equals("of") ? clause.phraseAt(phrase.from() - 2) : null;
    return before != null
            && (lexicon.is(clause.token(before.head()), "quantity")
                || clause.lemma(before.head()).equals("denial"))
        ? before
        : phrase;
  }

  /** Who tells of or looks into an attack that befell others: the police, a senator, a paper. */
  private boolean isOnlooker(NounPhrase phrase) {
    return lexicon.is(clause.token(phrase.from()), "salutation")
        || !phrase.title().isEmpty() && phrase.actors().isEmpty()
        || phrase.actors().stream()
            .anyMatch(
                actor ->
                    actor.kind() == ActorKind.PERSON
                        || actor.sector().filter(ONLOOKERS::contains).isPresent());
  }

  /** The object of the verb whose subject the noun is: "the breach exposed millions". */
  private List<NounPhrase> affected() {
    if (own == null) {
      return List.of();
    }
    List<NounPhrase> found = new ArrayList<>(affected(clause.governor(own)));
    for (int verb : clause.tree().children(own.head(), "acl")) {
      if (found.isEmpty()) {
        // "an attack that hit the port"
        found.addAll(affected(verb));
      }
    }
    return found;
  }

  private List<NounPhrase> affected(int verb) {
    if (verb >= 0 && clause.lemma(verb).equals("wreak")) {
      // "wreaked havoc on the banks"
      return clause.preposition(verb, "on");
    }
    boolean does =
        verb >= 0
            && lexicon.is(clause.token(verb), "victim-verb")
            && !clause.isPassive(verb)
            && clause.subjects(verb).contains(own);
    return does
        ? clause.objects(verb).stream().filter(one -> !one.equals(own)).toList()
        : List.of();
  }

  private int carrier(NounPhrase object, Slot slot) {
    int governor = clause.governor(object);
    int left = object.from() - 1;
    while (left >= 0 && !clause.isVerb(left) && object.from() - left < 12) {
      left--;
    }
    int right = object.end() < clause.tree().size() ? object.end() : -1;
    for (int verb : new int[] {governor, left, right}) {
      if (verb >= 0
          && clause.isVerb(verb)
          && carries(verb, slot)
          && clause.objects(verb).contains(object)) {
        return verb;
      }
    }
    return -1;
  }

  private boolean carries(int verb, Slot slot) {
    return slot.words().isEmpty()
        ? lexicon.is(clause.token(verb), "light")
        : words.at(verb, slot.words());
  }
}
