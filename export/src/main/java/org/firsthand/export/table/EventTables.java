package org.firsthand.export.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.firsthand.model.Actor;
import org.firsthand.model.Event;
import org.firsthand.model.Participant;
import org.firsthand.model.Point;

/** The tables of events: who did what to whom according to one passage, and the parties. */
final class EventTables {
  private EventTables() {}

  static final Table<Event> EVENTS =
      Table.<Event>of("events", "who did what to whom, according to one passage of one article")
          .text("id", "the event's id", Event::id)
          .text("article", "id of the article that holds it", Event::article)
          .term("type", "PLOVER's type", Event::type)
          .textPerhaps("mode", "PLOVER's mode, or ours: cyber, censor", Event::mode)
          .termPerhaps("kind", "our finer kind", Event::kind)
          .texts("contexts", "PLOVER's contexts, in alphabetical order", Event::contexts)
          .texts("things", "what was given, signed, hit or demanded, as printed", Event::things)
          .dated("date", "when it happened", Event::date)
          .textPerhaps("place", "where, as the text has it", Event::place)
          .textPerhaps(
              "place_country", "ISO 3166-1 alpha-3 of the place's country", Event::placeCountry)
          .realPerhaps(
              "latitude",
              "of the place, degrees of WGS 84, north positive",
              row -> row.placePoint().map(Point::latitude))
          .realPerhaps(
              "longitude",
              "of the place, degrees of WGS 84, east positive",
              row -> row.placePoint().map(Point::longitude))
          .term("factuality", "actual, planned, possible or negated", Event::factuality)
          .flag("symmetric", "whether both sides did it together", Event::symmetric)
          .text("evidence_text", "the words that say so", row -> row.evidence().text())
          .span("evidence", "these words", row -> row.evidence().span())
          .quotePerhaps("trigger", "the word that tells the type", Event::trigger)
          .textPerhaps("statement", "id of the statement that says so, if any", Event::statement)
          .text("rule", "name of the rule that coded it", Event::rule)
          .build();

  /** One party of an event or finding. */
  record Party(String of, String role, int number, Participant who) {
    Optional<Actor> actor() {
      return who.actor();
    }
  }

  static final Table<Event> EVENT_PARTICIPANTS =
      withParty(
              Table.<Event, Party>each(
                      "event_participants",
                      "one party of an event",
                      event -> parties(event.id(), event.actors(), event.recipients()))
                  .text("event", "id of the event", Party::of))
          .spanPerhaps("mention", "the words", row -> row.who().span())
          .build();

  /** Both sides of it, one after the other. */
  static List<Party> parties(String of, List<Participant> actors, List<Participant> recipients) {
    return Stream.concat(side(of, "actor", actors), side(of, "recipient", recipients)).toList();
  }

  private static Stream<Party> side(String of, String role, List<Participant> side) {
    return IntStream.range(0, side.size()).mapToObj(i -> new Party(of, role, i + 1, side.get(i)));
  }

  /** The columns that tell a party. */
  static <S> Table.Design<S, Party> withParty(Table.Design<S, Party> table) {
    return table
        .text("role", "actor (who did it) or recipient (to whom)", Party::role)
        .whole("number", "its place on its side, from 1", Party::number)
        .text("mention_text", "the words as printed", row -> row.who().text())
        .textPerhaps("name", "whom they mean", row -> row.actor().map(Actor::name))
        .termPerhaps(
            "kind", "country, organisation, person or group", row -> row.actor().map(Actor::kind))
        .textPerhaps(
            "code",
            "ISO 3166-1 alpha-3 of its country, or EU, NATO, UN",
            row -> row.actor().flatMap(Actor::code))
        .textPerhaps(
            "sector",
            "PLOVER's sector: GOV, MIL, MED, BUS ...",
            row -> row.actor().flatMap(Actor::sector));
  }
}
