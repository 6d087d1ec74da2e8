package org.firsthand.store;

import java.util.function.LongConsumer;

/**
 * The newest postings, which are not in a table of the index yet. They are kept in memory only,
 * because they can be read from the articles' rows again; there are at most as many as {@link
 * #SLICES} articles have.
 *
 * <p>The fingerprints are cut into as many slices. Each article that enters moves one slice to
 * {@link Recent}, the next one in turn. So which postings wait follows from the articles' order
 * alone: those in slices whose turn has not come since their article entered. For one thread.
 */
final class Waiting {
  /**
   * So few that they are read in some milliseconds when a dossier is opened for one article; with
   * fewer, each article would change more rows of {@link Recent}, now {@code Recent.SLICES /
   * SLICES}.
   */
  static final int SLICES = 1 << 9;

  private static final int SHIFT = Long.SIZE - 9;

  private final Postings[] slices = new Postings[SLICES];
  private long turn;

  /** Reads what waits. */
  Waiting(Sql sql) {
    turn = sql.number("SELECT max(number) FROM fingerprint_waiting");
    for (int slice = 0; slice < SLICES; slice++) {
      slices[slice] = new Postings(0);
    }
    sql.rows(
        columns -> {
          long since = columns.getLong(1);
          long holder = Postings.holder(columns.getLong(2), columns.getLong(3));
          for (long print : Prints.unpack(columns.getBytes(4))) {
            if (since + Math.floorMod(slice(print) - since, SLICES) > turn) {
              slices[slice(print)].add(print, holder);
            }
          }
          return since;
        },
        "SELECT w.number, w.site, w.article, a.prints FROM fingerprint_waiting w"
            + " JOIN article a ON a.number = w.article ORDER BY w.number");
  }

  private static int slice(long print) {
    return (int) (print >> SHIFT) + SLICES / 2;
  }

  void add(long print, long holder) {
    slices[slice(print)].add(print, holder);
  }

  void remove(long print, long article) {
    slices[slice(print)].remove(print, article);
  }

  void find(long print, LongConsumer holders) {
    Postings slice = slices[slice(print)];
    for (int at = slice.first(print); at < slice.size() && slice.print(at) == print; at++) {
      holders.accept(slice.holder(at));
    }
  }

  /** The number that the next article has in the order of entering. */
  long next() {
    return ++turn;
  }

  /** The slice whose turn it is, of so many. */
  int due(int slices) {
    return (int) (turn % slices);
  }

  /** What waits in a slice, which then waits no more. */
  Postings take(int slice) {
    Postings taken = slices[slice];
    slices[slice] = new Postings(0);
    return taken;
  }
}
