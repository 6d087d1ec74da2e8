package org.firsthand.spark;

import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.firsthand.model.CopyKind;

/**
 * What bears on each article: itself, what it copies, and what that copies. Quotations in common
 * are no copying.
 *
 * <p>Articles that have an original in common have one home, where they are looked at together, so
 * that a story goes there once and not once for each of its prints; a home of very many is cut.
 */
final class Surroundings {
  /** Articles that one task holds at once, some 50 KB each with all that they say. */
  private static final int AT_HOME = 512;

  private final Dataset<Row> reach;
  private final Dataset<Row> homes;
  private final Dataset<Row> whole;

  /**
   * From articles and copies.
   *
   * @param articles columns {@code id, json, statements, events, blocks}
   * @param copies columns {@code copy, original, kind, json}
   */
  Surroundings(Dataset<Row> articles, Dataset<Row> copies, Dataset<Row> replaced, Work work) {
    Dataset<Row> edges =
        copies
            .where(col("kind").notEqual(CopyKind.QUOTES.term()))
            .select(col("copy").as("article"), col("original").as("source"))
            .distinct();
    Dataset<Row> originals = transitive(edges, work);
    Dataset<Row> selves = articles.select(col("id").as("article"), col("id").as("source"));
    this.reach = originals.union(selves);
    this.homes = work.step("homes", () -> homes(reach));
    Dataset<Row> copiesOf =
        copies.groupBy("copy").agg(collect_list("json").as("copies")).toDF("copier", "copies");
    this.whole =
        articles
            .select("id", "json", "statements", "events", "blocks")
            .join(copiesOf, col("id").equalTo(col("copier")), "left_outer")
            .join(replaced.select(col("id").as("old")), col("id").equalTo(col("old")), "left_outer")
            .select(
                col("id"),
                col("json"),
                col("statements.json").as("statements"),
                col("events.json").as("events"),
                col("blocks"),
                col("copies"),
                col("old").isNull().as("current"));
  }

  /** Each article with all that it copies, however often copied; rounds double the steps. */
  private static Dataset<Row> transitive(Dataset<Row> edges, Work work) {
    Dataset<Row> reach = work.step("originals/0", () -> edges);
    long before = reach.count();
    for (int round = 1; before > 0; round++) {
      Dataset<Row> last = reach;
      Dataset<Row> further = last.toDF("from", "to");
      reach =
          work.step(
              "originals/" + round,
              () ->
                  last.union(
                          last.join(further, col("source").equalTo(col("from")))
                              .select(col("article"), col("to")))
                      .where(col("article").notEqual(col("source")))
                      .distinct());
      long now = reach.count();
      if (now == before) {
        break;
      }
      before = now;
    }
    return reach;
  }

  private static Dataset<Row> homes(Dataset<Row> reach) {
    Dataset<Row> roots = reach.groupBy("article").agg(min("source").as("root"));
    Dataset<Row> crowded =
        roots
            .groupBy("root")
            .agg(count(lit(1)).as("articles"))
            .where(col("articles").gt(AT_HOME))
            .select(
                col("root").as("crowded"),
                ceil(col("articles").divide(AT_HOME)).cast("bigint").as("parts"));
    return roots
        .join(crowded, col("root").equalTo(col("crowded")), "left_outer")
        .select(
            col("article"),
            concat_ws(
                    "/",
                    col("root"),
                    when(
                        col("parts").isNotNull(),
                        pmod(xxhash64(col("article")), coalesce(col("parts"), lit(1)))))
                .as("home"));
  }

  /** Each article's home: columns {@code article} and {@code home}. */
  Dataset<Row> homes() {
    return homes;
  }

  /**
   * The articles that bear on others, where they are wanted.
   *
   * @param wanted columns {@code key} and {@code article}: whose surroundings are wanted where
   * @return columns {@code key}, and those of the articles: {@code id, json, statements, events,
   *     blocks, copies, current}; each article once under a key
   */
  Dataset<Row> at(Dataset<Row> wanted) {
    return wanted
        .toDF("key", "wanted")
        .distinct()
        .join(reach, col("wanted").equalTo(col("article")))
        .select("key", "source")
        .distinct()
        .join(whole, col("source").equalTo(col("id")))
        .drop("source");
  }
}
