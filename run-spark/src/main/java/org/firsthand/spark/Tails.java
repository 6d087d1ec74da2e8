package org.firsthand.spark;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.firsthand.stages.flow.Flow;

/**
 * Which fingerprints of a print most others have too: as many as two may share and yet not share
 * enough. Two that have nothing in common but what is in the tails of both are no pair, so they do
 * not meet there: a set phrase that half of all articles have joins nobody by itself. Nothing is
 * lost, since those that share enough share something rarer, meet under it, and have there counted
 * what their tails share. This is the prefix filter of joins of sets (Chaudhuri and others, "A
 * Primitive Operator for Similarity Joins in Data Cleaning", 2006).
 */
final class Tails {
  /** Rarest first; fingerprints that as many have in an order that is the same for all prints. */
  private static final Comparator<Row> FREQUENCY =
      Comparator.comparingLong((Row row) -> row.getLong(4))
          .thenComparingLong(row -> row.getLong(1));

  private Tails() {}

  /**
   * The rows with one column more, {@code tail}: the hashes of the print's tail.
   *
   * @param held columns {@code print, hash, site, all, holders}
   */
  static Dataset<Row> of(Dataset<Row> held) {
    return Groups.apply(
        held.select("print", "hash", "site", "all", "holders"),
        List.of("print"),
        "print STRING, hash BIGINT, site STRING, all INT, holders BIGINT, tail ARRAY<BIGINT>",
        Tails::of);
  }

  private static Iterator<Row> of(List<Row> print) {
    List<Row> sorted = print.stream().sorted(FREQUENCY).toList();
    int rest = Math.max(0, sorted.size() - length(print.getFirst().getInt(3)));
    Long[] tail = sorted.stream().skip(rest).map(row -> row.getLong(1)).toArray(Long[]::new);
    return sorted.stream()
        .map(
            row ->
                RowFactory.create(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), tail))
        .iterator();
  }

  /**
   * How many a print of so many fingerprints may share with one as long without sharing enough.
   * With a longer one it may share no more, with a shorter one that one's tail is no longer.
   */
  private static int length(int all) {
    Flow.Copies copies = OnWorker.copies();
    int length = 0;
    while (length < all && !copies.isEnough(length + 1, all, all)) {
      length++;
    }
    return length;
  }
}
