package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.firsthand.language.dates.DateMention;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Dated;
import org.firsthand.model.Event;
import org.firsthand.model.EventKind;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Participant;
import org.firsthand.model.Quote;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;
import org.firsthand.stages.actors.ArticleActors;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Reading;

/** The events of one sentence. */
final class SentenceEvents {
  /** Types that the acting state may do to its own people without naming a recipient. */
  private static final Set<EventKind> DOMESTIC =
      Set.of(
          EventKind.CENSORSHIP,
          EventKind.SHUTDOWN,
          EventKind.SURVEILLANCE,
          EventKind.CURFEW,
          EventKind.MARTIAL_LAW);

  /** Types that say something even where nobody knows to whom. */
  private static final Set<EventType> STANDS_ALONE =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.MOBILIZE);

  private static final Set<EventType> HOSTILE = Set.of(EventType.ASSAULT, EventType.COERCE);

  private final Lexicon lexicon;
  private final Reading reading;
  private final Attributions attributions;
  private final Clause clause;
  private final MatchRules rules;
  private final JudgeFactuality factuality;
  private final Sources sources;
  private final GeneralTruth general;
  private final ToldBefore toldBefore;
  private final DateEvents dates;
  private final Contexts contexts;
  private final Places places;
  private final Evidences evidences;
  private final String text;
  private final List<Event> earlier = new ArrayList<>();

  SentenceEvents(
      Lexicon lexicon,
      Gazetteer gazetteer,
      Reading reading,
      ArticleActors actors,
      Attributions attributions,
      List<DateMention> dates,
      Topic topic,
      ToldBefore toldBefore,
      int number) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.attributions = attributions;
    this.text = reading.article().text();
    this.clause = new Clause(lexicon, reading, actors, number);
    this.rules = new MatchRules(lexicon, clause, actors, topic, number);
    this.factuality = new JudgeFactuality(lexicon, clause);
    this.sources = new Sources(lexicon, clause);
    this.toldBefore = toldBefore;
    this.general = new GeneralTruth(clause);
    this.dates = new DateEvents(lexicon, clause, reading, dates);
    this.contexts = new Contexts(lexicon, clause);
    this.places = new Places(clause, gazetteer);
    this.evidences = new Evidences(lexicon, clause, text);
  }

  List<Event> events() {
    List<Draft> drafts = new ArrayList<>(rules.drafts());
    dropCarried(drafts);
    List<Event> found = earlier;
    for (Draft draft : drafts) {
      Optional<Event> event = event(draft);
      event.ifPresent(found::add);
      event.flatMap(hostile -> accusation(draft, hostile)).ifPresent(found::add);
    }
    return found;
  }

  /** "Launched an attack" is coded once, by its noun, where verb and noun say the same. */
  private void dropCarried(List<Draft> drafts) {
    drafts.removeIf(
        draft ->
            draft.rule().verb()
                && drafts.stream()
                    .anyMatch(
                        other ->
                            !other.rule().verb()
                                && other.anchor() == draft.trigger()
                                && !other.actors().isEmpty()));
    // "Was hit by an attack" is coded once, by its noun.
    drafts.removeIf(
        draft ->
            draft.rule().verb()
                && isIncident(draft)
                && drafts.stream().anyMatch(other -> !other.rule().verb() && carries(draft, other)));
    // "Demanded a ransom" is coded once, by its verb.
    drafts.removeIf(
        draft ->
            !draft.rule().verb()
                && isIncident(draft)
                && drafts.stream().anyMatch(other -> other.rule().verb() && holds(other, draft)));
  }

  private boolean carries(Draft verb, Draft noun) {
    NounPhrase own = clause.phraseAt(noun.trigger());
    return own != null
        && isIncident(noun)
        && !noun.recipients().isEmpty()
        && (verb.actors().contains(own) || verb.conditions().contains(own));
  }

  private boolean holds(Draft verb, Draft noun) {
    NounPhrase own = clause.phraseAt(noun.trigger());
    boolean said = verb.things().contains(own) || verb.conditions().contains(own);
    return own != null && said && verb.rule().kind().equals(noun.rule().kind());
  }

  private Optional<Event> event(Draft draft) {
    List<Participant> actors = actors(draft);
    List<Participant> recipients = recipients(draft, actors);
    boolean symmetric = draft.symmetric();
    if (symmetric) {
      List<Participant> sides =
          Stream.concat(actors.stream(), recipients.stream())
              .filter(SentenceEvents::isKnown)
              .distinct()
              .toList();
      if (sides.size() > 1) {
        actors = sides.subList(0, 1);
        recipients = sides.subList(1, sides.size());
      }
    }
    if (!isWorthKeeping(draft, actors, recipients)) {
      return Optional.empty();
    }
    Span trigger = clause.token(draft.trigger()).span();
    Optional<Statement> statement = attributions.saying(trigger);
    Factuality real = factuality.of(draft);
    EventType type = draft.rule().type();
    if (real == Factuality.ACTUAL && isIncident(draft) && general.isHabit(draft)) {
      real = Factuality.POSSIBLE;
    }
    if (type == EventType.AGREE && real == Factuality.NEGATED && draft.rule().verb()) {
      // Not to accept is to reject.
      type = EventType.REJECT;
      real = Factuality.ACTUAL;
    }
    if (real == Factuality.ACTUAL
        && statement.filter(one -> one.stance() == Stance.DENIES).isPresent()) {
      real = Factuality.NEGATED;
    }
    Optional<Dated> date = dates.of(draft);
    Optional<Places.Place> place = places.of(draft);
    Quote evidence = evidences.of(draft);
    Event event =
        new Event(
            Event.idOf(reading.article().id(), type, trigger, evidence.span()),
            reading.article().id(),
            type,
            draft.rule().mode(),
            draft.rule().kind(),
            contexts.of(draft, evidence.span()),
            actors,
            recipients,
            things(draft),
            date,
            place.map(Places.Place::name),
            place.flatMap(Places.Place::country),
            place.flatMap(Places.Place::point),
            real,
            symmetric,
            evidence,
            Optional.of(Quote.of(text, trigger)),
            statement.map(Statement::id),
            draft.rule().name());
    return Optional.of(event);
  }

  private List<Participant> actors(Draft draft) {
    Set<Participant> found = new LinkedHashSet<>();
    for (NounPhrase phrase : draft.actors()) {
      if (!isInstrument(draft, phrase)) {
        found.addAll(participants(phrase, true));
      }
    }
    return List.copyOf(found);
  }

  private List<Participant> recipients(Draft draft, List<Participant> actors) {
    Set<Participant> found = new LinkedHashSet<>();
    for (NounPhrase phrase : draft.recipients()) {
      found.addAll(participants(phrase, draft.symmetric()));
    }
    found.removeAll(actors);
    boolean resolved = found.stream().anyMatch(SentenceEvents::isKnown);
    EventType type = draft.rule().type();
    if (!resolved && (type == EventType.REJECT || type == EventType.AGREE)) {
      draft.recipients().forEach(offer -> found.addAll(offerers(offer, draft)));
      found.removeIf(offerer -> actors.stream().anyMatch(actor -> sameCode(actor, offerer)));
    }
    if (!resolved && HOSTILE.contains(type)) {
      found.addAll(struckBack(draft, actors));
      resolved = found.stream().anyMatch(SentenceEvents::isKnown);
    }
    if (!resolved && HOSTILE.contains(type) && !actors.isEmpty()) {
      // Ukraine's council says that Belarus attacked "government websites": its own.
      for (NounPhrase source : sources.of(draft)) {
        for (Participant victim : participants(source, true)) {
          boolean victimState = victim.actor().filter(Sources::speaksForAState).isPresent();
          if (victimState && actors.stream().noneMatch(actor -> sameCode(actor, victim))) {
            found.add(victim);
          }
        }
      }
      resolved = found.stream().anyMatch(one -> one.actor().isPresent());
    }
    if (found.isEmpty() && isIncident(draft)) {
      found.addAll(losers(draft));
      found.removeAll(actors);
      if (found.isEmpty() && actors.isEmpty()) {
        found.addAll(toldBefore.victims(draft, clause));
      }
    }
    if (!resolved && draft.rule().kind().filter(DOMESTIC::contains).isPresent()) {
      actors.stream()
          .filter(SentenceEvents::isState)
          .map(SentenceEvents::people)
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  /** Who made the plan that is accepted or not: "the EU offered one that Tehran did not accept". */
  private List<Participant> offerers(NounPhrase offer, Draft draft) {
    int verb = clause.governor(offer);
    boolean made = verb >= 0 && verb < offer.from() && verb != draft.trigger();
    List<Participant> found = new ArrayList<>();
    if (made && clause.objects(verb).contains(offer)) {
      clause.subjects(verb).forEach(subject -> found.addAll(participants(subject, true)));
    }
    return found;
  }

  /** "A retaliatory strike" is on whoever struck first, earlier in the sentence. */
  private List<Participant> struckBack(Draft draft, List<Participant> actors) {
    boolean answer = lexicon.is(clause.token(draft.trigger()), "retaliation");
    NounPhrase own = clause.phraseAt(draft.trigger());
    for (int i = own == null ? draft.trigger() : own.from(); i < draft.trigger(); i++) {
      answer |= lexicon.is(clause.token(i), "retaliation");
    }
    if (!answer) {
      return List.of();
    }
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Event before = earlier.get(i);
      boolean hit =
          HOSTILE.contains(before.type())
              && before.recipients().stream()
                  .anyMatch(one -> actors.stream().anyMatch(actor -> sameCode(actor, one)));
      if (hit) {
        return before.actors();
      }
    }
    return List.of();
  }

  /** What happens to computers and data is told also where nobody knows who did it. */
  private static boolean isIncident(Draft draft) {
    return draft.rule().mode().filter("cyber"::equals).isPresent();
  }

  /** "The attack shut down", "the virus hit": with what it was done, not who did it. */
  private boolean isInstrument(Draft draft, NounPhrase phrase) {
    return isIncident(draft)
        && phrase.actors().isEmpty()
        && phrase.owners().isEmpty()
        && lexicon.is(clause.token(phrase.head()), "instrument");
  }

  /** Whose the things are that were taken or hit. */
  private List<Participant> losers(Draft draft) {
    return draft.things().stream()
        .flatMap(
            thing ->
                thing.owners().stream()
                    .map(
                        owner ->
                            new Participant(
                                spanOf(thing).of(text),
                                Optional.of(spanOf(thing)),
                                Optional.of(owner))))
        .toList();
  }

  private static boolean isState(Participant participant) {
    return participant.actor().flatMap(Actor::code).isPresent();
  }

  private static Participant people(Participant state) {
    return new Participant(
        state.text(),
        state.span(),
        state
            .actor()
            .map(one -> new Actor(one.name(), one.kind(), one.code(), Optional.of("CVL"))));
  }

  private static boolean sameCode(Participant one, Participant other) {
    Optional<String> code = one.actor().flatMap(Actor::code);
    return code.isPresent() && code.equals(other.actor().flatMap(Actor::code));
  }

  /** Whom a phrase stands for: its actors; for things, their owners; else only the words. */
  private List<Participant> participants(NounPhrase phrase, boolean acting) {
    Span span = spanOf(phrase);
    String words = span.of(text);
    List<Actor> meant = phrase.actors().isEmpty() ? phrase.owners() : phrase.actors();
    if (meant.isEmpty()) {
      boolean pronoun =
          phrase.end() == phrase.from() + 1 && clause.token(phrase.from()).upos().equals("PRON");
      return pronoun && acting
          ? List.of()
          : List.of(new Participant(words, Optional.of(span), Optional.empty()));
    }
    return meant.stream()
        .map(actor -> new Participant(words, Optional.of(span), Optional.of(actor)))
        .toList();
  }

  /** Where a phrase stands, "thousands of" with what they are thousands of. */
  private Span spanOf(NounPhrase phrase) {
    Span span = clause.token(phrase.from()).span().cover(clause.token(phrase.end() - 1).span());
    NounPhrase measured =
        clause.word(phrase.end()).equals("of") ? clause.phraseAt(phrase.end() + 1) : null;
    return measured != null && lexicon.is(clause.token(phrase.head()), "quantity")
        ? span.cover(clause.token(measured.end() - 1).span())
        : span;
  }

  private boolean isWorthKeeping(
      Draft draft, List<Participant> actors, List<Participant> recipients) {
    if (isIncident(draft)) {
      boolean told = !actors.isEmpty() || !recipients.isEmpty() || !draft.things().isEmpty();
      return told && !general.holds(draft);
    }
    boolean known =
        actors.stream().anyMatch(SentenceEvents::isKnown)
            || recipients.stream().anyMatch(SentenceEvents::isKnown);
    boolean namedActor =
        actors.isEmpty()
            || actors.stream().anyMatch(SentenceEvents::isKnown)
            || draft.actors().stream()
                .anyMatch(phrase -> !phrase.title().isEmpty() && !phrase.thing());
    if (!known || !namedActor) {
      return false;
    }
    EventType type = draft.rule().type();
    if (!STANDS_ALONE.contains(type)
        && (recipients.stream().noneMatch(SentenceEvents::isKnown)
            || toItself(actors, recipients))) {
      return false;
    }
    boolean bodily =
        draft.recipients().isEmpty()
            || draft.recipients().stream()
                .anyMatch(phrase -> !phrase.title().isEmpty() || !phrase.actors().isEmpty());
    if (type == EventType.ASSAULT && !bodily) {
      // "hit political hurdles"
      return false;
    }
    if (draft.symmetric()) {
      return !actors.isEmpty()
          && !recipients.isEmpty()
          && actors.stream().anyMatch(SentenceEvents::isKnown);
    }
    if (actors.isEmpty()) {
      boolean suffered =
          type == EventType.ASSAULT || type == EventType.COERCE || type == EventType.SANCTION;
      return suffered
          && recipients.stream().anyMatch(SentenceEvents::isKnown)
          && draft.rule().verb();
    }
    if (recipients.isEmpty()) {
      boolean alone =
          type == EventType.MOBILIZE || type == EventType.PROTEST || type == EventType.COERCE;
      return alone && draft.rule().verb() && actors.stream().anyMatch(SentenceEvents::isKnown);
    }
    return true;
  }

  /** True if they only do it to themselves, as a pronoun taken wrong has it. */
  private static boolean toItself(List<Participant> actors, List<Participant> recipients) {
    return !actors.isEmpty()
        && recipients.stream()
            .filter(SentenceEvents::isKnown)
            .allMatch(recipient -> actors.stream().anyMatch(actor -> same(actor, recipient)));
  }

  private static boolean same(Participant one, Participant other) {
    return one.actor().equals(other.actor())
        || (state(one).isPresent() && state(one).equals(state(other)));
  }

  /** The country, where it is meant as a whole or by its government. */
  private static Optional<String> state(Participant participant) {
    return participant
        .actor()
        .filter(actor -> actor.kind() == ActorKind.COUNTRY)
        .filter(actor -> actor.sector().map("GOV"::equals).orElse(true))
        .flatMap(Actor::code);
  }

  private static boolean isKnown(Participant participant) {
    return participant.actor().isPresent();
  }

  private List<String> things(Draft draft) {
    Set<String> found = new LinkedHashSet<>();
    for (NounPhrase phrase : draft.things()) {
      int from = phrase.start();
      while (from < phrase.head() && clause.token(from).upos().equals("DET")) {
        from++;
      }
      int end = phrase.end();
      NounPhrase behind = clause.word(end).equals("of") ? clause.phraseAt(end + 1) : null;
      Span span =
          clause
              .token(from)
              .span()
              .cover(clause.token(behind == null ? end - 1 : behind.end() - 1).span());
      found.add(span.of(text));
    }
    return List.copyOf(found);
  }

  /** A state that says that another attacked also accuses it. */
  private Optional<Event> accusation(Draft draft, Event hostile) {
    if (!HOSTILE.contains(hostile.type())
        || hostile.factuality() == Factuality.NEGATED
        || hostile.actors().isEmpty()
        || draft.anchor() < 0) {
      return Optional.empty();
    }
    int report = sources.reportOf(draft);
    if (report < 0) {
      return Optional.empty();
    }
    Set<Participant> accusers = new LinkedHashSet<>();
    for (NounPhrase source : sources.of(draft)) {
      for (Participant accuser : participants(source, true)) {
        boolean state = accuser.actor().filter(Sources::speaksForAState).isPresent();
        if (state && hostile.actors().stream().noneMatch(one -> sameCode(one, accuser))) {
          accusers.add(accuser);
        }
      }
    }
    List<Participant> accused = hostile.actors().stream().filter(SentenceEvents::isKnown).toList();
    if (accusers.isEmpty() || accused.isEmpty()) {
      return Optional.empty();
    }
    Span from = accusers.iterator().next().span().orElseThrow();
    Span evidence = from.cover(hostile.evidence().span()).cover(clause.token(report).span());
    Span trigger = clause.token(report).span();
    return Optional.of(
        new Event(
            Event.idOf(reading.article().id(), EventType.ACCUSE, trigger, evidence),
            reading.article().id(),
            EventType.ACCUSE,
            Optional.of("allege"),
            Optional.of(EventKind.ACCUSATION),
            hostile.contexts(),
            List.copyOf(accusers),
            accused,
            List.of(),
            dates.near(report),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Factuality.ACTUAL,
            false,
            Quote.of(text, evidence),
            Optional.of(Quote.of(text, trigger)),
            attributions.saying(trigger).map(Statement::id),
            "accusation by saying (" + hostile.rule() + ")"));
  }
}
