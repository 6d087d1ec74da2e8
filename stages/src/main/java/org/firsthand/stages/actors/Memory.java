package org.firsthand.stages.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the article remembers at one point of it: who was named, and who was the
 * subject.
 *
 * <p>Lives while one article is read.
 */
final class Memory {
  /** A pronoun reaches no further back than this many sentences. */
  private static final int REACH = 3;

  private record Seen(Actor actor, int sentence, boolean subject) {}

  private static final Set<String> COMPANY_WORDS =
      Set.of("company", "firm", "app", "platform", "giant", "bank", "service", "startup", "maker");

  private final ActorTable table;
  private final List<Seen> here = new ArrayList<>();
  private final List<Seen> before = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<Actor, Integer> times = new HashMap<>();
  private int sentence;
  private final Map<String, List<Actor>> bodies = new HashMap<>();
  private List<Actor> lastPair = List.of();
  private int pairSentence;
  private boolean pairActs;

  Memory(ActorTable table) {
    this.table = table;
  }

  void begin(int number) {
    sentence = number;
  }

  void end() {
    before.addAll(here);
    here.clear();
  }

  void name(Actor actor) {
    add(actor, false);
  }

  private void add(Actor actor, boolean subject) {
    here.add(new Seen(actor, sentence, subject));
    times.merge(actor, 1, Integer::sum);
  }

  void see(Phrase phrase, boolean subject, boolean counted) {
    for (Actor actor : counted ? phrase.actors : List.<Actor>of()) {
      add(actor, subject);
      actor.code().ifPresent(code -> counts.merge(code, 1, Integer::sum));
    }
    if (!counted || phrase.actors.isEmpty()) {
      for (Match match : phrase.matches) {
        Actor actor = match.name().actor();
        add(actor, subject);
        actor.code().ifPresent(code -> counts.merge(code, 1, Integer::sum));
      }
    }
    if (phrase.actors.size() == 2) {
      pair(phrase.actors, subject);
    }
  }

  /** A body that the article calls by this noun: whom "the agency" means from here on. */
  void call(String noun, List<Actor> body) {
    bodies.put(noun, body);
  }

  /** Whom the article called by this noun last. */
  List<Actor> called(String noun) {
    return bodies.getOrDefault(noun, List.of());
  }

  /** Two phrases joined by "and", the subject of a verb or not. */
  void join(Phrase left, Phrase right, boolean subject) {
    if (left.actors.size() == 1 && right.actors.size() == 1) {
      Optional<String> one = left.actors.getFirst().code();
      if (one.isPresent() && !one.equals(right.actors.getFirst().code())) {
        pair(List.of(left.actors.getFirst(), right.actors.getFirst()), subject);
      }
    }
  }

  private void pair(List<Actor> two, boolean subject) {
    lastPair = two;
    pairSentence = sentence;
    pairActs = subject;
  }

  /** Which body or state a pronoun means; persons are for the references of the text. */
  List<Actor> pronoun(String word) {
    return switch (word) {
      case "it", "its" -> single(thing());
      case "they", "them" -> two();
      case "their" -> possessive();
      default -> List.of();
    };
  }

  /** The subject; in a sentence without one, whom it names first. */
  private @Nullable Actor thing() {
    Actor found = last(here, actor -> !isPerson(actor), true);
    for (int i = 0; i < here.size() && found == null; i++) {
      found = isPerson(here.get(i).actor()) ? null : here.get(i).actor();
    }
    Actor before = found == null ? latest(actor -> !isPerson(actor)) : found;
    return found != null || wasNamedLast(before) ? before : null;
  }

  /** Further back than the sentence before, "it" is anybody's guess. */
  private boolean wasNamedLast(@Nullable Actor actor) {
    return before.reversed().stream()
        .takeWhile(seen -> sentence - seen.sentence() <= 1)
        .anyMatch(seen -> seen.actor().equals(actor));
  }

  /** The two that act here or in the sentence before. */
  private List<Actor> two() {
    return pairActs && sentence - pairSentence <= 1 ? lastPair : List.of();
  }

  /** "Their": of the two, else of the subject. */
  private List<Actor> possessive() {
    List<Actor> pair = sentence - pairSentence <= 1 ? lastPair : List.of();
    return pair.isEmpty() ? single(latest(actor -> !isPerson(actor))) : pair;
  }

  private static List<Actor> single(@Nullable Actor actor) {
    return actor == null ? List.of() : List.of(actor);
  }

  private static boolean isPerson(Actor actor) {
    return actor.kind() == ActorKind.PERSON;
  }

  private interface Test {
    boolean fits(Actor actor);
  }

  /** The latest that fits: subjects of this sentence, of earlier ones, then anybody near. */
  private @Nullable Actor latest(Test test) {
    Actor found = last(here, test, true);
    found = found == null ? last(before, test, true) : found;
    found = found == null ? last(here, test, false) : found;
    return found == null ? last(before, test, false) : found;
  }

  private @Nullable Actor last(List<Seen> seen, Test test, boolean subject) {
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen at = seen.get(i);
      if (sentence - at.sentence() > REACH) {
        return null;
      }
      if ((at.subject() || !subject) && test.fits(at.actor())) {
        return at.actor();
      }
    }
    return null;
  }

  /** The state last spoken of as one that acts: whose "the government" is. */
  Optional<Actor> state() {
    Test state =
        actor ->
            actor.code().filter(table::isCountry).isPresent()
                && actor.kind() != ActorKind.ORGANISATION;
    Actor found = latest(state);
    if (found == null || found.code().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        found.kind() == ActorKind.COUNTRY
            ? found
            : ActorTable.state(
                table.countryName(found.code().get()), found.code().get(), Optional.of("GOV")));
  }

  /** The person last named with this country and sector. */
  Optional<Actor> person(Optional<String> code, String sector) {
    Test test =
        actor ->
            isPerson(actor)
                && actor.sector().filter(sector::equals).isPresent()
                && (code.isEmpty() || actor.code().equals(code));
    Actor found = last(here, test, false);
    return Optional.ofNullable(found == null ? last(before, test, false) : found);
  }

  /** The person of this sector whom the article names most; of equals the one named last. */
  Optional<Actor> chief(String sector) {
    List<Actor> all =
        times.keySet().stream()
            .filter(actor -> isPerson(actor) && actor.sector().filter(sector::equals).isPresent())
            .toList();
    int most = all.stream().mapToInt(this::times).max().orElse(0);
    List<Actor> first = all.stream().filter(actor -> times(actor) == most).toList();
    return first.size() == 1 ? Optional.of(first.getFirst()) : person(Optional.empty(), sector);
  }

  private int times(Actor actor) {
    return times.getOrDefault(actor, 0);
  }

  /** The two persons of this sector and of different countries that were named last. */
  List<Actor> pair(String sector) {
    List<Actor> found = new ArrayList<>();
    List<Seen> all = new ArrayList<>(before);
    all.addAll(here);
    for (int i = all.size() - 1; i >= 0 && found.size() < 2; i--) {
      Actor actor = all.get(i).actor();
      boolean near = sentence - all.get(i).sentence() <= REACH + 1;
      boolean fits = near && isPerson(actor) && actor.sector().filter(sector::equals).isPresent();
      if (fits && found.stream().noneMatch(one -> one.code().equals(actor.code()))) {
        found.addFirst(actor);
      }
    }
    return found.size() == 2 ? found : List.of();
  }

  /** The body that "the company" or "the app" means. */
  List<Actor> again(String title, boolean definite) {
    String noun = title.substring(title.lastIndexOf(' ') + 1);
    String last = Possession.singular(noun);
    if (!definite) {
      return List.of();
    }
    if (noun.equals("country") || noun.equals("nation")) {
      // "accused Peru and said that the country": the only one that the sentence names
      List<Actor> named =
          here.stream()
              .map(Seen::actor)
              .filter(actor -> actor.kind() == ActorKind.COUNTRY)
              .toList();
      boolean only = named.stream().map(Actor::code).distinct().count() == 1;
      return only ? List.of(named.getLast()) : state().stream().toList();
    }
    if (noun.equals("sides") || noun.equals("countries") || noun.equals("nations")) {
      return lastPair;
    }
    if (COMPANY_WORDS.contains(last)) {
      return single(
          near(
              actor ->
                  actor.kind() == ActorKind.ORGANISATION
                      && actor.sector().filter("BUS"::equals).isPresent()));
    }
    return last.equals("group") ? single(near(a -> a.kind() == ActorKind.GROUP)) : List.of();
  }

  private @Nullable Actor near(Test test) {
    Actor found = last(here, test, false);
    return found == null ? last(before, test, false) : found;
  }

  /**
   * The other side, seen from the owners: where the sentence says it is, else the state of the
   * sentence that the article names most.
   */
  List<Actor> other(List<Actor> owners, Optional<Actor> place) {
    Optional<String> own = owners.stream().findFirst().flatMap(Actor::code);
    if (own.isEmpty()) {
      return List.of();
    }
    if (place.isPresent() && !place.get().code().equals(own)) {
      return List.of(state(place.get()));
    }
    Actor best = mostNamed(here, own.get());
    best = best == null ? mostNamed(before, own.get()) : best;
    return best == null ? List.of() : List.of(state(best));
  }

  private @Nullable Actor mostNamed(List<Seen> seen, String own) {
    Actor best = null;
    int most = 0;
    for (int i = seen.size() - 1; i >= 0 && sentence - seen.get(i).sentence() <= 1; i--) {
      Actor actor = seen.get(i).actor();
      int count = actor.code().map(code -> counts.getOrDefault(code, 0)).orElse(0);
      boolean another = actor.kind() == ActorKind.COUNTRY && !actor.code().get().equals(own);
      if (another && count > most) {
        most = count;
        best = actor;
      }
    }
    return best;
  }

  private static Actor state(Actor actor) {
    return new Actor(actor.name(), actor.kind(), actor.code(), Optional.empty());
  }
}
