package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Event;
import org.firsthand.model.EventKind;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Participant;
import org.firsthand.stages.actors.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * To whom it is done: who fills the recipients' slot, and where nobody known does, whom the rest of
 * the sentence gives away.
 */
final class Recipients {
  /** Kinds that the acting state may do to its own people without naming a recipient. */
  private static final Set<EventKind> DOMESTIC =
      Set.of(
          EventKind.CENSORSHIP,
          EventKind.SHUTDOWN,
          EventKind.SURVEILLANCE,
          EventKind.CURFEW,
          EventKind.MARTIAL_LAW);

  private static final Set<String> HIS = Set.of("his", "her", "my");

  /** Bodies of a state that tell of attacks on others too. */
  private static final Set<String> ONLOOKERS = Set.of("SPY", "LEG", "COP", "JUD");

  private final Lexicon lexicon;
  private final Clause clause;
  private final Participants participants;
  private final Sources sources;
  private final ToldBefore toldBefore;
  private final WhoIsHit whoIsHit;

  Recipients(
      Lexicon lexicon,
      Clause clause,
      Participants participants,
      Sources sources,
      ToldBefore toldBefore) {
    this.lexicon = lexicon;
    this.clause = clause;
    this.participants = participants;
    this.sources = sources;
    this.toldBefore = toldBefore;
    this.whoIsHit = new WhoIsHit(lexicon, clause);
  }

  /**
   * @param earlier the events found before in the sentence
   */
  List<Participant> of(
      Draft draft, Factuality real, List<Participant> actors, List<Event> earlier) {
    Set<Participant> found =
        new LinkedHashSet<>(
            LeftOpen.whoseCampaign(draft, participants.of(whoIsHit.of(draft), draft.symmetric())));
    found.removeAll(actors);
    EventType type = draft.rule().type();
    if (isOpen(found) && (type == EventType.REJECT || type == EventType.AGREE)) {
      draft.recipients().forEach(offer -> found.addAll(offerers(offer, draft)));
      found.removeIf(
          offerer -> actors.stream().anyMatch(actor -> Participants.sameCode(actor, offerer)));
    }
    if (isOpen(found) && Hostile.is(type)) {
      found.addAll(struckBack(draft, actors, earlier));
    }
    if (isOpen(found) && Hostile.is(type)) {
      draft.recipients().forEach(hit -> found.addAll(whereItIs(hit)));
      found.removeAll(actors);
    }
    boolean unnamed = isOpen(found) && draft.recipients().stream().anyMatch(this::mayBeOwn);
    if (unnamed
        && draft.isIncident()
        && Participants.anyKnown(actors)
        && real == Factuality.ACTUAL) {
      found.addAll(sufferingSources(draft, actors));
    }
    if (found.isEmpty() && draft.isIncident()) {
      found.addAll(participants.owners(draft.things().stream().filter(this::isNoPronoun).toList()));
      found.removeAll(actors);
      NounPhrase own = draft.rule().verb() ? null : clause.phraseAt(draft.trigger());
      boolean named = own != null && !participants.unknownIn(own).isEmpty();
      if (found.isEmpty() && actors.isEmpty() && !named) {
        found.addAll(toldBefore.victims(draft, clause));
      }
    }
    if (draft.isIncident()) {
      // "that Peruvians may have breached their accounts": not their own
      found.removeIf(one -> isTheirs(one, draft, actors));
    }
    if (draft.isIncident()) {
      List<Participant> left = LeftOpen.whoIsTheirs(found, actors);
      found.clear();
      found.addAll(left);
    }
    // "if they agreed to let them": one pronoun does not stand on both sides
    found.removeIf(one -> actors.stream().anyMatch(actor -> sameWords(actor, one)));
    if (found.isEmpty() && draft.isIncident() && !draft.rule().verb()) {
      NounPhrase own = clause.phraseAt(draft.trigger());
      found.addAll(own == null ? List.of() : inState(own));
      found.removeAll(actors);
    }
    boolean spied = draft.rule().kind().filter(EventKind.SURVEILLANCE::equals).isPresent();
    boolean others =
        (spied && !draft.recipients().isEmpty())
            || draft.recipients().stream().anyMatch(one -> !one.title().isEmpty() && !one.thing());
    if (found.isEmpty() && !others && draft.rule().kind().filter(DOMESTIC::contains).isPresent()) {
      actors.stream()
          .filter(actor -> actor.actor().filter(Recipients::rules).isPresent())
          .findFirst()
          .map(Recipients::people)
          .ifPresent(found::add);
    }
    if (Parties.isBetween(type) && found.stream().anyMatch(one -> isAnother(one, actors))) {
      // "offered Kenya two of its nationals": what is given is the giver's
      found.removeIf(one -> Participants.isKnown(one) && !isAnother(one, actors));
    }
    if (!draft.symmetric() && found.stream().anyMatch(one -> isOther(one, actors))) {
      // "Peru's attacks on Chile and Peruvian fishing": who does it does not suffer it beside
      // others
      found.removeIf(
          one ->
              Participants.isKnown(one)
                  && actors.stream().anyMatch(actor -> actor.actor().equals(one.actor())));
    }
    return List.copyOf(found);
  }

  private static boolean isOther(Participant one, List<Participant> actors) {
    return Participants.isKnown(one)
        && actors.stream().noneMatch(actor -> actor.actor().equals(one.actor()));
  }

  private static boolean isAnother(Participant one, List<Participant> actors) {
    return Participants.isKnown(one)
        && actors.stream().noneMatch(actor -> Participants.sameCode(actor, one));
  }

  /** "Their accounts", where "their" is taken for the doers, who would hardly attack themselves. */
  private boolean isTheirs(Participant one, Draft draft, List<Participant> actors) {
    return actors.stream().anyMatch(actor -> Participants.sameCode(actor, one))
        && draft.recipients().stream()
            .filter(phrase -> clause.token(phrase.from()).xpos().equals("PRP$"))
            .filter(phrase -> !clause.word(phrase.from() + 1).equals("own"))
            .filter(phrase -> !isAPersons(phrase) || actors.stream().anyMatch(Recipients::isPerson))
            .anyMatch(phrase -> participants.of(phrase, true).contains(one));
  }

  /** "The bureau spied on his campaign": not on its own. */
  private boolean isAPersons(NounPhrase phrase) {
    return HIS.contains(clause.word(phrase.from()));
  }

  private static boolean isPerson(Participant participant) {
    return participant.actor().filter(actor -> actor.kind() == ActorKind.PERSON).isPresent();
  }

  private boolean isNoPronoun(NounPhrase phrase) {
    return !clause.token(phrase.head()).upos().equals("PRON");
  }

  private static boolean sameWords(Participant one, Participant other) {
    return one.span().isPresent() && one.span().equals(other.span());
  }

  /** "Attacked the computers of the games in Peru": a nameless thing is its country's. */
  private List<Participant> whereItIs(NounPhrase hit) {
    NounPhrase last = hit;
    NounPhrase of = heldBehind(last, "of");
    while (of != null) {
      last = of;
      of = heldBehind(last, "of");
    }
    NounPhrase place = heldBehind(last, "in");
    NounPhrase held = heldBehind(last, "at");
    NounPhrase at = held == null ? heldBehind(last, "on") : held;
    if (at != null && lexicon.is(clause.token(hit.head()), "digital")) {
      // "networks at Peruvian banks", "letters on the minister's server"
      return participants.owners(List.of(at));
    }
    return place == null
        ? List.of()
        : participants.owners(clause.together(place)).stream()
            .filter(one -> one.actor().filter(a -> a.kind() == ActorKind.COUNTRY).isPresent())
            .toList();
  }

  /** "Cyber attacks in Peru": where nobody is named who was hit, the state where it was. */
  private List<Participant> inState(NounPhrase attack) {
    NounPhrase place = heldBehind(attack, "in");
    boolean state =
        place != null
            && place.title().isEmpty()
            && place.actors().stream().anyMatch(actor -> actor.kind() == ActorKind.COUNTRY);
    return state ? participants.of(List.of(place), true) : List.of();
  }

  private @Nullable NounPhrase heldBehind(NounPhrase phrase, String preposition) {
    return clause.word(phrase.end()).equals(preposition) ? clause.phraseAt(phrase.end() + 1) : null;
  }

  private static boolean isOpen(Set<Participant> found) {
    return found.stream().noneMatch(Participants::isKnown);
  }

  /** Who made the plan that is accepted or not: "the EU offered one that Tehran did not accept". */
  private List<Participant> offerers(NounPhrase offer, Draft draft) {
    int verb = clause.governor(offer);
    boolean made = verb >= 0 && verb < offer.from() && verb != draft.trigger();
    return made && clause.objects(verb).contains(offer)
        ? participants.of(clause.subjects(verb), true)
        : List.of();
  }

  /** "A retaliatory strike" is on whoever struck first, earlier in the sentence. */
  private List<Participant> struckBack(Draft draft, List<Participant> actors, List<Event> earlier) {
    boolean answer = lexicon.is(clause.token(draft.trigger()), "retaliation");
    NounPhrase own = clause.phraseAt(draft.trigger());
    for (int i = own == null ? draft.trigger() : own.from(); i < draft.trigger(); i++) {
      answer |= lexicon.is(clause.token(i), "retaliation");
    }
    return !answer
        ? List.of()
        : earlier.reversed().stream()
            .filter(before -> Hostile.is(before.type()))
            .filter(
                before ->
                    before.recipients().stream()
                        .anyMatch(
                            hit ->
                                actors.stream()
                                    .anyMatch(actor -> Participants.sameCode(actor, hit))))
            .map(Event::actors)
            .findFirst()
            .orElse(List.of());
  }

  /** "The network", "government websites"; emails may be anybody's. */
  private boolean mayBeOwn(NounPhrase hit) {
    return !lexicon.is(clause.token(hit.head()), "information");
  }

  /** A state's council says that its neighbour attacked "government websites": its own. */
  private List<Participant> sufferingSources(Draft draft, List<Participant> actors) {
    List<Participant> found = new ArrayList<>();
    List<NounPhrase> speakers =
        sources.of(draft).stream()
            .filter(one -> !one.actors().isEmpty() && isNoPronoun(one))
            .toList();
    for (Participant victim : participants.of(speakers, true)) {
      boolean state =
          victim
              .actor()
              .filter(Sources::speaksForAState)
              .filter(actor -> actor.sector().filter(ONLOOKERS::contains).isEmpty())
              .isPresent();
      if (state && actors.stream().noneMatch(actor -> Participants.sameCode(actor, victim))) {
        found.add(victim);
      }
    }
    return found;
  }

  /** A state or a body of one: a firm has no people of its own. */
  private static boolean rules(Actor actor) {
    return actor.code().isPresent() && actor.sector().filter("BUS"::equals).isEmpty();
  }

  private static Participant people(Participant state) {
    return new Participant(
        state.text(),
        state.span(),
        state
            .actor()
            .map(one -> new Actor(one.name(), one.kind(), one.code(), Optional.of("CVL"))));
  }
}
