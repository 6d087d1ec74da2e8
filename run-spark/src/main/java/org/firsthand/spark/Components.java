package org.firsthand.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which things hang together, told from pairs: each thing with the least of those that it is joined
 * with, however many pairs lie between.
 *
 * <p>By alternating large and small stars (Kiveris and others, "Connected Components in MapReduce
 * and Beyond", 2014): joins and minima only, so no task holds a component, and the number of rounds
 * grows with the logarithm of its longest path. The order of the pairs does not matter.
 */
final class Components {
  private Components() {}

  /**
   * The components.
   *
   * @param work keeps each round's edges under the name
   * @param pairs columns {@code one} and {@code other}
   * @return columns {@code thing} and {@code least}, for each thing that some pair names; the least
   *     stands for itself too
   */
  static Dataset<Row> of(Work work, String name, Dataset<Row> pairs) {
    Dataset<Row> edges =
        work.step(
            name + "/0",
            () ->
                pairs
                    .where(col("one").notEqual(col("other")))
                    .select(greatest("one", "other").as("u"), least("one", "other").as("v"))
                    .distinct());
    Row before = digest(edges);
    for (int round = 1; ; round++) {
      Dataset<Row> last = edges;
      Dataset<Row> next = work.step(name + "/" + round, () -> smallStar(largeStar(last)));
      Row now = digest(next);
      if (now.equals(before)) {
        break;
      }
      edges = next;
      before = now;
    }
    return edges
        .select(col("u").as("thing"), col("v").as("least"))
        .union(edges.select(col("v").as("thing"), col("v").as("least")))
        .distinct();
  }

  /** Each thing's greater neighbours are hung on its least one, itself among them. */
  private static Dataset<Row> largeStar(Dataset<Row> edges) {
    Dataset<Row> both =
        edges.union(edges.select(col("v").as("u"), col("u").as("v"))).toDF("u", "v");
    Dataset<Row> least =
        both.groupBy("u")
            .agg(min("v").as("m"))
            .select(col("u").as("w"), least(col("u"), col("m")).as("m"));
    return both.where(col("v").gt(col("u")))
        .join(least, col("u").equalTo(col("w")))
        .select(col("v").as("u"), col("m").as("v"))
        .distinct();
  }

  /** Each thing's lesser neighbours and itself are hung on the least one. */
  private static Dataset<Row> smallStar(Dataset<Row> edges) {
    Dataset<Row> least =
        edges.groupBy("u").agg(min("v").as("m")).select(col("u").as("w"), col("m"));
    Dataset<Row> joined = edges.join(least, col("u").equalTo(col("w")));
    return joined
        .where(col("v").notEqual(col("m")))
        .select(col("v").as("u"), col("m").as("v"))
        .union(least.select(col("w").as("u"), col("m").as("v")))
        .distinct();
  }

  /** How many edges, and a sum over them: what is the same in two rounds will stay so. */
  private static Row digest(Dataset<Row> edges) {
    return edges
        .agg(
            count(lit(1)),
            coalesce(
                sum(xxhash64(col("u"), col("v")).cast("decimal(38,0)")),
                lit(0).cast("decimal(38,0)")))
        .head();
  }
}
