package org.firsthand.store;

import java.util.List;
import java.util.Optional;

/**
 * The lists of a dossier's findings in memory, for all connections to it together. Brought up to
 * date by the changes that the dossier notes, whoever made them, whenever it is asked: an answer is
 * never older than the question. Safe to share between threads.
 *
 * <p>A finding takes some 200 bytes here. See docs/decisions/0044.
 */
public final class FindingMemory {
  /**
   * A finding is read again in some 60 microseconds, and in some 10 where all are: with more than
   * one in so many changed it is quicker to read all.
   */
  private static final int FEW = 6;

  private volatile Known known = new Known(new Change(0, 0), FindingRows.NONE);

  /** Knows nothing yet; the first question reads all. */
  public FindingMemory() {}

  /** A change of a finding: its place among all changes, and a number by chance. */
  private record Change(long place, long mark) {}

  private record Known(Change last, FindingRows rows) {}

  /** The rows as they are now. */
  FindingRows rows(Sql sql) {
    if (!Schema.notesChanges(sql)) {
      return new FindingRowsReader(sql).all(); // an older dossier that may not be written
    }
    Known now = known;
    return last(sql).equals(now.last) ? now.rows : update(sql);
  }

  /** One at a time, each looking at the dossier when its turn has come. */
  private synchronized FindingRows update(Sql sql) {
    return sql.unlimited(
        () ->
            sql.snapshot(
                () -> {
                  Change last = last(sql);
                  if (!last.equals(known.last)) {
                    known = new Known(last, read(sql));
                  }
                  return known.rows;
                }));
  }

  private FindingRows read(Sql sql) {
    FindingRowsReader reader = new FindingRowsReader(sql);
    boolean isContinued =
        sql.number(
                "SELECT EXISTS (SELECT 1 FROM finding_change WHERE place = ? AND mark = ?)",
                known.last.place,
                known.last.mark)
            > 0;
    if (!isContinued) {
      return reader.all();
    }
    List<Integer> changed =
        sql.rows(
            columns -> columns.getInt(1),
            "SELECT DISTINCT number FROM finding_change WHERE place > ?",
            known.last.place);
    return changed.size() * (long) FEW > known.rows.size()
        ? reader.all()
        : reader.anew(known.rows, changed);
  }

  private static Change last(Sql sql) {
    Optional<Change> last =
        sql.row(
            columns -> new Change(columns.getLong(1), columns.getLong(2)),
            "SELECT place, mark FROM finding_change ORDER BY place DESC LIMIT 1");
    return last.orElseThrow();
  }
}
