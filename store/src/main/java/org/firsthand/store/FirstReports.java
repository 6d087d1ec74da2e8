package org.firsthand.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which outlet was first with a finding: the one whose article was published on an earlier day than
 * those of all other outlets that report it. Of two on one day none was first, and a finding of one
 * outlet has no first. For one thread at a time.
 */
final class FirstReports {
  private final Sql sql;

  FirstReports(Sql sql) {
    this.sql = sql;
  }

  private record Day(String outlet, String day) {}

  /** Notes who was first with a finding whose events are known. */
  void note(String finding) {
    List<Day> days =
        sql.rows(
            columns -> new Day(columns.getString(1), columns.getString(2)),
            "SELECT outlet, min(substr(edtf, 1, 10)) AS day FROM (SELECT a.outlet,"
                + " a.json ->> '$.published.edtf' AS edtf FROM finding_event b"
                + " JOIN event e ON e.id = b.event JOIN article a ON a.id = e.article"
                + " WHERE b.finding = ? AND a.outlet IS NOT NULL)"
                + " WHERE edtf GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'"
                + " GROUP BY outlet ORDER BY day LIMIT 2",
            finding);
    if (days.size() == 2 && days.getFirst().day.compareTo(days.getLast().day) < 0) {
      sql.run(
          "INSERT OR REPLACE INTO finding_first (finding, outlet) VALUES (?, ?)",
          finding,
          days.getFirst().outlet);
    }
  }

  /** How often each outlet was first. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    sql.rows(
        columns -> counts.put(columns.getString(1), columns.getLong(2)),
        "SELECT outlet, count(*) FROM finding_first GROUP BY outlet");
    return counts;
  }
}
