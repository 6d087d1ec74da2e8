package org.firsthand.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.firsthand.model.Capture;

/**
 * What servers said of addresses when their content was recorded, so that they can be asked for
 * changes only. For one thread at a time.
 */
public final class Visits {
  private final Sql sql;

  Visits(Sql sql) {
    this.sql = sql;
  }

  /**
   * One address.
   *
   * @param address as it was asked for, before redirects
   * @param etag the header ETag
   * @param lastModified the header Last-Modified
   * @param newest for a feed: when its newest entry was published
   */
  public record Visit(
      String address,
      Optional<String> etag,
      Optional<String> lastModified,
      Optional<Instant> newest) {}

  /** The last visit to an address; empty if there was none whose content is here. */
  public Optional<Visit> last(String address) {
    return sql.row(
        columns ->
            new Visit(
                address,
                Optional.ofNullable(columns.getString(1)),
                Optional.ofNullable(columns.getString(2)),
                Optional.ofNullable(columns.getString(3)).map(Instant::parse)),
        "SELECT etag, last_modified, newest FROM visit WHERE address = ?",
        address);
  }

  /** Remembers visits to lists, all or none. Their pages must be recorded. */
  public void remember(List<Visit> visits) {
    if (!visits.isEmpty()) {
      sql.transaction(
          () -> {
            visits.forEach(visit -> put(sql, visit));
            return visits.size();
          });
    }
  }

  /** Remembers the visit that a capture comes from, which must be here; nothing if it was none. */
  public void remember(Capture capture) {
    remember(sql, capture);
  }

  static void remember(Sql sql, Capture capture) {
    String address = capture.headers().get(Capture.REQUESTED);
    Optional<String> etag = Optional.ofNullable(capture.headers().get("etag"));
    Optional<String> modified = Optional.ofNullable(capture.headers().get("last-modified"));
    if (address != null && (etag.isPresent() || modified.isPresent())) {
      put(sql, new Visit(address, etag, modified, Optional.empty()));
    }
  }

  /** Forgets the visit that a capture comes from, so that it is fetched again. */
  static void forget(Sql sql, Capture capture) {
    String address = capture.headers().get(Capture.REQUESTED);
    if (address != null) {
      sql.run("DELETE FROM visit WHERE address = ?", address);
    }
  }

  private static void put(Sql sql, Visit visit) {
    sql.run(
        "INSERT INTO visit (address, etag, last_modified, newest) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (address) DO UPDATE SET etag = excluded.etag,"
            + " last_modified = excluded.last_modified, newest = excluded.newest",
        visit.address(),
        visit.etag().orElse(null),
        visit.lastModified().orElse(null),
        visit.newest().map(Instant::toString).orElse(null));
  }
}
