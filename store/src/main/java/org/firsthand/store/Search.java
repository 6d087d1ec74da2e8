package org.firsthand.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Full-text search over articles and statements. The language of queries is {@link SearchQuery}'s.
 * For one thread at a time, and for the questions of one moment: how many match is looked up once.
 */
public final class Search {
  /** Stands before a word that matched, in an excerpt. */
  public static final char MATCH_START = '\u0002';

  /** Stands behind a word that matched, in an excerpt. */
  public static final char MATCH_END = '\u0003';

  /** Words in an excerpt: about two lines of a terminal. */
  private static final int WORDS = 24;

  /**
   * Most matches that are ranked. To weigh one takes some 4 microseconds: more would keep a reader
   * waiting, and a word that so many have tells none of them from the others.
   */
  public static final int RANKED = 5_000;

  private final Sql sql;

  /** Whether the matches of a query are few enough; what was counted once is not counted again. */
  private final Map<String, Boolean> ranked = new HashMap<>();

  Search(Sql sql) {
    this.sql = sql;
  }

  /**
   * One article or statement that matches.
   *
   * @param noun {@link Noun#ARTICLE} or {@link Noun#STATEMENT}
   * @param id its id
   * @param article the id of the article, its own or the one that holds the statement
   * @param title the article's headline
   * @param outlet the article's outlet
   * @param excerpt words around the match, a statement's source before them; each matching word
   *     between {@link #MATCH_START} and {@link #MATCH_END}
   */
  public record Hit(
      Noun noun,
      String id,
      String article,
      Optional<String> title,
      Optional<String> outlet,
      String excerpt) {}

  /**
   * The best matches: articles, then statements, each by how well they match (BM25), then by id;
   * see {@link #isRanked(String)} for words that are everywhere.
   *
   * @param limit how many of each at most
   * @throws IllegalArgumentException if the query has a mistake; the message says where
   */
  public List<Hit> find(String query, int limit) {
    return find(query, limit, EnumSet.of(Noun.ARTICLE, Noun.STATEMENT));
  }

  /** The same among articles, statements or both. */
  public List<Hit> find(String query, int limit, Set<Noun> among) {
    SearchQuery parsed = SearchQuery.parse(query);
    List<Hit> hits = new ArrayList<>();
    if (among.contains(Noun.ARTICLE) && !parsed.namesSource()) {
      hits.addAll(
          hits(
              Noun.ARTICLE,
              "SELECT a.id, a.id, a.title, a.outlet, w.words FROM "
                  + best(
                      "article_index",
                      parsed.toFts("title outlet text"),
                      excerpt("article_index", -1))
                  + " w JOIN article a ON a.number = w.number ORDER BY w.score, a.id",
              parsed.toFts("title outlet text"),
              limit));
    }
    if (among.contains(Noun.STATEMENT) && parsed.namesWords()) {
      hits.addAll(
          hits(
              Noun.STATEMENT,
              "SELECT s.id, s.article, a.title, a.outlet, w.words FROM "
                  + best(
                      "statement_index",
                      parsed.toFts("source text"),
                      excerpt("statement_index", 0)
                          + " || ': ' || "
                          + excerpt("statement_index", 1))
                  + " w JOIN statement s ON s.number = w.number"
                  + " JOIN article a ON a.id = s.article ORDER BY w.score, s.id",
              parsed.toFts("source text"),
              limit));
    }
    return hits;
  }

  /**
   * Looks whether a query can be asked.
   *
   * @throws IllegalArgumentException if it has a mistake; the message says where
   */
  public static void check(String query) {
    SearchQuery.parse(query);
  }

  /** A column's number, or -1 for the one that matches best. */
  private static String excerpt(String index, int column) {
    return "snippet(" + index + ", " + column + ", char(2), char(3), '...', " + WORDS + ")";
  }

  /**
   * The best rows, or the last where too many match, by the index's own sorting, which makes
   * excerpts of these alone.
   */
  private String best(String index, String fts, String words) {
    boolean isRanked = isRanked(index, fts);
    return "(SELECT rowid AS number, "
        + (isRanked ? "rank" : "-rowid")
        + " AS score, "
        + words
        + " AS words FROM "
        + index
        + " WHERE "
        + index
        + " MATCH ?1 ORDER BY "
        + (isRanked ? "rank" : "rowid DESC")
        + " LIMIT ?2)";
  }

  private boolean isRanked(String index, String fts) {
    return ranked.computeIfAbsent(index + " " + fts, _ -> hasFewMatches(index, fts));
  }

  private boolean hasFewMatches(String index, String fts) {
    return sql.number(
            "SELECT count(*) FROM (SELECT rowid FROM "
                + index
                + " WHERE "
                + index
                + " MATCH ? LIMIT "
                + (RANKED + 1)
                + ")",
            fts)
        <= RANKED;
  }

  /**
   * True if the answers to a query come best first; where more than {@link #RANKED} articles or
   * statements match, those that were read last come first.
   */
  public boolean isRanked(String query) {
    SearchQuery parsed = SearchQuery.parse(query);
    return (parsed.namesSource() || isRanked("article_index", parsed.toFts("title outlet text")))
        && (!parsed.namesWords() || isRanked("statement_index", parsed.toFts("source text")));
  }

  private List<Hit> hits(Noun noun, String select, String fts, int limit) {
    return sql.rows(
        columns ->
            new Hit(
                noun,
                columns.getString(1),
                columns.getString(2),
                Optional.ofNullable(columns.getString(3)),
                Optional.ofNullable(columns.getString(4)),
                Optional.ofNullable(columns.getString(5)).orElse("").replaceAll("\\s+", " ")),
        select,
        fts,
        limit);
  }
}
