package org.firsthand.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.expr;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.json.Json;

/** Compares the pairs that share enough, with the code that decides in the embedded run. */
final class CompareCopies {
  private static final String COPY = "copy STRING, original STRING, kind STRING, json STRING";

  /** Articles that a task keeps read: an article's pairs follow each other. */
  private static final int READY = 500;

  private CompareCopies() {}

  /**
   * The copies.
   *
   * @param pairs columns {@code one} and {@code other}
   * @param articles columns {@code id, address, site, prints, json}
   * @param furniture columns {@code print} and {@code site}
   */
  static Dataset<Row> of(Dataset<Row> pairs, Dataset<Row> articles, Dataset<Row> furniture) {
    Dataset<Row> own =
        CopyPairs.exploded(articles)
            .join(
                furniture.toDF("knownPrint", "knownSite"),
                col("print").equalTo(col("knownPrint")).and(col("site").equalTo(col("knownSite"))))
            .groupBy("id")
            .agg(collect_list("print").as("furniture"))
            .toDF("owner", "furniture");
    Dataset<Row> texts =
        articles
            .join(own, col("id").equalTo(col("owner")), "left_outer")
            .select(
                col("id"),
                col("address"),
                col("json"),
                coalesce(col("furniture"), expr("cast(array() as array<bigint>)")).as("furniture"));
    return pairs
        .join(texts.toDF("a", "aAddress", "aJson", "aFurniture"), col("one").equalTo(col("a")))
        .join(texts.toDF("b", "bAddress", "bJson", "bFurniture"), col("other").equalTo(col("b")))
        // a version of the same report is no copy of it
        .where(
            col("aAddress")
                .isNull()
                .or(col("bAddress").isNull())
                .or(col("aAddress").notEqual(col("bAddress"))))
        .select("a", "b", "aJson", "bJson", "aFurniture", "bFurniture")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) CompareCopies::compare,
            Encoders.row(StructType.fromDDL(COPY)));
  }

  private static Iterator<Row> compare(Iterator<Row> pairs) {
    Ready ready = new Ready();
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pairs, 0), false)
        .flatMap(pair -> compare(pair, ready).stream())
        .iterator();
  }

  private static Optional<Row> compare(Row pair, Ready ready) {
    Article first = ready.article(pair.getString(0), pair.getString(2));
    Article second = ready.article(pair.getString(1), pair.getString(3));
    Set<Long> furniture = new HashSet<>();
    Stream.of(4, 5).forEach(place -> furniture.addAll(pair.<Long>getList(place)));
    return OnWorker.copies().compare(first, second, furniture::contains).map(CompareCopies::row);
  }

  private static Row row(Copy copy) {
    return RowFactory.create(copy.copy(), copy.original(), copy.kind().term(), Json.write(copy));
  }

  /** The articles asked for last. */
  private static final class Ready extends LinkedHashMap<String, Article> {
    private static final long serialVersionUID = 1;

    Ready() {
      super(16, 0.75f, true);
    }

    Article article(String id, String json) {
      return computeIfAbsent(id, _ -> Json.read(json, Article.class));
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Article> eldest) {
      return size() > READY;
    }
  }
}
