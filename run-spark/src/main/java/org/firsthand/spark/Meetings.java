package org.firsthand.spark;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Which prints meet under one fingerprint: all that are of different outlets, but {@link Tails}.
 */
final class Meetings {
  private Meetings() {}

  /**
   * One that has the fingerprint.
   *
   * @param outlet of the print, or the print where that is not known
   * @param all how many fingerprints it has
   * @param isTail whether this one is in its tail
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Holder(
      String print, String outlet, int all, int chunk, long[] tail, boolean isTail) {
    /** From columns {@code hash, low, high, chunk, print, site, all, tail}. */
    static Holder of(Row row) {
      String print = row.getString(4);
      String site = row.getString(5);
      long[] tail = row.<Long>getList(7).stream().mapToLong(hash -> hash).toArray();
      boolean isTail = LongStream.of(tail).anyMatch(hash -> hash == row.getLong(0));
      return new Holder(
          print, site.isEmpty() ? print : site, row.getInt(6), row.getInt(3), tail, isTail);
    }

    boolean meets(Holder other) {
      return !isTail || !other.isTail;
    }

    Row with(Holder other) {
      if (print.compareTo(other.print) > 0) {
        return other.with(this);
      }
      long inTails =
          LongStream.of(tail).filter(h -> LongStream.of(other.tail).anyMatch(o -> o == h)).count();
      return RowFactory.create(print, other.print, all, other.all, (int) inTails);
    }
  }

  /**
   * The pairs under one hash; those of one outlet are not looked at.
   *
   * @return columns {@code one, other, ofOne, ofOther, inTails}: how many fingerprints each has,
   *     and how many are in the tails of both
   */
  static Iterator<Row> under(List<Row> rows) {
    List<Holder> holders = rows.stream().map(Holder::of).toList();
    if (holders.size() < 2 || holders.stream().allMatch(Holder::isTail)) {
      return java.util.Collections.emptyIterator();
    }
    int low = rows.getFirst().getInt(1);
    int high = rows.getFirst().getInt(2);
    if (low != high) {
      // no outlet is in two chunks
      List<Holder> others = ofChunk(holders, high);
      return ofChunk(holders, low).stream().flatMap(one -> pairs(one, others)).iterator();
    }
    List<Holder> sorted = holders.stream().sorted(Comparator.comparing(Holder::outlet)).toList();
    int[] ends = new int[sorted.size()];
    for (int i = ends.length - 1; i >= 0; i--) {
      boolean isLast =
          i == ends.length - 1 || !sorted.get(i).outlet().equals(sorted.get(i + 1).outlet());
      ends[i] = isLast ? i + 1 : ends[i + 1];
    }
    return IntStream.range(0, ends.length)
        .boxed()
        .flatMap(i -> pairs(sorted.get(i), sorted.subList(ends[i], ends.length)))
        .iterator();
  }

  private static List<Holder> ofChunk(List<Holder> holders, int chunk) {
    return holders.stream().filter(holder -> holder.chunk() == chunk).toList();
  }

  private static Stream<Row> pairs(Holder one, List<Holder> others) {
    return others.stream().filter(one::meets).map(one::with);
  }
}
