package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.EventKind;
import org.firsthand.model.EventType;
import org.firsthand.model.Participant;
import org.firsthand.stages.actors.NounPhrase;

/**
 * Whether those who fill a rule's slots can be the parties of an event of its type.
 *
 * <p>Verbs of wide meaning hold of anybody: a minister asks his clerk, a website supports a format.
 * Their selectional restrictions (Katz and Fodor, 1963; for roles Resnik, 1996) tell the events
 * that an analyst wants: between two parties, done by somebody and not by somebody's thing.
 */
final class Parties {
  /**
   * Types that are told of one party towards another; within one country they are its own affair.
   */
  private static final Set<EventType> BETWEEN =
      Set.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.AID,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN);

  /** Types that crowds, gunmen and thieves do, whom no table knows. */
  private static final Set<EventType> BY_ANYBODY =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);

  /** Types of which a thing that somebody owns is never the doer: letters meet nobody. */
  private static final Set<EventType> BY_PERSONS =
      Set.of(
          EventType.CONSULT,
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.SANCTION,
          EventType.THREATEN);

  /** Kinds of which an analyst wants to know only between two countries. */
  private static final Set<EventKind> HANDED = Set.of(EventKind.RETURN, EventKind.SURRENDER);

  private static final Set<String> PUSHING = Set.of("push", "press");

  private static final Set<String> FORCES = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG");

  private static final Set<String> COURT = Set.of("JUD");

  private static final Set<String> POLICE = Set.of("COP", "JUD");

  private static final Set<String> UNARMED = Set.of("BUS", "MED", "NGO", "EDU", "PTY");

  private static final Set<String> PRESS = Set.of("MED");

  /** Schools and parties put out members of their own. */
  private static final Set<String> WITH_MEMBERS = Set.of("EDU", "PTY");

  private static final Set<String> CIVIL =
      Set.of("GOV", "LEG", "JUD", "PTY", "MED", "NGO", "BUS", "EDU");

  private Parties() {}

  /** True for what is told of one party towards another. */
  static boolean isBetween(EventType type) {
    return BETWEEN.contains(type);
  }

  static boolean fit(Draft draft, List<Participant> actors, List<Participant> recipients) {
    EventType type = draft.rule().type();
    if (type == EventType.PROTEST && known(actors).stream().anyMatch(Parties::isForce)) {
      return false;
    }
    if (type == EventType.PROTEST && known(actors).isEmpty() && isOnlyOwned(draft.recipients())) {
      return false;
    }
    if (isOneOfThem(draft, actors)) {
      return false;
    }
    if (isOutOfCharacter(draft, known(actors), known(recipients))) {
      return false;
    }
    if (type == EventType.ASSAULT
        && (isQuarrel(actors, recipients) || isAmongCivilians(actors, recipients))) {
      return false;
    }
    if (!BY_ANYBODY.contains(type) && !actors.isEmpty() && known(actors).isEmpty()) {
      return false;
    }
    if (BY_PERSONS.contains(type) && !draft.symmetric() && isOnlyOwned(draft.actors())) {
      return false;
    }
    if (type == EventType.REQUEST
        && draft.rule().verb()
        && PUSHING.contains(draft.rule().trigger())
        && isOnlyOwned(draft.recipients())) {
      // "pushed the narrative of Peru"
      return false;
    }
    boolean promise = draft.rule().kind().filter(EventKind.PROMISE::equals).isPresent();
    boolean alleges = draft.rule().mode().filter("allege"::equals).isPresent();
    if ((promise || alleges) && isOnlyOwned(draft.recipients())) {
      // "promised millions in exchange for its help", "claims that the firm's letters were stolen"
      return false;
    }
    if (type == EventType.CONSULT && !draft.symmetric() && isOnlyOwned(draft.recipients())) {
      return false;
    }
    if (type == EventType.COERCE && !draft.isIncident() && isAnything(draft, recipients)) {
      return false;
    }
    if (draft.rule().kind().filter(EventKind.INTELLIGENCE_SHARING::equals).isPresent()
        && areAll(known(recipients), PRESS)) {
      // "provided information to the papers"
      return false;
    }
    if (draft.rule().kind().filter(EventKind.DEPORTATION::equals).isPresent()
        && areAll(known(actors), WITH_MEMBERS)) {
      // "the school expelled two students"
      return false;
    }
    boolean handed = draft.rule().kind().filter(HANDED::contains).isPresent();
    if (handed && isWithin(actors, recipients) && !known(recipients).isEmpty()) {
      // "surrendered her letters to the ministry"
      return false;
    }
    boolean between =
        BETWEEN.contains(type) || draft.rule().mode().filter("access"::equals).isPresent();
    return !between || isLegal(draft) || !isWithin(actors, recipients);
  }

  /** "It lets Peru and Chile watch each other": "it" is neither of them. */
  private static boolean isOneOfThem(Draft draft, List<Participant> actors) {
    Set<String> codes =
        draft.recipients().stream()
            .flatMap(one -> one.actors().stream())
            .flatMap(actor -> actor.code().stream())
            .collect(Collectors.toSet());
    return codes.size() > 1
        && actors.size() == 1
        && actors.getFirst().text().equalsIgnoreCase("it")
        && actors.getFirst().actor().flatMap(Actor::code).filter(codes::contains).isPresent();
  }

  /** What these parties do not do, whatever the word: its sense is another one. */
  private static boolean isOutOfCharacter(Draft draft, List<Actor> actors, List<Actor> recipients) {
    EventType type = draft.rule().type();
    EventKind kind = draft.rule().kind().orElse(null);
    boolean search =
        type == EventType.ASSAULT
            && draft.rule().trigger().equals("raid")
            && areAll(actors, POLICE);
    boolean tool = type == EventType.MOBILIZE && areAll(actors, UNARMED); // "the firm deployed it"
    boolean order = type == EventType.AGREE && areAll(actors, COURT); // "agreed to a warrant"
    boolean deed = kind == EventKind.CRITICISM && actors.stream().anyMatch(Participants::isHackers);
    boolean favour =
        kind == EventKind.ASSISTANCE
            && !recipients.isEmpty()
            && draft.things().isEmpty()
            && recipients.stream().allMatch(one -> one.kind() == ActorKind.PERSON);
    boolean strife = kind == EventKind.CLASH && recipients.isEmpty(); // "eager to fight powers"
    return search || tool || order || deed || strife || favour;
  }

  private static boolean areAll(List<Actor> actors, Set<String> sectors) {
    return !actors.isEmpty()
        && actors.stream().allMatch(one -> one.sector().filter(sectors::contains).isPresent());
  }

  /** Courts and police act on their own country's people. */
  private static boolean isLegal(Draft draft) {
    return draft.rule().contexts().contains("legal");
  }

  /** True if all that are known belong to one country, whose affair it then is. */
  private static boolean isWithin(List<Participant> actors, List<Participant> recipients) {
    List<String> doers = known(actors).stream().flatMap(actor -> actor.code().stream()).toList();
    return !doers.isEmpty()
        && known(recipients).stream()
            .allMatch(actor -> actor.code().filter(doers::contains).isPresent());
  }

  /** "The senator attacked his critics" with words. */
  private static boolean isQuarrel(List<Participant> actors, List<Participant> recipients) {
    return !actors.isEmpty()
        && actors.stream().allMatch(one -> one.actor().filter(Parties::isCivilPerson).isPresent())
        && known(recipients).stream()
            .noneMatch(
                one ->
                    one.kind() == ActorKind.COUNTRY
                        && known(actors).stream()
                            .noneMatch(doer -> doer.code().equals(one.code())));
  }

  /** "The watchdog had to fight the administration": bodies of one country, none of them armed. */
  private static boolean isAmongCivilians(List<Participant> actors, List<Participant> recipients) {
    List<Actor> all = new ArrayList<>(known(actors));
    all.addAll(known(recipients));
    return !known(actors).isEmpty()
        && !known(recipients).isEmpty()
        && all.stream().map(Actor::code).distinct().count() == 1
        && areAll(all, CIVIL);
  }

  /** "Blocked the reversal": a verb of wide meaning with an object that nobody is. */
  private static boolean isAnything(Draft draft, List<Participant> recipients) {
    boolean open =
        draft.rule().verb()
            && draft.rule().frame().stream()
                .filter(slot -> slot.role() != Slot.Role.ACTOR)
                .allMatch(slot -> slot.words().isEmpty());
    return open
        && known(recipients).isEmpty()
        && draft.recipients().stream().allMatch(one -> one.title().isEmpty() || one.thing());
  }

  private static boolean isCivilPerson(Actor actor) {
    Optional<String> sector = actor.sector();
    return actor.kind() == ActorKind.PERSON && sector.filter("MIL"::equals).isEmpty();
  }

  private static boolean isOnlyOwned(List<NounPhrase> doers) {
    return !doers.isEmpty()
        && doers.stream().allMatch(one -> one.actors().isEmpty() && !one.owners().isEmpty());
  }

  private static boolean isForce(Actor actor) {
    return actor.sector().filter(FORCES::contains).isPresent();
  }

  private static List<Actor> known(List<Participant> participants) {
    return participants.stream().flatMap(one -> one.actor().stream()).toList();
  }
}
