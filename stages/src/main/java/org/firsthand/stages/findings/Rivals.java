package org.firsthand.stages.findings;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.model.Actor;
import org.firsthand.model.Event;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Statement;

/**
 * Tells rival accounts: one act, of which one body says that this one did it and another body says
 * that another did. They are two findings, each a contradiction of the other.
 *
 * <p>Acts of like words by others are told every day. Two of them are rival accounts only where
 * victim, day and words fit and one text tells both, or where one who is accused here accuses
 * there.
 */
final class Rivals {
  /** Share of the words that must agree, as where the same thing is told without a date. */
  private static final double WORDS = 0.5;

  /** Acts that those who did them seldom own up to. */
  private static final Set<EventType> DISPUTED = Set.of(EventType.ASSAULT, EventType.COERCE);

  private Rivals() {}

  static boolean are(Sighting one, Sighting other) {
    return isClaim(one)
        && isClaim(other)
        && meet(one, other)
        && SameThing.likeTypes(one.event().type(), other.event().type())
        && areOtherDoers(one, other)
        && fit(one, other)
        && one.when().compare(other.when()) != When.Fit.OTHER
        && one.counts().stream().noneMatch(a -> other.counts().stream().anyMatch(a::contradicts))
        && Words.overlap(one.words(), other.words()) >= WORDS;
  }

  private static boolean isClaim(Sighting sighting) {
    return isDisputed(sighting.event())
        && !sighting.isContradicted()
        && sighting.statement().isPresent();
  }

  /** An act of which others may say that another did it. */
  static boolean isDisputed(Event event) {
    return DISPUTED.contains(event.type()) && event.factuality() == Factuality.ACTUAL;
  }

  private static boolean fit(Sighting one, Sighting other) {
    return Sides.compare(
            BothSides.Side.of(one.event().recipients()),
            BothSides.Side.of(other.event().recipients()))
        != Sides.Fit.OTHER;
  }

  private static boolean areOtherDoers(Sighting one, Sighting other) {
    Set<String> here = Sides.codes(one.event().actors());
    Set<String> there = Sides.codes(other.event().actors());
    return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
  }

  /** Two bodies speak, in one text, or of each other. */
  private static boolean meet(Sighting one, Sighting other) {
    Optional<String> here = speaker(one);
    Optional<String> there = speaker(other);
    if (here.isEmpty() || there.isEmpty() || here.equals(there)) {
      return false;
    }
    return one.article().id().equals(other.article().id())
        || Sides.codes(other.event().actors()).contains(here.get())
        || Sides.codes(one.event().actors()).contains(there.get());
  }

  /** The state that speaks, by its code; else the name of the body. */
  private static Optional<String> speaker(Sighting sighting) {
    return sighting.statement().flatMap(Rivals::body);
  }

  private static Optional<String> body(Statement statement) {
    return statement
        .source()
        .actor()
        .map(actor -> Bodies.isState(actor) ? actor.code().orElse(actor.name()) : actor.name())
        .filter(name -> !name.isBlank());
  }

  /** Whom the account says to have done it, for a reader. */
  static String doers(Sighting sighting) {
    Set<String> names = new TreeSet<>();
    sighting
        .event()
        .actors()
        .forEach(who -> names.add(who.actor().map(Actor::name).orElse(who.text())));
    return String.join(", ", names);
  }
}
