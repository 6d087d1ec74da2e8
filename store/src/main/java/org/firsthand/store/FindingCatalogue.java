package org.firsthand.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.Finding;
import org.firsthand.model.json.Json;

/**
 * The findings of a dossier, filtered, counted and a page at a time. For one thread at a time.
 *
 * <p>Facets and their values: {@code type}, {@code context} (with modes), {@code factuality},
 * {@code actor} and {@code recipient} (codes, or names without one), {@code source} (kinds of
 * origins), {@code year}, {@code origins} (1, 2, 3, 4 or more), {@code mark} (contradicted, unknown
 * lineage), {@code decided} (confirmed, rejected, corrected, with a note, undecided).
 */
public final class FindingCatalogue {
  /** The facets, in the order in which lists show them. */
  public static final List<String> FACETS =
      List.of(
          "type",
          "context",
          "actor",
          "recipient",
          "origins",
          "source",
          "mark",
          "factuality",
          "decided",
          "year");

  /** Actors and recipients together: a facet that can be asked for and is not listed. */
  public static final String PARTY = "party";

  /** The name of an origin: a facet that can be asked for and is not listed. */
  public static final String BEHIND = "behind";

  private final Sql sql;

  FindingCatalogue(Sql sql) {
    this.sql = sql;
  }

  /** In which order a list stands. */
  public enum Order {
    /** Most origins first, then most articles. */
    ORIGINS("origins DESC, articles DESC, id"),
    /** Most articles first. */
    ARTICLES("articles DESC, origins DESC, id"),
    /** Newest event first; those without a year last. */
    NEWEST("day DESC, id"),
    /** Oldest event first; those without a year last. */
    OLDEST("day = '', day, id"),
    /** Those that nobody has decided on, least certain first by {@link Doubt}. */
    DOUBT(
        "points DESC, reports DESC, finding",
        "finding_doubt CROSS JOIN finding_entry ON id = finding");

    private final String columns;
    private final String table;

    Order(String columns) {
      this(columns, "finding_entry");
    }

    Order(String columns, String table) {
      this.columns = columns;
      this.table = table;
    }
  }

  /** How many findings have a value of a facet. */
  public record Count(String value, long findings) {}

  /**
   * A finding whose counts grew.
   *
   * @param at when they did
   * @param originsBefore how many origins it had; empty if it is new
   * @param articlesBefore how many articles it had
   * @param besideBefore how many contradictions it had
   */
  public record Change(
      Finding finding,
      Instant at,
      Optional<Integer> originsBefore,
      int articlesBefore,
      int besideBefore) {}

  /**
   * Who does what to whom.
   *
   * @param findings how many findings say so
   * @param origins how many origins stand behind these, added up
   */
  public record Relation(
      String actor, String recipient, String type, long findings, long origins) {}

  /** How much is reported of an actor, and how many origins stand behind it, added up. */
  public record Weight(String party, long findings, long origins) {}

  /** How many findings nobody has decided on. */
  public long undecided() {
    return sql.number("SELECT count(*) FROM finding_doubt");
  }

  /**
   * The condition that a filter makes. What no finding has need not be left out: to look for it
   * beside each finding takes longer than all else in a large dossier.
   */
  private String condition(FindingFilter filter, String number, List<Object> parameters) {
    List<FindingFilter.Choice> unwanted =
        filter.unwanted().stream()
            .filter(
                choice ->
                    !FindingFilter.REJECTED.equals(choice)
                        || sql.number(
                                "SELECT EXISTS (SELECT 1 FROM finding_facet"
                                    + " WHERE facet = ? AND value = ?)",
                                choice.facet(),
                                choice.value())
                            > 0)
            .toList();
    return new FindingFilter(filter.wanted(), unwanted, filter.from(), filter.to(), filter.words())
        .condition(number, parameters);
  }

  /** One page of findings. */
  public List<Finding> page(FindingFilter filter, Order order, int offset, int limit) {
    List<Object> parameters = new ArrayList<>();
    String condition = condition(filter, "number", parameters);
    parameters.add(limit);
    parameters.add(offset);
    return sql.rows(
        columns -> Json.read(columns.getString(1), Finding.class),
        "SELECT json FROM (SELECT id, row_number() OVER () AS place FROM (SELECT id FROM "
            + order.table
            + " WHERE "
            + condition
            + " ORDER BY "
            + order.columns
            + " LIMIT ? OFFSET ?)) JOIN finding USING (id) ORDER BY place",
        parameters.toArray());
  }

  /** How many findings a filter lets through. */
  public long count(FindingFilter filter) {
    List<Object> parameters = new ArrayList<>();
    String condition = condition(filter, "number", parameters);
    return sql.number(
        "SELECT count(*) FROM finding_entry WHERE " + condition, parameters.toArray());
  }

  /**
   * For each facet how many of the findings have which value, most frequent first. A facet of which
   * the filter wants values is counted as if it did not, so that alternatives can be seen.
   */
  public Map<String, List<Count>> facets(FindingFilter filter) {
    Map<String, List<Count>> facets = new LinkedHashMap<>();
    FACETS.forEach(facet -> facets.put(facet, new ArrayList<>()));
    List<String> chosen = filter.wanted().stream().map(FindingFilter.Choice::facet).toList();
    List<String> others = FACETS.stream().filter(facet -> !chosen.contains(facet)).toList();
    if (!others.isEmpty()) {
      count(others, filter, facets);
    }
    for (String facet : FACETS) {
      if (chosen.contains(facet)) {
        count(List.of(facet), filter.without(facet), facets);
      }
    }
    return facets;
  }

  private record Row(String facet, Count count) {}

  private void count(List<String> facets, FindingFilter filter, Map<String, List<Count>> counts) {
    List<Object> parameters = new ArrayList<>(facets);
    String condition = condition(filter, "number", parameters);
    sql.rows(
            columns ->
                new Row(columns.getString(1), new Count(columns.getString(2), columns.getLong(3))),
            "SELECT facet, value, count(*) AS findings FROM finding_facet WHERE facet IN (?"
                + ", ?".repeat(facets.size() - 1)
                + ") AND "
                + condition
                + " GROUP BY facet, value ORDER BY findings DESC, value",
            parameters.toArray())
        .forEach(row -> counts.computeIfAbsent(row.facet, f -> new ArrayList<>()).add(row.count));
  }

  /** Findings that are new or have other counts since a moment; most new origins first. */
  public List<Change> changedSince(Instant moment, int offset, int limit) {
    return sql.rows(
        columns ->
            new Change(
                Json.read(columns.getString(1), Finding.class),
                Instant.parse(columns.getString(2)),
                Optional.ofNullable((Integer) columns.getObject(3)),
                columns.getInt(4),
                columns.getInt(5)),
        "SELECT f.json, h.at, b.origins, b.articles, b.beside FROM finding_history h"
            + " JOIN finding f ON f.id = h.finding LEFT JOIN finding_history b"
            + " ON b.finding = h.finding AND b.at = (SELECT max(at) FROM finding_history"
            + " WHERE finding = h.finding AND at <= ?1)"
            + " WHERE h.at > ?1 AND NOT f.rejected AND h.at = (SELECT max(at) FROM finding_history"
            + " WHERE finding = h.finding) ORDER BY h.origins - coalesce(b.origins, 0) DESC,"
            + " h.beside - coalesce(b.beside, 0) DESC, h.articles DESC, f.id LIMIT ?2 OFFSET ?3",
        Sql.text(moment),
        limit,
        offset);
  }

  /** How many findings are new or have other counts since a moment. */
  public long changesSince(Instant moment) {
    return sql.number(
        "SELECT count(*) FROM (SELECT DISTINCT finding FROM finding_history WHERE at > ?)"
            + " WHERE EXISTS (SELECT 1 FROM finding WHERE id = finding AND NOT rejected)",
        Sql.text(moment));
  }

  /** Who does what to whom, by most origins; at most {@code limit} relations. */
  public List<Relation> relations(FindingFilter filter, int limit) {
    List<Object> parameters = new ArrayList<>();
    String condition = condition(filter, "e.number", parameters);
    parameters.add(limit);
    return sql.rows(
        columns ->
            new Relation(
                columns.getString(1),
                columns.getString(2),
                columns.getString(3),
                columns.getLong(4),
                columns.getLong(5)),
        "SELECT a.value, r.value, t.value, count(*), sum(e.origins) AS origins"
            + " FROM finding_entry e"
            + " JOIN finding_facet a ON a.number = e.number AND a.facet = 'actor'"
            + " JOIN finding_facet r ON r.number = e.number AND r.facet = 'recipient'"
            + " JOIN finding_facet t ON t.number = e.number AND t.facet = 'type'"
            + " WHERE a.value <> r.value AND "
            + condition
            + " GROUP BY a.value, r.value, t.value"
            + " ORDER BY origins DESC, a.value, r.value, t.value LIMIT ?",
        parameters.toArray());
  }

  /** How many findings each origin stands behind, most first. */
  public List<Count> behind(int offset, int limit) {
    return sql.rows(
        columns -> new Count(columns.getString(1), columns.getLong(2)),
        "SELECT name, count(*) AS findings FROM finding_origin GROUP BY name"
            + " ORDER BY findings DESC, name LIMIT ? OFFSET ?",
        limit,
        offset);
  }

  /** How many origins there are. */
  public long countBehind() {
    return sql.number("SELECT count(DISTINCT name) FROM finding_origin");
  }

  /** The parties of the findings, by most origins; at most {@code limit}. */
  public List<Weight> parties(FindingFilter filter, int limit) {
    List<Object> parameters = new ArrayList<>();
    String condition = condition(filter, "e.number", parameters);
    parameters.add(limit);
    return sql.rows(
        columns -> new Weight(columns.getString(1), columns.getLong(2), columns.getLong(3)),
        "SELECT p.value, count(*), sum(e.origins) AS origins FROM finding_facet p"
            + " JOIN finding_entry e ON e.number = p.number WHERE p.facet = 'party' AND "
            + condition
            + " GROUP BY p.value ORDER BY origins DESC, p.value LIMIT ?",
        parameters.toArray());
  }
}
