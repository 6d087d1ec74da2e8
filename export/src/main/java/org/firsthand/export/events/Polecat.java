package org.firsthand.export.events;

import static org.firsthand.export.events.Lead.joined;

import java.util.Optional;
import org.firsthand.export.Account;
import org.firsthand.export.table.Table;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Article;
import org.firsthand.model.Event;
import org.firsthand.model.EventType;
import org.firsthand.model.OriginKind;
import org.firsthand.model.Point;
import org.firsthand.model.Receipt;

/**
 * A line for each finding, with the 40 columns of the POLECAT event data set (Halterman and others
 * 2023, doi:10.7910/DVN/AJGVIT) and after them ours.
 *
 * <p>One line a finding and not one an article: whoever counts lines counts events and not reports.
 * Several values of a cell are joined by "; ". Evidence, speaker and source are those of the event
 * that gave the finding its id.
 */
public final class Polecat {
  private static final String NONE = "not stated: always absent";

  /** The table. */
  public static final Table<Account> TABLE = table();

  private Polecat() {}

  private static Table<Account> table() {
    Table.Design<Account, Lead> table =
        Table.each(
            "polecat",
            "a line a finding in POLECAT's 40 columns, then origins and evidence",
            account -> java.util.List.of(Lead.of(account)));
    what(table);
    parties(table);
    place(table);
    story(table);
    lineage(table);
    return evidence(table).build();
  }

  private static void what(Table.Design<Account, Lead> table) {
    table
        .text("Event ID", "the finding's id", row -> row.finding().id())
        .textPerhaps(
            "Event Date",
            "the day, where it is known to the day",
            row -> Lead.day(row.finding().date()))
        .term("Event Type", "PLOVER's type", row -> row.finding().type())
        .textPerhaps("Event Mode", "PLOVER's mode, or ours", row -> row.finding().mode())
        .textPerhaps("Intensity", NONE, _ -> Optional.empty())
        .text("Quad Code", "PLOVER's quadrant", row -> quadrant(row.finding().type()))
        .textPerhaps(
            "Contexts", "PLOVER's contexts", row -> joined(row.finding().contexts().stream()));
  }

  private static void parties(Table.Design<Account, Lead> table) {
    for (Side side : Side.values()) {
      String name = side.title();
      table
          .textPerhaps(name + " Name", "who", row -> Lead.names(side.of(row.finding())))
          .textPerhaps(
              name + " Country",
              "ISO 3166-1 alpha-3, or EU, NATO, UN",
              row -> Lead.codes(side.of(row.finding())))
          .textPerhaps(name + " COW", NONE, _ -> Optional.empty())
          .textPerhaps(
              "Primary " + name + " Sector",
              "PLOVER's sector of the first",
              row -> Lead.sectors(side.of(row.finding())).findFirst())
          .textPerhaps(
              name + " Sectors",
              "PLOVER's sectors",
              row -> joined(Lead.sectors(side.of(row.finding()))))
          .textPerhaps(name + " Title", NONE, _ -> Optional.empty())
          .textPerhaps(
              name + " Name Raw", "the words as printed", row -> Lead.words(side.of(row.finding())))
          .textPerhaps("Wikipedia " + name + " ID", NONE, _ -> Optional.empty());
    }
  }

  private static void place(Table.Design<Account, Lead> table) {
    table
        .textPerhaps("Placename", "where", row -> row.event().flatMap(Event::place))
        .textPerhaps("City", NONE, _ -> Optional.empty())
        .textPerhaps("District", NONE, _ -> Optional.empty())
        .textPerhaps("Province", NONE, _ -> Optional.empty())
        .textPerhaps(
            "Country",
            "ISO 3166-1 alpha-3 of the place",
            row -> row.event().flatMap(Event::placeCountry))
        .realPerhaps(
            "Latitude",
            "degrees, north positive",
            row -> row.event().flatMap(Event::placePoint).map(Point::latitude))
        .realPerhaps(
            "Longitude",
            "degrees, east positive",
            row -> row.event().flatMap(Event::placePoint).map(Point::longitude))
        .textPerhaps("GeoNames ID", NONE, _ -> Optional.empty())
        .textPerhaps("Raw Placename", "as printed", row -> row.event().flatMap(Event::place))
        .textPerhaps("Feature Type", NONE, _ -> Optional.empty());
  }

  private static void story(Table.Design<Account, Lead> table) {
    table
        .textPerhaps("Source", "the outlet", row -> row.article().flatMap(Article::outlet))
        .textPerhaps(
            "Publication Date",
            "the day on which it was printed, where that is known",
            row -> Lead.day(row.article().flatMap(Article::published)))
        .textPerhaps("Story People", "persons on either side", row -> row.named(ActorKind.PERSON))
        .textPerhaps(
            "Story Organizations",
            "bodies on either side",
            row -> row.named(ActorKind.ORGANISATION))
        .textPerhaps(
            "Story Locations",
            "places of all its events",
            row -> joined(row.account().events().stream().flatMap(one -> one.place().stream())))
        .textPerhaps("Language", "ISO 639-1", row -> row.article().flatMap(Article::language))
        .text("Version", "the coder", _ -> "Firsthand");
  }

  private static void lineage(Table.Design<Account, Lead> table) {
    table
        .text("Summary", "one line in the evidence's own words", row -> row.finding().summary())
        .whole("Origins", "independent origins", row -> row.finding().origins())
        .textPerhaps(
            "Origin Names",
            "who they are",
            row ->
                joined(
                    row.finding().originList().stream()
                        .filter(origin -> origin.kind() != OriginKind.UNATTRIBUTED)
                        .map(origin -> origin.name())))
        .whole("Articles", "articles that report it", row -> row.finding().articles())
        .whole("Outlets", "outlets that print them", row -> row.finding().outlets())
        .whole(
            "Unknown Lineage",
            "articles without any source or shared text",
            row -> row.finding().unknownLineage())
        .whole(
            "Contradictions",
            "denials, doubts and refusals to comment beside it",
            row -> row.finding().contradictions().size())
        .textPerhaps(
            "Speaker",
            "who says so, as printed",
            row -> row.statement().map(s -> s.source().text()))
        .termPerhaps(
            "Speaker Kind",
            "what kind of source",
            row -> row.statement().map(s -> s.source().kind()))
        .textPerhaps("Chain", "the sources from the outermost inward", Lead::chain)
        .term(
            "Factuality", "actual, planned, possible or negated", row -> row.finding().factuality())
        .textPerhaps(
            "Date EDTF",
            "the date as precise as it was given",
            row -> row.finding().date().map(date -> date.edtf().text()))
        .termPerhaps(
            "Date Basis",
            "stated, worked out or published",
            row -> row.finding().date().map(date -> date.basis()))
        .textPerhaps(
            "Date Earliest",
            "the first day that it may be",
            row -> row.finding().date().flatMap(d -> d.edtf().earliest()).map(Object::toString))
        .textPerhaps(
            "Date Latest",
            "the last day that it may be",
            row -> row.finding().date().flatMap(d -> d.edtf().latest()).map(Object::toString));
  }

  private static Table.Design<Account, Lead> evidence(Table.Design<Account, Lead> table) {
    return table
        .textPerhaps(
            "Evidence", "the words that say so", row -> row.event().map(e -> e.evidence().text()))
        .wholePerhaps(
            "Evidence Start",
            "where they start in the article's text, UTF-16 units from 0",
            row -> row.event().map(e -> e.evidence().span().start()))
        .wholePerhaps(
            "Evidence End",
            "the unit behind them",
            row -> row.event().map(e -> e.evidence().span().end()))
        .textPerhaps(
            "Evidence Article", "id of the article", row -> row.event().map(Event::article))
        .textPerhaps(
            "Evidence Address",
            "where it was read from",
            row -> row.article().map(one -> one.address().orElse(one.locator())))
        .textPerhaps(
            "Evidence SHA-256",
            "of the capture that holds it",
            row ->
                row.filed()
                    .flatMap(one -> one.captures().stream().findFirst())
                    .map(Receipt::sha256));
  }

  /** The quadrants of PLOVER's manual. */
  private static String quadrant(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, CONCEDE -> "VERBAL COOPERATION";
      case COOPERATE, AID, RETREAT -> "MATERIAL COOPERATION";
      case REQUEST, ACCUSE, REJECT, THREATEN -> "VERBAL CONFLICT";
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> "MATERIAL CONFLICT";
    };
  }
}
