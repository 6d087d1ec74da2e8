package org.firsthand.store;

import java.util.Collection;
import java.util.List;
import org.firsthand.model.json.Json;

/** One of the articles that have the very same fingerprints. */
record SamePrint(long number, String id) {
  /** The earliest published first, those without a date last, then by id. */
  static List<SamePrint> of(Sql sql, Collection<Long> numbers) {
    return sql.rows(
        columns -> new SamePrint(columns.getLong(1), columns.getString(2)),
        "SELECT a.number, a.id FROM json_each(?) j CROSS JOIN article a ON a.number = j.value"
            + " ORDER BY coalesce(json_extract(a.json, '$.published.edtf'), '~'), a.id",
        Json.write(numbers));
  }
}
