package org.firsthand.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Finds and keeps the copies between articles as these come in, so that what is kept is a function
 * of the articles alone: a pair is compared when its later article comes, and again when a passage
 * that it shares turns out to be the furniture of an outlet.
 */
final class Copies {
  /** Articles that enter a new index in one transaction: a fraction of a second. */
  private static final int AT_ONCE = 256;

  private final Sql sql;
  private final Fingerprints index;

  Copies(Sql sql) {
    this.sql = sql;
    this.index = new Fingerprints(sql);
  }

  /**
   * An article to be compared.
   *
   * @param prints its fingerprints, rising
   */
  @SuppressWarnings("ArrayRecordComponent") // lives for one entry only
  private record Candidate(Article article, long[] prints) {}

  /** Enters an article into the index and records its copies; says how many there are. */
  int add(long number, Article article, List<Long> fingerprints, Comparison comparison) {
    long site = index.site(comparison.site(article));
    Candidate one = new Candidate(article, rising(fingerprints));
    index.add(number, site, one.prints);
    if (one.prints.length < comparison.sharedFingerprints()
        && comparison.furniture() == Integer.MAX_VALUE) {
      return 0; // shares enough with none, and makes no pair be judged otherwise
    }
    Holders holders = index.holders(one.prints, site, comparison.furniture());
    int found = 0;
    Map<Long, Integer> others = holders.shared(number, comparison.furniture());
    others.values().removeIf(shared -> shared < comparison.sharedFingerprints());
    Map<Long, Integer> sizes = sizes(others.keySet());
    others.keySet().removeAll(spared(number, one, holders, comparison));
    for (Map.Entry<Long, Integer> other : others.entrySet()) {
      int size = sizes.getOrDefault(other.getKey(), 0);
      if (comparison.isEnough(other.getValue(), one.prints.length, size)) {
        found += record(one, candidate(other.getKey()), () -> holders, comparison) ? 1 : 0;
      }
    }
    for (long holder : holders.ofJustSoMany(number, comparison.furniture())) {
      compareAgain(candidate(holder), comparison);
    }
    return found;
  }

  /**
   * Those of other outlets with the very same fingerprints that need not be compared, because
   * earlier ones stand for them. Where this article is one of the earliest itself, another is so no
   * longer, and what it was compared with is taken back.
   */
  private Set<Long> spared(long number, Candidate one, Holders holders, Comparison comparison) {
    int most = comparison.comparedPrints();
    if (holders.fewest() <= most) {
      return Set.of();
    }
    Map<Long, Long> outlets = holders.outletsOfAll();
    Map<Long, Integer> sizes = sizes(outlets.keySet());
    outlets.keySet().removeIf(other -> sizes.getOrDefault(other, 0) != one.prints.length);
    if (outlets.size() <= most) {
      return Set.of();
    }
    List<SamePrint> prints = SamePrint.of(sql, outlets.keySet());
    List<SamePrint> later = prints.subList(most, prints.size());
    SamePrint last = later.getFirst();
    boolean early = prints.subList(0, most).stream().anyMatch(print -> print.number() == number);
    Set<Long> spared = new TreeSet<>();
    for (SamePrint print : later) {
      long outlet = outlets.getOrDefault(early ? last.number() : number, 0L);
      boolean another = outlet == 0 || outlet != outlets.getOrDefault(print.number(), 0L);
      if (another && early) {
        part(last.id(), print.id());
      } else if (another) {
        spared.add(print.number());
      }
    }
    return spared;
  }

  /** Two articles are no longer compared. */
  private void part(String one, String other) {
    int gone =
        sql.run(
            "DELETE FROM copy WHERE (copy = ?1 AND original = ?2) OR (copy = ?2 AND original = ?1)",
            one,
            other);
    if (gone > 0) {
      Around.mark(sql, one);
      Around.mark(sql, other);
    }
  }

  private static long[] rising(List<Long> prints) {
    return prints.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  /** How many fingerprints articles have. */
  private Map<Long, Integer> sizes(Set<Long> numbers) {
    Map<Long, Integer> sizes = new HashMap<>();
    if (!numbers.isEmpty()) {
      sql.rows(
          columns -> sizes.put(columns.getLong(1), columns.getInt(2)),
          "SELECT j.value, length(a.prints) / 8 FROM json_each(?) j"
              + " CROSS JOIN article a ON a.number = j.value",
          Json.write(numbers));
    }
    return sizes;
  }

  /**
   * Which of the fingerprints that two articles share are furniture of one of their outlets; looked
   * up when it is first asked, all at once.
   */
  private final class Furniture implements LongPredicate {
    private final Candidate one;
    private final Candidate other;
    private final Supplier<Holders> holders;
    private final Comparison comparison;
    private long @Nullable [] known;

    Furniture(Candidate one, Candidate other, Supplier<Holders> holders, Comparison comparison) {
      this.one = one;
      this.other = other;
      this.holders = holders;
      this.comparison = comparison;
    }

    @Override
    public boolean test(long print) {
      if (known == null) {
        Holders all = holders.get();
        long siteOfOne = index.site(comparison.site(one.article));
        long siteOfOther = index.site(comparison.site(other.article));
        known =
            Arrays.stream(Prints.shared(one.prints, other.prints))
                .filter(
                    shared ->
                        all.count(shared, siteOfOne) >= comparison.furniture()
                            || all.count(shared, siteOfOther) >= comparison.furniture())
                .toArray();
      }
      return Arrays.binarySearch(known, print) >= 0;
    }
  }

  /** Takes an article out of the index, and its copies out of the record. */
  void remove(String article) {
    long number = sql.number("SELECT number FROM article WHERE id = ?", article);
    sql.row(
            columns -> Prints.unpack(columns.getBytes(1)),
            "SELECT prints FROM article WHERE number = ?",
            number)
        .ifPresent(prints -> index.remove(number, prints));
    sql.run("DELETE FROM copy WHERE copy = ?1 OR original = ?1", article);
  }

  private Candidate candidate(long number) {
    return sql.row(Copies::candidate, "SELECT json, prints FROM article WHERE number = ?", number)
        .orElseThrow();
  }

  private static Candidate candidate(ResultSet columns) throws SQLException {
    long[] prints = Prints.unpack(columns.getBytes(2));
    Arrays.sort(prints);
    return new Candidate(Json.read(columns.getString(1), Article.class), prints);
  }

  /** Compares the pairs anew in which an article is known to copy or to be copied. */
  private void compareAgain(Candidate one, Comparison comparison) {
    String article = one.article.id();
    Set<String> others =
        new TreeSet<>(
            sql.strings(
                "SELECT original FROM copy WHERE copy = ?1"
                    + " UNION SELECT copy FROM copy WHERE original = ?1",
                article));
    for (String id : others) {
      Candidate other = candidate(sql.number("SELECT number FROM article WHERE id = ?", id));
      sql.run(
          "DELETE FROM copy WHERE (copy = ?1 AND original = ?2) OR (copy = ?2 AND original = ?1)",
          article,
          id);
      long[] shared = Prints.shared(one.prints, other.prints);
      long site = index.site(comparison.site(one.article));
      Holders holders = index.holders(shared, site, comparison.furniture());
      if (isStillEnough(one, other, holders, comparison)) {
        record(one, other, () -> holders, comparison);
      }
      Around.mark(sql, id);
    }
    if (!others.isEmpty()) {
      Around.mark(sql, article);
    }
  }

  /** Two articles of one outlet that share little but furniture would not be compared today. */
  private boolean isStillEnough(
      Candidate one, Candidate other, Holders shared, Comparison comparison) {
    long site = index.site(comparison.site(one.article));
    if (site == 0 || site != index.site(comparison.site(other.article))) {
      return true;
    }
    int left =
        (int)
            IntStream.range(0, shared.size())
                .filter(at -> shared.count(at, site) < comparison.furniture())
                .count();
    return left >= comparison.sharedFingerprints()
        && comparison.isEnough(left, one.prints.length, other.prints.length);
  }

  private Article article(String id) {
    return sql.row(
            columns -> Json.read(columns.getString(1), Article.class),
            "SELECT json FROM article WHERE id = ?",
            id)
        .orElseThrow();
  }

  /** Compares two articles, {@code holders} those of the fingerprints that they share. */
  private boolean record(
      Candidate a, Candidate b, Supplier<Holders> holders, Comparison comparison) {
    boolean isFirst = a.article.id().compareTo(b.article.id()) < 0;
    Candidate one = isFirst ? a : b;
    Candidate other = isFirst ? b : a;
    if (one.article.address().isPresent()
        && other.article.address().equals(one.article.address())) {
      return false; // a version of the same report is no copy of it
    }
    Optional<Copy> copy =
        comparison.compare(
            one.article, other.article, new Furniture(one, other, holders, comparison));
    copy.ifPresent(
        found ->
            sql.run(
                "INSERT INTO copy (copy, original, kind, json) VALUES (?, ?, ?, ?)",
                found.copy(),
                found.original(),
                found.kind().term(),
                Json.write(found)));
    return copy.isPresent();
  }

  /**
   * Makes the fingerprints anew that a former version of the program made otherwise, and finds the
   * copies again. Goes on where it was interrupted.
   */
  void reprint(Comparison comparison, Upgrading told) {
    index(comparison, told);
    if (sql.number("SELECT count(*) FROM unprinted") == 0 && isOfOtherMake(comparison)) {
      sql.transaction(this::forgetAll);
    }
    List<String> old =
        sql.strings(
            "SELECT a.id FROM unprinted u JOIN article a ON a.number = u.article ORDER BY a.id");
    int done = 0;
    for (String id : old) {
      sql.transaction(
          () -> {
            reprint(id, comparison);
            return id;
          });
      told.done(++done, old.size());
    }
  }

  private record Unindexed(long number, Candidate candidate) {}

  /** Enters the articles that a former version of the program had in an index of another form. */
  private void index(Comparison comparison, Upgrading told) {
    int all = (int) sql.number("SELECT count(*) FROM unindexed");
    int done = 0;
    for (int some = 1; some > 0; done += some) {
      some = sql.transaction(() -> indexSome(comparison));
      if (some > 0) {
        told.done(done + some, all);
      }
    }
  }

  private int indexSome(Comparison comparison) {
    List<Unindexed> some =
        sql.rows(
            columns -> new Unindexed(columns.getLong(3), candidate(columns)),
            "SELECT a.json, a.prints, a.number FROM unindexed u JOIN article a"
                + " ON a.number = u.article ORDER BY u.article LIMIT ?",
            AT_ONCE);
    for (Unindexed one : some) {
      Candidate candidate = one.candidate;
      index.add(one.number, index.site(comparison.site(candidate.article)), candidate.prints);
      sql.run("DELETE FROM unindexed WHERE article = ?", one.number);
    }
    return some.size();
  }

  /** Told by the first and the last article: all are made anew before another is entered. */
  private boolean isOfOtherMake(Comparison comparison) {
    return sql
        .rows(
            Copies::candidate,
            "SELECT json, prints FROM article WHERE number IN"
                + " ((SELECT min(number) FROM article), (SELECT max(number) FROM article))")
        .stream()
        .anyMatch(
            known -> !Arrays.equals(rising(comparison.fingerprints(known.article)), known.prints));
  }

  private int forgetAll() {
    index.clear();
    sql.run("INSERT INTO unprinted SELECT number FROM article");
    sql.run("INSERT OR IGNORE INTO unlinked SELECT block, event FROM event_block");
    return sql.run("DELETE FROM copy");
  }

  private void reprint(String id, Comparison comparison) {
    Article article = article(id);
    long number = sql.number("SELECT number FROM article WHERE id = ?", id);
    List<Long> prints = comparison.fingerprints(article);
    sql.run("DELETE FROM unprinted WHERE article = ?", number);
    sql.run("UPDATE article SET prints = ? WHERE number = ?", Prints.pack(prints), number);
    add(number, article, prints, comparison);
    Around.mark(sql, id);
  }
}
