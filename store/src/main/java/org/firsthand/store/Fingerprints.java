package org.firsthand.store;

import java.util.List;
import org.firsthand.model.json.Json;

/**
 * The inverted index of fingerprints: which articles of which outlets have one.
 *
 * <p>It lies in a table of packed {@linkplain Block blocks}, each with the fingerprints from its
 * number up to the next block's; for the last some thousand articles in {@linkplain Recent a table}
 * by slices, and for the newest in {@linkplain Waiting memory}. Each article that enters moves a
 * small part of what is in memory to the slices and one slice to the blocks, so that no entry takes
 * long; all of it happens in the article's transaction, so that the index is whole after any end of
 * the program. See docs/decisions/0031.
 */
final class Fingerprints {
  /** Bytes of a block, from which on it is cut in two: some four then fit on a page of 4 KB. */
  private static final int LARGE = 1200;

  private static final long NONE = -1;

  private final Sql sql;
  private final Recent recent;

  Fingerprints(Sql sql) {
    this.sql = sql;
    this.recent = new Recent(sql);
  }

  private Waiting waiting() {
    return sql.kept(Waiting.class, () -> new Waiting(sql));
  }

  /** The number of an outlet, given when it is first met; 0 for none. */
  long site(String name) {
    if (name.isEmpty()) {
      return 0;
    }
    return sql.row(columns -> columns.getLong(1), "SELECT number FROM site WHERE name = ?", name)
        .orElseGet(
            () ->
                sql.row(
                        columns -> columns.getLong(1),
                        "INSERT INTO site (name) VALUES (?) RETURNING number",
                        name)
                    .orElseThrow());
  }

  /**
   * Which articles have these fingerprints.
   *
   * @param prints rising
   * @param site of this outlet, if more articles than {@code most} have one, they may be left out
   */
  Holders holders(long[] prints, long site, int most) {
    Holders holders = new Holders(prints, site);
    Waiting waiting = waiting();
    for (int i = 0; i < prints.length; i++) {
      int at = i;
      waiting.find(prints[i], holder -> holders.add(at, holder));
    }
    String asJson = Json.write(prints);
    long outlet = site == 0 ? NONE : site; // articles of no known outlet have nothing in common
    recent.find(prints, asJson, outlet, most, holders);
    sql.rows(
        columns -> {
          int at = columns.getInt(1);
          int leftOut =
              Block.find(
                  columns.getLong(2),
                  columns.getBytes(3),
                  prints[at],
                  outlet,
                  most,
                  holder -> holders.add(at, holder));
          holders.leaveOut(at, leftOut);
          return at;
        },
        "SELECT j.key, b.number, b.postings FROM json_each(?) j CROSS JOIN fingerprint_block b"
            + " ON b.number = (SELECT max(number) FROM fingerprint_block WHERE number <= j.value)",
        asJson);
    return holders;
  }

  /** Enters an article that is not in the index. */
  void add(long article, long site, long[] prints) {
    Waiting waiting = waiting();
    long holder = Postings.holder(site, article);
    for (long print : prints) {
      waiting.add(print, holder);
    }
    long number = waiting.next();
    sql.run(
        "INSERT INTO fingerprint_waiting (number, site, article) VALUES (?, ?, ?)",
        number,
        site,
        article);
    sql.run("DELETE FROM fingerprint_waiting WHERE number <= ?", number - Waiting.SLICES);
    recent.add(waiting.take(waiting.due(Waiting.SLICES)));
    int due = waiting.due(Recent.SLICES);
    move(due, recent.take(due));
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Row(long number, byte[] bytes) {}

  private static final String BLOCKS =
      "SELECT number, postings FROM fingerprint_block WHERE number BETWEEN ? AND ? ORDER BY number";

  /** Moves postings of a slice into its blocks, of which the first has the slice's least number. */
  private void move(int slice, Postings more) {
    if (more.size() == 0) {
      return;
    }
    long least = Recent.least(slice);
    List<Row> rows =
        sql.rows(
            columns -> new Row(columns.getLong(1), columns.getBytes(2)),
            BLOCKS,
            least,
            Recent.greatest(slice));
    if (rows.isEmpty()) {
      write(least, more, 0, more.size());
    }
    int from = 0;
    for (int i = 0; i < rows.size() && from < more.size(); i++) {
      int to = i + 1 < rows.size() ? more.first(rows.get(i + 1).number) : more.size();
      if (from < to) {
        Row row = rows.get(i);
        Postings all = Block.unpack(row.number, row.bytes).with(more, from, to);
        write(row.number, all, 0, all.size());
      }
      from = to;
    }
  }

  private void write(long number, Postings postings, int from, int to) {
    byte[] bytes = Block.pack(number, postings, from, to);
    int middle = bytes.length > LARGE ? postings.first(postings.print((from + to) / 2)) : from;
    if (middle <= from) { // small, or begins with what very many articles have
      sql.run(
          "INSERT INTO fingerprint_block (number, postings) VALUES (?1, ?2)"
              + " ON CONFLICT (number) DO UPDATE SET postings = ?2",
          number,
          bytes);
      return;
    }
    write(number, postings, from, middle);
    write(postings.print(middle), postings, middle, to);
  }

  /** Takes all articles out. */
  void clear() {
    sql.run("DELETE FROM fingerprint_block");
    sql.run("DELETE FROM fingerprint_recent");
    sql.run("DELETE FROM fingerprint_waiting");
    sql.forgetKept();
  }

  /** Takes an article out. */
  void remove(long article, long[] prints) {
    sql.run("UPDATE fingerprint_waiting SET article = 0 WHERE article = ?", article);
    for (long print : prints) {
      waiting().remove(print, article);
      recent.remove(print, article);
      sql.row(
              columns -> new Row(columns.getLong(1), columns.getBytes(2)),
              "SELECT number, postings FROM fingerprint_block WHERE number <= ?"
                  + " ORDER BY number DESC LIMIT 1",
              print)
          .ifPresent(row -> remove(row, print, article));
    }
  }

  private void remove(Row row, long print, long article) {
    Postings left = Block.unpack(row.number, row.bytes);
    if (left.remove(print, article)) {
      sql.run(
          "UPDATE fingerprint_block SET postings = ? WHERE number = ?",
          Block.pack(row.number, left, 0, left.size()),
          row.number);
    }
  }
}
