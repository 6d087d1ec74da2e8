package org.firsthand.store;

import java.util.HashMap;
import java.util.Map;

/**
 * The postings of the last some thousand articles, between {@linkplain Waiting memory} and the
 * {@linkplain Block blocks} of the index: a row for each slice of the range of fingerprints.
 *
 * <p>A row takes what many articles brought for its slice before the slice goes to the blocks, so
 * that a block is written for many postings at once; and nothing of it has to be read when a
 * dossier is opened but the rows that are asked for. For one thread.
 */
final class Recent {
  /**
   * So many slices that, one moved with each article, a dossier of half a million articles moves
   * two of them to a block at once and one of a million four.
   */
  static final int SLICES = 1 << 13;

  private static final int SHIFT = Long.SIZE - 13;

  private final Sql sql;

  Recent(Sql sql) {
    this.sql = sql;
  }

  static int slice(long print) {
    return (int) (print >> SHIFT) + SLICES / 2;
  }

  /** The least fingerprint of a slice. */
  static long least(int slice) {
    return (long) (slice - SLICES / 2) << SHIFT;
  }

  /** The greatest fingerprint of a slice. */
  static long greatest(int slice) {
    return least(slice) | -1L >>> Long.SIZE - SHIFT;
  }

  /** Puts postings in, in rising order. */
  void add(Postings more) {
    if (more.size() == 0) {
      return;
    }
    int last = slice(more.print(more.size() - 1));
    Map<Integer, byte[]> known = new HashMap<>();
    sql.rows(
        columns -> known.put(columns.getInt(1), columns.getBytes(2)),
        "SELECT slice, postings FROM fingerprint_recent WHERE slice BETWEEN ? AND ?",
        slice(more.print(0)),
        last);
    int to;
    for (int from = 0; from < more.size(); from = to) {
      int slice = slice(more.print(from));
      to = slice == last ? more.size() : more.first(least(slice + 1));
      byte[] row = known.get(slice);
      Postings before = row == null ? new Postings(0) : Block.unpack(least(slice), row);
      write(slice, before.with(more, from, to));
    }
  }

  private void write(int slice, Postings postings) {
    sql.run(
        "INSERT INTO fingerprint_recent (slice, postings) VALUES (?1, ?2)"
            + " ON CONFLICT (slice) DO UPDATE SET postings = ?2",
        slice,
        Block.pack(least(slice), postings, 0, postings.size()));
  }

  /**
   * Hands over who has these fingerprints.
   *
   * @param prints rising
   * @param site of this outlet, if more articles than {@code most} have one, they may be left out
   */
  void find(long[] prints, String asJson, long site, int most, Holders holders) {
    sql.rows(
        columns -> {
          int at = columns.getInt(1);
          long least = least(columns.getInt(2));
          byte[] row = columns.getBytes(3);
          int leftOut =
              Block.find(least, row, prints[at], site, most, holder -> holders.add(at, holder));
          holders.leaveOut(at, leftOut);
          return at;
        },
        "SELECT j.key, r.slice, r.postings FROM json_each(?) j CROSS JOIN fingerprint_recent r"
            + " ON r.slice = (j.value >> ?) + ?",
        asJson,
        SHIFT,
        SLICES / 2);
  }

  /** What is in a slice, which is empty then. */
  Postings take(int slice) {
    return sql.row(
            columns -> Block.unpack(least(slice), columns.getBytes(1)),
            "DELETE FROM fingerprint_recent WHERE slice = ? RETURNING postings",
            slice)
        .orElseGet(() -> new Postings(0));
  }

  /** Takes an article out of a slice. */
  void remove(long print, long article) {
    int slice = slice(print);
    sql.row(
            columns -> Block.unpack(least(slice), columns.getBytes(1)),
            "SELECT postings FROM fingerprint_recent WHERE slice = ?",
            slice)
        .filter(postings -> postings.remove(print, article))
        .ifPresent(left -> write(slice, left));
  }
}
