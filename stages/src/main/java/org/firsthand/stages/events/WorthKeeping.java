package org.firsthand.stages.events;

import java.util.List;
import java.util.Set;
import org.firsthand.model.Actor;
import org.firsthand.model.EventKind;
import org.firsthand.model.EventType;
import org.firsthand.model.Participant;
import org.firsthand.stages.actors.NounPhrase;

/** Whether what a rule found says enough to be an event. */
final class WorthKeeping {
  /** Types that say something even where nobody knows to whom. */
  private static final Set<EventType> STANDS_ALONE =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.MOBILIZE);

  /** Types that one may suffer from unnamed hands. */
  private static final Set<EventType> SUFFERED =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION);

  /** Types that one may do without naming whom it meets. */
  private static final Set<EventType> DONE_TO_NOBODY =
      Set.of(EventType.MOBILIZE, EventType.PROTEST, EventType.COERCE);

  /** Sectors of those to whom papers are shown. */
  private static final Set<String> SHOWN = Set.of("MED", "COP", "JUD", "LEG");

  private final GeneralTruth general;
  private final Clause clause;
  private final Lexicon lexicon;
  private final boolean aboutCyber;
  private final boolean cyberReport;

  /**
   * @param cyberReport true if the article is on attacks and leaks and on little else
   * @param aboutCyber true if the article is about attacks and leaks: elsewhere "leaked documents"
   *     of nobody are only named in passing
   */
  WorthKeeping(
      GeneralTruth general,
      Clause clause,
      Lexicon lexicon,
      boolean aboutCyber,
      boolean cyberReport) {
    this.general = general;
    this.clause = clause;
    this.lexicon = lexicon;
    this.aboutCyber = aboutCyber;
    this.cyberReport = cyberReport;
  }

  boolean is(Draft draft, List<Participant> actors, List<Participant> recipients) {
    if (draft.isIncident()) {
      boolean told =
          cyberReport
              ? isToldInAReport(draft, actors, recipients)
              : isToldInPassing(draft, actors, recipients);
      return told
          && !isByThePress(draft, actors)
          && !general.holds(draft)
          && !new Attribute(lexicon, clause).is(draft);
    }
    if (new Attribute(lexicon, clause).is(draft)) {
      return false;
    }
    boolean actorKnown = Participants.anyKnown(actors);
    boolean recipientKnown = Participants.anyKnown(recipients);
    if (!Parties.fit(draft, actors, recipients)) {
      return false;
    }
    if ((!actorKnown && !recipientKnown)
        || !(actors.isEmpty() || actorKnown || isDescribed(draft))) {
      return false;
    }
    EventType type = draft.rule().type();
    if (!STANDS_ALONE.contains(type)
        && (!recipientKnown || Participants.toItself(actors, recipients))) {
      return false;
    }
    if (type == EventType.ASSAULT && !isBodily(draft)) {
      return false;
    }
    if (draft.symmetric()) {
      return !recipients.isEmpty() && actorKnown;
    }
    if (actors.isEmpty()) {
      return SUFFERED.contains(type) && recipientKnown && draft.rule().verb();
    }
    return !recipients.isEmpty()
        || (DONE_TO_NOBODY.contains(type) && draft.rule().verb() && actorKnown);
  }

  private boolean isToldInAReport(
      Draft draft, List<Participant> actors, List<Participant> recipients) {
    NounPhrase own = draft.rule().verb() ? null : clause.phraseAt(draft.trigger());
    boolean pointed = own != null && ToldBefore.POINTING.contains(clause.word(own.from()));
    return !actors.isEmpty()
        || !recipients.isEmpty()
        || pointed
        || (own != null && general.isPast(own))
        || ((aboutCyber || takesMoney(draft)) && !draft.things().isEmpty());
  }

  /** "Letters obtained by the paper", "by prosecutors": reporting and inquiry are no theft. */
  private boolean isByThePress(Draft draft, List<Participant> actors) {
    return draft.rule().verb()
        && lexicon.is(clause.token(draft.trigger()), "weak-leak")
        && actors.stream()
            .anyMatch(
                one ->
                    one.text().endsWith("authorities")
                        || one.actor().flatMap(Actor::sector).filter(SHOWN::contains).isPresent());
  }

  /** "The virus demanded four bitcoins". */
  private static boolean takesMoney(Draft draft) {
    return draft.rule().verb() && draft.rule().kind().filter(EventKind.RANSOM::equals).isPresent();
  }

  /** Elsewhere a party must be known; and taking or showing data is no attack but by hackers. */
  private boolean isToldInPassing(
      Draft draft, List<Participant> actors, List<Participant> recipients) {
    boolean hackers = draft.actors().stream().anyMatch(this::isHackers);
    boolean weak =
        draft.rule().verb()
            && draft.rule().kind().filter(EventKind.LEAK::equals).isPresent()
            && lexicon.is(clause.token(draft.trigger()), "weak-leak");
    boolean entered = draft.rule().verb() && clause.lemma(draft.trigger()).equals("access");
    if ((weak || entered || isPretence(draft)) && !hackers) {
      return false;
    }
    return Participants.anyKnown(recipients)
        || Participants.anyKnown(actors)
        || (hackers && !(recipients.isEmpty() && draft.things().isEmpty()));
  }

  /** "It seems", "he claims": of messages that lure only in a report on them. */
  private boolean isPretence(Draft draft) {
    return draft.rule().kind().filter(EventKind.PHISHING::equals).isPresent()
        && lexicon.is(clause.token(draft.trigger()), "pretence");
  }

  private boolean isHackers(NounPhrase phrase) {
    return lexicon.is(clause.token(phrase.head()), "hackers")
        || phrase.actors().stream().anyMatch(Participants::isHackers);
  }

  /** "Gunmen", "protesters": nobody known, but somebody who acts. */
  private static boolean isDescribed(Draft draft) {
    return draft.actors().stream().anyMatch(phrase -> !phrase.title().isEmpty() && !phrase.thing());
  }

  /** False for "hit political hurdles". */
  private static boolean isBodily(Draft draft) {
    return draft.recipients().isEmpty()
        || draft.recipients().stream()
            .anyMatch(phrase -> !phrase.title().isEmpty() || !phrase.actors().isEmpty());
  }
}
