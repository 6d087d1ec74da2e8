package org.firsthand.spark;

import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.json.Json;

/**
 * Compares the pairs that share enough, with the code that decides in the embedded run.
 *
 * <p>Texts are brought to pairs and not the other way round: a pair is looked at in a cell, told
 * from the least article that its first is paired with, so that a story meets there and each of its
 * texts goes there once and not once for each pair. A cell of very many is cut as {@link Cells}
 * are.
 */
final class CompareCopies {
  private static final String COPY =
      "copy STRING, original STRING, kind STRING, json STRING, month STRING";

  /**
   * Articles of one cell that are held against as many others: 5 MB of text and at most 65,000
   * pairs at once.
   */
  private static final int AT_ONCE = 256;

  private CompareCopies() {}

  /**
   * The copies.
   *
   * @param pairs columns {@code one} and {@code other}
   * @param articles columns {@code id, site, prints, json}
   * @param furniture columns {@code print} and {@code site}
   */
  static Dataset<Row> of(Dataset<Row> pairs, Dataset<Row> articles, Dataset<Row> furniture) {
    Dataset<Row> placed = placed(pairs);
    Dataset<Row> wanted =
        placed
            .select("cell", "one")
            .union(placed.select("cell", "other"))
            .toDF("cell", "article")
            .distinct();
    Dataset<Row> texts =
        wanted
            .join(texts(articles, furniture), col("article").equalTo(col("id")))
            .select("cell", "id", "json", "furniture");
    return Groups.apply(
        texts.unionByName(placed, true), List.of("cell"), COPY, CompareCopies::compare);
  }

  private static Dataset<Row> texts(Dataset<Row> articles, Dataset<Row> furniture) {
    Dataset<Row> own =
        CopyPairs.exploded(articles)
            .join(
                furniture.toDF("knownPrint", "knownSite"),
                col("print").equalTo(col("knownPrint")).and(col("site").equalTo(col("knownSite"))))
            .groupBy("id")
            .agg(collect_list("print").as("furniture"))
            .toDF("owner", "furniture");
    return articles
        .join(own, col("id").equalTo(col("owner")), "left_outer")
        .select(
            col("id"),
            col("json"),
            coalesce(col("furniture"), expr("cast(array() as array<bigint>)")).as("furniture"));
  }

  /** The pairs with the cell in which each is looked at. */
  private static Dataset<Row> placed(Dataset<Row> pairs) {
    Dataset<Row> roots =
        pairs
            .union(pairs.select("other", "one"))
            .groupBy("one")
            .agg(min("other").as("other"))
            .select(col("one").as("article"), least(col("one"), col("other")).as("root"));
    Dataset<Row> rooted =
        pairs.join(roots, col("one").equalTo(col("article"))).select("root", "one", "other");
    Dataset<Row> crowded =
        rooted
            .select("root", "one")
            .union(rooted.select("root", "other"))
            .distinct()
            .groupBy("root")
            .agg(count(lit(1)).as("articles"))
            .where(col("articles").gt(AT_ONCE))
            .select(
                col("root").as("crowded"),
                ceil(col("articles").divide(AT_ONCE)).cast("bigint").as("chunks"));
    return rooted
        .join(crowded, col("root").equalTo(col("crowded")), "left_outer")
        .select(
            concat_ws("/", col("root"), chunk("one"), chunk("other")).as("cell"),
            col("one"),
            col("other"));
  }

  private static Column chunk(String article) {
    return pmod(xxhash64(col(article)), coalesce(col("chunks"), lit(1L)));
  }

  private static Iterator<Row> compare(List<Row> rows) {
    Map<String, Article> articles = new HashMap<>();
    Map<String, List<Long>> furniture = new HashMap<>();
    List<Row> pairs = new ArrayList<>();
    for (Row row : rows) {
      if (row.isNullAt(1)) {
        pairs.add(row);
      } else {
        articles.put(row.getString(1), Json.read(row.getString(2), Article.class));
        furniture.put(row.getString(1), row.getList(3));
      }
    }
    return pairs.stream()
        .flatMap(
            pair -> {
              Article one = Objects.requireNonNull(articles.get(pair.getString(4)));
              Article other = Objects.requireNonNull(articles.get(pair.getString(5)));
              Set<Long> known = new HashSet<>(furniture.getOrDefault(one.id(), List.of()));
              known.addAll(furniture.getOrDefault(other.id(), List.of()));
              return compare(one, other, known).stream()
                  .map(copy -> row(copy, copy.copy().equals(one.id()) ? one : other));
            })
        .iterator();
  }

  private static Optional<Copy> compare(Article one, Article other, Set<Long> furniture) {
    // a version of the same report is no copy of it
    boolean areVersions = one.address().isPresent() && one.address().equals(other.address());
    return areVersions
        ? Optional.empty()
        : OnWorker.copies().compare(one, other, furniture::contains);
  }

  private static Row row(Copy copy, Article copying) {
    return RowFactory.create(
        copy.copy(),
        copy.original(),
        copy.kind().term(),
        Json.write(copy),
        InputRow.month(copying.published()));
  }
}
