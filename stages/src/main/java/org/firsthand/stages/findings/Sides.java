package org.firsthand.stages.findings;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Event;
import org.firsthand.model.Participant;

/** Compares who takes part in two events. */
final class Sides {
  /** What a comparison of two sides says. */
  enum Fit {
    /** They share a country, a body or a name. */
    SAME,
    /** One of them is not known well enough. */
    OPEN,
    /** They are different parties. */
    OTHER
  }

  /** Stems of words that start a sentence and name nobody. */
  private static final Set<String> DOERS =
      Words.stems("attackers hackers intruders perpetrators gunmen officials authorities police");

  private Sides() {}

  /** Do the same parties stand on the same sides, or on either if the act is mutual? */
  static Fit compare(Event a, Event b) {
    Fit straight = both(compare(a.actors(), b.actors()), compare(a.recipients(), b.recipients()));
    if (!a.symmetric() && !b.symmetric()) {
      return straight;
    }
    Fit crossed = both(compare(a.actors(), b.recipients()), compare(a.recipients(), b.actors()));
    return straight.compareTo(crossed) <= 0 ? straight : crossed;
  }

  private static Fit both(Fit one, Fit other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** Are those on one side of two events the same? */
  static Fit compare(List<Participant> a, List<Participant> b) {
    Set<String> codesA = codes(a);
    Set<String> codesB = codes(b);
    if (!codesA.isEmpty() && !codesB.isEmpty()) {
      if (!meet(codesA, codesB)) {
        return Fit.OTHER;
      }
      Set<String> bodiesA = bodies(a);
      Set<String> bodiesB = bodies(b);
      boolean otherBodies = !bodiesA.isEmpty() && !bodiesB.isEmpty() && !meet(bodiesA, bodiesB);
      return otherBodies ? Fit.OTHER : Fit.SAME;
    }
    Set<String> wordsA = Words.stems(texts(a));
    Set<String> wordsB = Words.stems(texts(b));
    if (wordsA.isEmpty() || wordsB.isEmpty() || codesA.isEmpty() != codesB.isEmpty()) {
      return Fit.OPEN;
    }
    return meet(wordsA, wordsB) ? Fit.SAME : properNames(a, b) ? Fit.OTHER : Fit.OPEN;
  }

  /** True if one company or group, by name, takes the same part in both. */
  static boolean shareBody(Event a, Event b) {
    return meet(bodies(a.actors()), bodies(b.actors()))
        || meet(bodies(a.recipients()), bodies(b.recipients()));
  }

  /**
   * True if somebody who is known by a code or a name takes part in both: "the attackers" of two
   * reports may be anybody.
   */
  static boolean shareName(Event a, Event b) {
    return meet(identities(a), identities(b));
  }

  private static Set<String> identities(Event event) {
    Set<String> identities = new TreeSet<>();
    for (List<Participant> side : List.of(event.actors(), event.recipients())) {
      identities.addAll(codes(side));
      for (Participant participant : side) {
        participant.actor().ifPresent(actor -> identities.addAll(Words.stems(actor.name())));
        for (String word : participant.text().split("[^\\p{L}\\p{N}]+")) {
          if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
            identities.addAll(Words.stems(word));
          }
        }
      }
    }
    identities.removeAll(DOERS);
    return identities;
  }

  /** Two different names mean two; a name and a description may mean one. */
  private static boolean properNames(List<Participant> a, List<Participant> b) {
    return a.stream().allMatch(Sides::isName) && b.stream().allMatch(Sides::isName);
  }

  private static boolean isName(Participant participant) {
    return !participant.text().isEmpty()
        && Character.isUpperCase(participant.text().codePointAt(0))
        && !participant.text().startsWith("The ");
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  /** The countries, or unions of states, that these participants are or belong to. */
  static Set<String> codes(Collection<Participant> side) {
    Set<String> codes = new TreeSet<>();
    side.forEach(participant -> participant.actor().flatMap(Actor::code).ifPresent(codes::add));
    return codes;
  }

  /** The names of those that have one; the words as printed of those that do not. */
  static Set<String> names(Collection<Participant> side) {
    Set<String> names = new LinkedHashSet<>();
    side.forEach(
        participant -> names.add(participant.actor().map(Actor::name).orElse(participant.text())));
    return names;
  }

  /** Companies and groups, which are not one with their country. */
  private static Set<String> bodies(List<Participant> side) {
    Set<String> names = new TreeSet<>();
    for (Participant participant : side) {
      participant
          .actor()
          .filter(
              actor ->
                  actor.kind() == ActorKind.GROUP
                      || actor.kind() == ActorKind.ORGANISATION && !Bodies.isState(actor))
          .map(Actor::name)
          .ifPresent(names::add);
    }
    return names;
  }

  private static String texts(List<Participant> side) {
    StringBuilder texts = new StringBuilder();
    side.forEach(participant -> texts.append(participant.text()).append(' '));
    return texts.toString();
  }
}
