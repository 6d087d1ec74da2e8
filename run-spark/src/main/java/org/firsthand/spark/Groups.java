package org.firsthand.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Hands all rows of one key to a pure function at once, one key after the other. */
final class Groups {
  private Groups() {}

  /** What is made of the rows of one key; they come in no order. */
  interface Step extends Function<List<Row>, Iterator<Row>>, java.io.Serializable {}

  /**
   * What is made of each key's rows.
   *
   * @param keys columns of type string or integer, the same in all rows of a group
   * @param schema of what the step makes, in Spark's words
   */
  static Dataset<Row> apply(Dataset<Row> rows, List<String> keys, String schema, Step step) {
    Column[] columns = keys.stream().map(functions::col).toArray(Column[]::new);
    int[] places =
        keys.stream().mapToInt(key -> Arrays.asList(rows.columns()).indexOf(key)).toArray();
    return rows.repartition(columns)
        .sortWithinPartitions(columns)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) sorted -> new Made(sorted, places, step),
            Encoders.row(StructType.fromDDL(schema)));
  }

  /** For one thread. */
  private static final class Made implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final int[] places;
    private final Step step;
    private @Nullable Row next;
    private Iterator<Row> made = java.util.Collections.emptyIterator();

    Made(Iterator<Row> rows, int[] places, Step step) {
      this.rows = rows;
      this.places = places;
      this.step = step;
      this.next = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
      while (!made.hasNext() && next != null) {
        Row first = next;
        List<Row> group = new ArrayList<>();
        while (next != null && isOfOneKey(first, next)) {
          group.add(next);
          next = rows.hasNext() ? rows.next() : null;
        }
        made = step.apply(group);
      }
      return made.hasNext();
    }

    private boolean isOfOneKey(Row one, Row other) {
      for (int place : places) {
        if (!one.get(place).equals(other.get(place))) {
          return false;
        }
      }
      return true;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no more rows");
      }
      return made.next();
    }
  }
}
