package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.model.Dated;
import org.firsthand.model.Event;
import org.firsthand.model.EventKind;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Participant;
import org.firsthand.model.Quote;
import org.firsthand.model.Span;
import org.firsthand.model.Statement;
import org.firsthand.stages.text.Reading;

/**
 * What is done by saying that something is or will be done: a state that says that another attacked
 * accuses it, one that says what it will do promises or threatens.
 */
final class SaidEvents {
  private final Lexicon lexicon;
  private final Reading reading;
  private final Attributions attributions;
  private final Clause clause;
  private final Participants participants;
  private final Sources sources;
  private final Intention intention;
  private final DateEvents dates;

  SaidEvents(
      Lexicon lexicon,
      Reading reading,
      Attributions attributions,
      Clause clause,
      Participants participants,
      Sources sources,
      DateEvents dates) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.attributions = attributions;
    this.clause = clause;
    this.participants = participants;
    this.sources = sources;
    this.intention = new Intention(lexicon, clause);
    this.dates = dates;
  }

  /** What else is done by saying this event. */
  List<Event> of(Draft draft, Event event) {
    List<Event> found = new ArrayList<>();
    accusation(draft, event).ifPresent(found::add);
    intention(draft, event).ifPresent(found::add);
    return found;
  }

  private Optional<Event> accusation(Draft draft, Event hostile) {
    int report = draft.anchor() < 0 ? -1 : sources.reportOf(draft);
    if (report >= 0 && (clause.lemma(report).equals("know") || isDenied(report))) {
      return Optional.empty();
    }
    if (!Hostile.is(hostile.type())
        || hostile.factuality() != Factuality.ACTUAL
        || hostile.kind().filter(EventKind.ARREST::equals).isPresent()
        || report < 0
        || isAside(draft.anchor(), report)) {
      return Optional.empty();
    }
    List<Participant> accusers = new ArrayList<>();
    for (Participant accuser : participants.of(sources.of(draft), true)) {
      boolean state = accuser.actor().filter(Sources::speaksForAState).isPresent();
      if (state
          && hostile.actors().stream().noneMatch(one -> Participants.sameCode(one, accuser))) {
        accusers.add(accuser);
      }
    }
    List<Participant> accused = hostile.actors().stream().filter(Participants::isKnown).toList();
    if (accusers.isEmpty() || accused.isEmpty()) {
      return Optional.empty();
    }
    Span trigger = clause.token(report).span();
    Span from = accusers.getFirst().span().orElseThrow();
    return Optional.of(
        said(
            EventType.ACCUSE,
            Optional.of("allege"),
            EventKind.ACCUSATION,
            hostile,
            accusers,
            accused,
            dates.near(report),
            from.cover(hostile.evidence().span()).cover(trigger),
            trigger,
            "accusation by saying (" + hostile.rule() + ")"));
  }

  /** "Said he mourned the soldier killed by bombers": what is told beside what is said. */
  private boolean isAside(int verb, int report) {
    for (int at = verb; at >= 0 && at != report; at = clause.tree().head(at)) {
      if (clause.tree().is(at, "acl", "appos")) {
        return true;
      }
    }
    return false;
  }

  /** "Has never told it that": nothing was said. */
  private boolean isDenied(int report) {
    return clause.tree().children(report, "advmod").stream()
        .anyMatch(i -> i < report && lexicon.is(clause.token(i), "negation"));
  }

  /**
   * The PLOVER manual codes deeds in the future as AGREE and THREATEN. Beside the planned deed, as
   * the agreement stands beside it in "agreed to supply".
   */
  private Optional<Event> intention(Draft draft, Event deed) {
    boolean known =
        Participants.anyKnown(deed.actors())
            && Participants.anyKnown(deed.recipients())
            && !Participants.toItself(deed.actors(), deed.recipients());
    boolean kind = deed.kind().filter(EventKind.PRAISE::equals).isPresent();
    int report = sources.reportOf(draft);
    if (!known || kind || report < 0 || !intention.isDeclared(draft)) {
      return Optional.empty();
    }
    return intention
        .of(draft, deed.factuality())
        .filter(type -> type != deed.type())
        .map(
            type ->
                said(
                    type,
                    Optional.empty(),
                    switch (type) {
                      case AGREE -> EventKind.PROMISE;
                      case REJECT -> EventKind.REFUSAL;
                      default -> EventKind.THREAT;
                    },
                    deed,
                    deed.actors(),
                    deed.recipients(),
                    dates.near(report),
                    deed.evidence().span(),
                    clause.token(draft.trigger()).span(),
                    "intention (" + deed.rule() + ")"));
  }

  private Event said(
      EventType type,
      Optional<String> mode,
      EventKind kind,
      Event about,
      List<Participant> actors,
      List<Participant> recipients,
      Optional<Dated> date,
      Span evidence,
      Span trigger,
      String rule) {
    String text = reading.article().text();
    return new Event(
        Event.idOf(reading.article().id(), type, trigger, evidence),
        reading.article().id(),
        type,
        mode,
        Optional.of(kind),
        about.contexts(),
        actors,
        recipients,
        List.of(),
        date,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Factuality.ACTUAL,
        false,
        Quote.of(text, evidence),
        Optional.of(Quote.of(text, trigger)),
        attributions.saying(trigger).map(Statement::id),
        rule);
  }
}
