package org.firsthand.stages.findings;

import java.util.Collection;
import java.util.Collections;
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

  private Sides() {}

  /** Do the same parties stand on the same sides, or on either if the act is mutual? */
  static Fit compare(Event a, Event b) {
    return compare(BothSides.of(a), BothSides.of(b));
  }

  /** The same of events whose parties were read before. */
  static Fit compare(BothSides a, BothSides b) {
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
  static Fit compare(BothSides.Side a, BothSides.Side b) {
    if (!a.codes().isEmpty() && !b.codes().isEmpty()) {
      if (!meet(a.codes(), b.codes())) {
        return Fit.OTHER;
      }
      boolean otherBodies =
          !a.bodies().isEmpty() && !b.bodies().isEmpty() && !meet(a.bodies(), b.bodies());
      return otherBodies ? Fit.OTHER : Fit.SAME;
    }
    if (a.words().isEmpty() || b.words().isEmpty() || a.codes().isEmpty() != b.codes().isEmpty()) {
      return Fit.OPEN;
    }
    // two different names mean two; a name and a description may mean one
    return meet(a.words(), b.words()) ? Fit.SAME : a.named() && b.named() ? Fit.OTHER : Fit.OPEN;
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
  static boolean shareName(BothSides a, BothSides b) {
    return meet(a.identities(), b.identities());
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    return !Collections.disjoint(a, b);
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
  static Set<String> bodies(List<Participant> side) {
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
}
