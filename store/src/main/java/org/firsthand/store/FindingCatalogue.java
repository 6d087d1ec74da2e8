package org.firsthand.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
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
  private final FindingMemory memory;

  FindingCatalogue(Sql sql, FindingMemory memory) {
    this.sql = sql;
    this.memory = memory;
  }

  private static final Comparator<FindingRow> BY_ORIGINS =
      Comparator.comparingInt((FindingRow row) -> -row.origins());
  private static final Comparator<FindingRow> BY_ARTICLES =
      Comparator.comparingInt((FindingRow row) -> -row.articles());

  /** In which order a list stands. */
  public enum Order {
    /** Most origins first, then most articles. */
    ORIGINS,
    /** Most articles first. */
    ARTICLES,
    /** Newest event first; those without a year last. */
    NEWEST,
    /** Oldest event first; those without a year last. */
    OLDEST,
    /** Those that nobody has decided on, least certain first by {@link Doubt}. */
    DOUBT
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

  /** One page of findings. */
  public List<Finding> page(FindingFilter filter, Order order, int offset, int limit) {
    List<String> ids =
        switch (order) {
          case ORIGINS -> ids(filter, BY_ORIGINS.thenComparing(BY_ARTICLES), offset, limit);
          case ARTICLES -> ids(filter, BY_ARTICLES.thenComparing(BY_ORIGINS), offset, limit);
          case NEWEST ->
              ids(filter, Comparator.comparing(FindingRow::day).reversed(), offset, limit);
          case OLDEST ->
              ids(
                  filter,
                  Comparator.comparing((FindingRow row) -> row.day().isEmpty())
                      .thenComparing(FindingRow::day),
                  offset,
                  limit);
          case DOUBT -> doubtful(filter, offset, limit);
        };
    return sql.rows(
        columns -> Json.read(columns.getString(1), Finding.class),
        "SELECT f.json FROM json_each(?) i CROSS JOIN finding f ON f.id = i.value ORDER BY i.key",
        Json.write(ids));
  }

  private List<String> ids(
      FindingFilter filter, Comparator<FindingRow> order, int offset, int limit) {
    return rows(
        filter,
        (rows, test) -> rows.page(test, order.thenComparing(FindingRow::id), offset, limit));
  }

  private List<String> doubtful(FindingFilter filter, int offset, int limit) {
    List<Object> parameters = new ArrayList<>();
    String condition = filter.condition("number", parameters);
    parameters.add(limit);
    parameters.add(offset);
    return sql.strings(
        "SELECT id FROM finding_doubt CROSS JOIN finding_entry ON id = finding WHERE "
            + condition
            + " ORDER BY points DESC, reports DESC, finding LIMIT ? OFFSET ?",
        parameters.toArray());
  }

  private <T> T rows(
      FindingFilter filter, BiFunction<FindingRows, Predicate<FindingRow>, T> question) {
    FindingRows rows = memory.rows(sql);
    return question.apply(
        rows, new RowFilter(filter, rows.values(), filter.words().map(this::worded)));
  }

  /** The numbers of the findings that have these words. */
  private BitSet worded(String query) {
    BitSet numbers = new BitSet();
    // In one text, because to hand over each row by itself takes longer than to find it.
    sql.strings(
            "SELECT coalesce(group_concat(rowid), '') FROM finding_index WHERE finding_index MATCH ?",
            SearchQuery.parse(query).toFts("summary parties"))
        .forEach(list -> FindingRowsReader.numbers(list, numbers::set));
    return numbers;
  }

  /** How many findings a filter lets through. */
  public long count(FindingFilter filter) {
    return rows(filter, FindingRows::count);
  }

  /**
   * For each facet how many of the findings have which value, most frequent first. A facet of which
   * the filter wants values is counted as if it did not, so that alternatives can be seen.
   */
  public Map<String, List<Count>> facets(FindingFilter filter) {
    Map<String, List<Count>> facets =
        new LinkedHashMap<>(rows(filter, (rows, test) -> rows.count(test, FACETS)));
    filter.wanted().stream()
        .map(FindingFilter.Choice::facet)
        .distinct()
        .filter(FACETS::contains)
        .forEach(
            facet ->
                facets.putAll(
                    rows(filter.without(facet), (rows, test) -> rows.count(test, List.of(facet)))));
    return facets;
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
    return rows(filter, (rows, test) -> rows.relations(test, limit));
  }

  /** How many findings each origin stands behind, most first, those that were rejected too. */
  public List<Count> behind(int offset, int limit) {
    return behind().stream().skip(offset).limit(limit).toList();
  }

  /** How many origins there are. */
  public long countBehind() {
    return behind().size();
  }

  private List<Count> behind() {
    return memory.rows(sql).count(_ -> true, List.of(BEHIND)).getOrDefault(BEHIND, List.of());
  }

  /** The parties of the findings, by most origins; at most {@code limit}. */
  public List<Weight> parties(FindingFilter filter, int limit) {
    return rows(filter, (rows, test) -> rows.parties(test, limit));
  }
}
