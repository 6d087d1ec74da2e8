package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.firsthand.language.dates.DateMention;
import org.firsthand.model.Actor;
import org.firsthand.model.Dated;
import org.firsthand.model.Event;
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
  private static final Set<String> BESIDE = Set.of("as", "while", "although", "though", "after");

  private final Lexicon lexicon;
  private final Reading reading;
  private final Attributions attributions;
  private final Clause clause;
  private final MatchRules rules;
  private final JudgeFactuality factuality;
  private final GeneralTruth general;
  private final WorthKeeping worthKeeping;
  private final Doers doers;
  private final Participants participants;
  private final Recipients whom;
  private final Sufferers sufferers;
  private final SaidEvents said;
  private final DateEvents dates;
  private final Contexts contexts;
  private final Places places;
  private final Evidences evidences;
  private final Struck struck;
  private final boolean cyberReport;
  private final Fit fit;
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
    this.general = new GeneralTruth(lexicon, clause);
    boolean cyberReport = topic.isChiefly(lexicon.words("cyber-report"));
    this.worthKeeping =
        new WorthKeeping(
            general,
            clause,
            lexicon,
            topic.holds(lexicon.words("breach-topic")) && cyberReport,
            cyberReport);
    this.cyberReport = cyberReport;
    this.dates = new DateEvents(lexicon, clause, reading, dates);
    this.contexts = new Contexts(lexicon, clause);
    this.places = new Places(clause, gazetteer);
    this.evidences = new Evidences(lexicon, clause, text);
    this.struck = new Struck(lexicon, clause);
    this.fit = new Fit(lexicon, clause, struck, cyberReport);
    Sources sources = new Sources(lexicon, clause);
    this.doers = new Doers(lexicon, clause);
    this.participants = new Participants(lexicon, clause, new Speakers(clause, attributions), text);
    this.sufferers = new Sufferers(lexicon, clause, participants);
    this.whom =
        new Recipients(
            lexicon,
            clause,
            participants,
            sources,
            cyberReport ? toldBefore : new ToldBefore(List.of()));
    this.said =
        new SaidEvents(lexicon, reading, attributions, clause, participants, sources, this.dates);
  }

  List<Event> events() {
    if (new Boilerplate(lexicon, clause).is()) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>(rules.drafts().stream().map(fit::meant).toList());
    new ToldTwice(clause).drop(drafts);
    List<Event> found = earlier;
    for (Draft draft : drafts) {
      if (fit.isRuledOut(draft, drafts)) {
        continue;
      }
      boolean doubted = draft.isIncident() && !cyberReport;
      Optional<Event> event = event(doubted ? struck.plausible(draft) : draft);
      event.ifPresent(found::add);
      event.ifPresent(one -> said.of(draft, one).forEach(this::addUnlessTold));
    }
    return found;
  }

  /** "Charges that Peru is resorting to hacking and forcing": one charge, whatever it lists. */
  private void addUnlessTold(Event event) {
    boolean told =
        earlier.stream()
            .anyMatch(
                other ->
                    other.type() == event.type()
                        && other.trigger().equals(event.trigger())
                        && other.actors().equals(event.actors()));
    if (!told) {
      earlier.add(event);
    }
  }

  /** "Denied it, even as it blamed Peru": what happens beside the denial. */
  private boolean isBeside(int verb) {
    return clause.tree().is(verb, "advcl")
        && clause.isFinite(verb)
        && clause
            .tree()
            .child(verb, "mark")
            .filter(mark -> BESIDE.contains(clause.word(mark)))
            .isPresent();
  }

  private Optional<Event> event(Draft draft) {
    Factuality real = factuality.of(draft);
    List<Participant> actors = participants.of(doers.of(draft), true);
    List<Participant> recipients = whom.of(draft, real, actors, earlier);
    if (sufferers.are(draft, actors, recipients)) {
      recipients = actors;
      actors = List.of();
    }
    if (recipients.isEmpty()) {
      recipients = sufferers.named(draft, actors);
    }
    boolean symmetric = draft.symmetric();
    List<Participant> whose = symmetric ? participants.whose(draft) : List.of();
    if (!whose.isEmpty()) {
      recipients = Stream.concat(actors.stream(), recipients.stream()).distinct().toList();
      actors = whose;
    }
    if (symmetric && draft.rule().verb() && !Participants.anyKnown(actors)) {
      // "he is to meet officials from Peru and Chile": they do not meet each other
      return Optional.empty();
    }
    if (symmetric) {
      List<Participant> sides =
          Stream.concat(actors.stream(), recipients.stream())
              .filter(Participants::isKnown)
              .distinct()
              .toList();
      if (sides.size() > 1) {
        Optional<Actor> first = sides.getFirst().actor();
        actors = sides.subList(0, 1);
        recipients = sides.stream().skip(1).filter(side -> !side.actor().equals(first)).toList();
      }
    }
    if (!worthKeeping.is(draft, actors, recipients)) {
      return Optional.empty();
    }
    Span trigger = clause.token(draft.trigger()).span();
    Optional<Statement> statement = attributions.saying(trigger);
    EventType type = draft.rule().type();
    boolean habit = draft.isIncident() && general.isHabit(draft);
    if (real == Factuality.ACTUAL && (habit || isAsked(draft))) {
      real = Factuality.POSSIBLE;
    }
    if (type == EventType.AGREE && real == Factuality.NEGATED && draft.rule().verb()) {
      // Not to accept is to reject.
      type = EventType.REJECT;
      real = Factuality.ACTUAL;
    }
    // "denied that he spoke of the sanctions": what a noun names is not denied with it
    if (real == Factuality.ACTUAL
        && draft.anchor() >= 0
        && !isBeside(draft.anchor())
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

  /** "Did Peru hack the ministry?" asserts nothing, unless it stands in a clause of its own. */
  private boolean isAsked(Draft draft) {
    int last = clause.tree().size() - 1;
    boolean question = clause.word(last).equals("?") || clause.word(last - 1).equals("?");
    int anchor = draft.anchor() >= 0 ? draft.anchor() : draft.trigger();
    boolean inverted = clause.token(0).upos().equals("AUX");
    return question && (inverted || !clause.tree().is(anchor, "acl", "advcl", "amod"));
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
}
