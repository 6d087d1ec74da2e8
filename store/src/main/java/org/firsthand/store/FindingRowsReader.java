package org.firsthand.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/** Reads rows of findings from a dossier: all of them, or some. For one thread at a time. */
final class FindingRowsReader {
  private static final String ROW = "SELECT number, id, origins, articles, day FROM finding_entry";

  private final Sql sql;

  FindingRowsReader(Sql sql) {
    this.sql = sql;
  }

  /** A row that has no values yet. */
  private FindingRow bare(java.sql.ResultSet columns, Map<String, String> days)
      throws java.sql.SQLException {
    String day = columns.getString(5);
    return new FindingRow(
        columns.getInt(1),
        columns.getString(2),
        columns.getInt(3),
        columns.getInt(4),
        days.computeIfAbsent(day, one -> one),
        new int[0]);
  }

  private static FindingRow filled(FindingRow row, int[] values) {
    return new FindingRow(row.number(), row.id(), row.origins(), row.articles(), row.day(), values);
  }

  /** One value with the numbers of all findings that have it. */
  @SuppressWarnings("ArrayRecordComponent") // lives while all is read
  private record Having(int value, int[] numbers) {}

  /**
   * All rows. A row of the answer for each value and not for each finding that has it: to hand over
   * millions of rows takes longer than to read them.
   */
  FindingRows all() {
    Map<String, String> days = new HashMap<>();
    List<FindingRow> rows = sql.rows(columns -> bare(columns, days), ROW);
    FacetValues values = new FacetValues();
    List<Having> having =
        new ArrayList<>(
            sql.rows(
                columns ->
                    new Having(
                        values.number(columns.getString(1), columns.getString(2)),
                        numbers(columns.getString(3))),
                "SELECT facet, value, group_concat(number) FROM finding_facet"
                    + " GROUP BY facet, value"));
    having.addAll(
        sql.rows(
            columns ->
                new Having(
                    values.number(FindingCatalogue.BEHIND, columns.getString(1)),
                    numbers(columns.getString(2))),
            "SELECT o.name, group_concat(e.number) FROM finding_origin o"
                + " CROSS JOIN finding_entry e ON e.id = o.finding GROUP BY o.name"));
    int most = rows.stream().mapToInt(FindingRow::number).max().orElse(0);
    int[] sizes = new int[most + 1];
    having.forEach(one -> Arrays.stream(one.numbers).forEach(number -> sizes[number]++));
    int[][] byNumber = new int[most + 1][];
    for (Having one : having) {
      for (int number : one.numbers) {
        if (byNumber[number] == null) {
          byNumber[number] = new int[sizes[number]];
        }
        byNumber[number][--sizes[number]] = one.value;
      }
    }
    int[][] byValue = new int[values.size()][];
    having.forEach(one -> byValue[one.value] = one.numbers);
    return FindingRows.all(
        values,
        rows.stream()
            .map(row -> byNumber[row.number()] == null ? row : filled(row, byNumber[row.number()]))
            .toList(),
        byValue);
  }

  private static int[] numbers(String list) {
    int commas = 0;
    for (int at = 0; at < list.length(); at++) {
      commas += list.charAt(at) == ',' ? 1 : 0;
    }
    int[] numbers = new int[commas + 1];
    int[] place = new int[1];
    numbers(list, number -> numbers[place[0]++] = number);
    return numbers;
  }

  /** Hands over the numbers of a list with commas between them; an empty one has none. */
  static void numbers(String list, IntConsumer use) {
    int number = 0;
    for (int at = 0; at < list.length(); at++) {
      if (list.charAt(at) == ',') {
        use.accept(number);
        number = 0;
      } else {
        number = 10 * number + list.charAt(at) - '0';
      }
    }
    if (!list.isEmpty()) {
      use.accept(number);
    }
  }

  /** The rows that were known with these as they are now. */
  FindingRows anew(FindingRows known, Collection<Integer> numbers) {
    FacetValues values = known.values().copy();
    List<FindingRow> come = new ArrayList<>();
    Set<Integer> gone = new HashSet<>(numbers);
    for (int number : numbers) {
      sql.row(columns -> bare(columns, new HashMap<>()), ROW + " WHERE number = ?", number)
          .ifPresent(
              row -> {
                come.add(filled(row, values(row, values)));
                gone.remove(number);
              });
    }
    return known.with(values, come, gone);
  }

  private int[] values(FindingRow row, FacetValues values) {
    List<Integer> numbers = new ArrayList<>();
    sql.rows(
        columns -> numbers.add(values.number(columns.getString(1), columns.getString(2))),
        "SELECT facet, value FROM finding_facet WHERE number = ?",
        row.number());
    sql.strings("SELECT name FROM finding_origin WHERE finding = ?", row.id())
        .forEach(name -> numbers.add(values.number(FindingCatalogue.BEHIND, name)));
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
