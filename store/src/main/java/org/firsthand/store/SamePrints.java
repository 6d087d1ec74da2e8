package org.firsthand.store;

import java.util.Collection;
import java.util.List;
import org.firsthand.model.json.Json;

/**
 * Articles with the very same fingerprints, the earliest published first, those without a date
 * last, then by id.
 *
 * @param numbers their numbers
 * @param ids their ids, in the same order
 */
record SamePrints(List<Long> numbers, List<String> ids) {
  private record Print(long number, String id) {}

  static SamePrints of(Sql sql, Collection<Long> numbers) {
    List<Print> prints =
        sql.rows(
            columns -> new Print(columns.getLong(1), columns.getString(2)),
            "SELECT a.number, a.id FROM json_each(?) j CROSS JOIN article a ON a.number = j.value"
                + " ORDER BY coalesce(json_extract(a.json, '$.published.edtf'), '~'), a.id",
            Json.write(numbers));
    return new SamePrints(
        prints.stream().map(Print::number).toList(), prints.stream().map(Print::id).toList());
  }
}
