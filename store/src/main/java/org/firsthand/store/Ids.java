package org.firsthand.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks ids up as users type them: in any case, with or without their letter, cut short. */
final class Ids {
  private final Sql sql;

  Ids(Sql sql) {
    this.sql = sql;
  }

  /** The one id of this table that begins so; empty if there is none. */
  Optional<String> one(String table, char letter, String typed) {
    return one(table, "id", table, letter, typed);
  }

  /**
   * The one value of a column that begins so; complains of several.
   *
   * @param noun what to call it
   */
  Optional<String> one(String table, String column, String noun, char letter, String typed) {
    String start = start(letter, typed);
    // '~' stands behind all digits of an id
    List<String> ids =
        sql.strings(
            "SELECT DISTINCT "
                + column
                + " FROM "
                + table
                + " WHERE "
                + column
                + " >= ?1 AND "
                + column
                + " < ?2 ORDER BY 1 LIMIT 3",
            start,
            start + "~");
    if (ids.size() > 1) {
      throw DossierException.of(
          sql.file(),
          "one " + noun + " that begins with '" + typed + "'",
          String.join(", ", ids.subList(0, 2)) + (ids.size() > 2 ? " and more" : ""));
    }
    return ids.stream().findFirst();
  }

  private static String start(char letter, String typed) {
    String lower = typed.strip().toLowerCase(Locale.ROOT);
    String prefix = Character.toLowerCase(letter) + "-";
    return letter + "-" + (lower.startsWith(prefix) ? lower.substring(2) : lower);
  }

  /** How many characters it takes to tell these ids from all others of the table, at least. */
  int shortest(String table, List<String> ids) {
    int length = 0;
    for (String id : ids) {
      for (String neighbour :
          sql.strings(
              "SELECT max(id) FROM "
                  + table
                  + " WHERE id < ?1 UNION ALL SELECT min(id) FROM "
                  + table
                  + " WHERE id > ?1",
              id)) {
        length = Math.max(length, neighbour == null ? 0 : 1 + shared(id, neighbour));
      }
    }
    return length;
  }

  private static int shared(String a, String b) {
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
