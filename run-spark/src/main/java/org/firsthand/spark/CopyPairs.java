package org.firsthand.spark;

import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The pairs of articles that share enough fingerprints to be compared: the same pairs that the
 * dossier compares (docs/decisions/0015 and 0043).
 *
 * <p>Articles of one outlet and all others are found apart. Between articles of one outlet its
 * furniture does not count, so of one outlet few have a fingerprint that counts. Between outlets,
 * articles with the very same fingerprints are one <em>print</em>, so that a story which thousands
 * print as it came is looked at once; and a fingerprint that very many outlets have is dealt into
 * {@link Cells}.
 */
final class CopyPairs {
  /**
   * So many outlets may have a fingerprint before its pairs are dealt to several tasks: two million
   * pairs are some seconds.
   */
  private static final int MANY = 2_000;

  /** So many articles of one print a task holds against as many others: 62,500 pairs. */
  private static final int AT_ONCE = 250;

  private CopyPairs() {}

  /**
   * The fingerprints that an outlet has in several articles.
   *
   * @param articles columns {@code id, site, prints}
   * @return columns {@code print}, {@code site} and {@code articles}, how many
   */
  static Dataset<Row> repeated(Dataset<Row> articles) {
    return exploded(articles)
        .where(col("site").notEqual(""))
        .groupBy("print", "site")
        .agg(count(lit(1)).as("articles"))
        .where(col("articles").gt(1));
  }

  /** Those of them that are furniture: columns {@code print} and {@code site}. */
  static Dataset<Row> furniture(Dataset<Row> repeated) {
    return repeated
        .where(col("articles").geq(OnWorker.copies().furniture()))
        .select("print", "site");
  }

  /** Each fingerprint of each article. */
  static Dataset<Row> exploded(Dataset<Row> articles) {
    return articles.select(
        col("id"), col("site"), size(col("prints")).as("all"), explode(col("prints")).as("print"));
  }

  /**
   * The pairs.
   *
   * @param articles columns {@code id, site, published, prints}
   * @param repeated as {@link #repeated} tells them
   * @return columns {@code one} and {@code other}, ids of articles, the lesser first
   */
  static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> repeated, Work work) {
    Dataset<Row> prints =
        work.step(
            "prints",
            () ->
                articles
                    .where(size(col("prints")).geq(OnWorker.copies().sharedFingerprints()))
                    .groupBy("prints")
                    .agg(
                        min("id").as("print"),
                        sort_array(
                                collect_list(
                                    struct(
                                        coalesce(col("published"), lit("~")).as("published"),
                                        col("id"),
                                        col("site"))))
                            .as("articles"),
                        countDistinct(col("site")).as("sites"),
                        first("site").as("site"))
                    // of several outlets, or of one that is not known
                    .withColumn(
                        "site",
                        when(col("sites").equalTo(1).and(col("site").notEqual("")), col("site"))
                            .otherwise(""))
                    .drop("sites"));
    return ofOneOutlet(articles, repeated).union(withinPrints(prints)).union(between(prints, work));
  }

  private static boolean isEnough(Row row) {
    return OnWorker.copies()
        .isEnough(
            (int) row.getLong(row.fieldIndex("shared")),
            row.getInt(row.fieldIndex("ofOne")),
            row.getInt(row.fieldIndex("ofOther")));
  }

  /** By definition of furniture, few articles of one outlet have a print that is none. */
  private static Dataset<Row> ofOneOutlet(Dataset<Row> articles, Dataset<Row> repeated) {
    Dataset<Row> few =
        repeated
            .where(col("articles").lt(OnWorker.copies().furniture()))
            .select(col("print").as("knownPrint"), col("site").as("knownSite"));
    Dataset<Row> rest =
        exploded(articles)
            .join(
                few,
                col("print").equalTo(col("knownPrint")).and(col("site").equalTo(col("knownSite"))))
            .groupBy("site", "print")
            .agg(collect_list(struct(col("id"), col("all"))).as("articles"));
    return counted(
        rest.select(explode(col("articles")).as("a"), col("articles"))
            .select(col("a"), explode(col("articles")).as("b"))
            .where(col("a.id").lt(col("b.id")))
            .select(
                col("a.id").as("one"),
                col("b.id").as("other"),
                col("a.all").as("ofOne"),
                col("b.all").as("ofOther"),
                lit(0).as("inTails")));
  }

  /**
   * Of pairs that stand there once for each print they share, but for those {@code inTails}, those
   * that share enough.
   */
  private static Dataset<Row> counted(Dataset<Row> pairs) {
    return pairs
        .groupBy("one", "other")
        .agg(
            count(lit(1)).plus(first("inTails")).as("shared"),
            first("ofOne").as("ofOne"),
            first("ofOther").as("ofOther"))
        .filter((FilterFunction<Row>) CopyPairs::isEnough)
        .select("one", "other");
  }

  /** Articles with the very same fingerprints share them all. */
  private static Dataset<Row> withinPrints(Dataset<Row> prints) {
    Dataset<Row> shared =
        prints
            .where(size(col("articles")).gt(1))
            .select(
                col("print"),
                col("articles"),
                size(col("prints")).cast("bigint").as("shared"),
                size(col("prints")).as("ofOne"),
                size(col("prints")).as("ofOther"))
            .filter((FilterFunction<Row>) CopyPairs::isEnough);
    // of each print the earliest stand for all: each article is compared with these
    return ofDifferentOutlets(
            earliest(shared).join(others(shared), col("one").equalTo(col("other"))))
        .where(col("one").notEqual(col("other")))
        .distinct();
  }

  private static Dataset<Row> earliest(Dataset<Row> prints) {
    return prints.select(
        col("print").as("one"),
        lit(0).as("onePart"),
        slice(col("articles"), lit(1), lit(OnWorker.copies().comparedPrints())).as("ones"));
  }

  private static Dataset<Row> ones(Dataset<Row> prints) {
    return parts(prints).toDF("one", "onePart", "ones");
  }

  private static Dataset<Row> others(Dataset<Row> prints) {
    return parts(prints).toDF("other", "otherPart", "others");
  }

  /** The articles of each print in parts of bounded size. */
  private static Dataset<Row> parts(Dataset<Row> prints) {
    return prints
        .select(
            col("print"),
            explode(
                    sequence(
                        lit(0), floor(size(col("articles")).minus(1).divide(AT_ONCE)).cast("int")))
                .as("part"),
            col("articles"))
        .select(
            col("print"),
            col("part"),
            slice(col("articles"), col("part").multiply(AT_ONCE).plus(1), lit(AT_ONCE))
                .as("articles"));
  }

  /**
   * Every article of the one part with every of the other.
   *
   * @param parts columns {@code one, onePart, ones, other, otherPart, others}
   */
  private static Dataset<Row> ofDifferentOutlets(Dataset<Row> parts) {
    return parts
        .repartition(col("one"), col("onePart"), col("other"), col("otherPart"))
        .select(explode(col("ones")).as("a"), col("others"))
        .select(col("a"), explode(col("others")).as("b"))
        .where(col("a.site").equalTo("").or(col("a.site").notEqual(col("b.site"))))
        .select(
            least(col("a.id"), col("b.id")).as("one"),
            greatest(col("a.id"), col("b.id")).as("other"));
  }

  private static Dataset<Row> between(Dataset<Row> prints, Work work) {
    Dataset<Row> holders =
        prints.select(
            explode(col("prints")).as("hash"),
            col("print"),
            col("site"),
            size(col("prints")).as("all"));
    Dataset<Row> met =
        work.step(
            "meetings",
            () -> {
              // what only one holds joins nobody, and is most of all; counting is done on each
              // worker first
              Dataset<Row> shared =
                  holders
                      .groupBy("hash")
                      .agg(count(lit(1)).as("holders"))
                      .where(col("holders").gt(1))
                      .withColumnRenamed("hash", "shared");
              Dataset<Row> held = holders.join(shared, col("hash").equalTo(col("shared")));
              Dataset<Row> chunks =
                  held.where(col("holders").gt(MANY))
                      .select(col("hash").as("frequent"), outlet().as("outlet"))
                      .distinct()
                      .groupBy("frequent")
                      .agg(count(lit(1)).as("outlets"))
                      .withColumn("chunks", ceil(col("outlets").divide(MANY)).cast("bigint"));
              Dataset<Row> dealt =
                  Cells.of(
                      Tails.of(held)
                          .join(chunks, col("hash").equalTo(col("frequent")), "left_outer")
                          // the footer of a site joins nobody, on however many of its pages
                          .where(coalesce(col("outlets"), lit(2)).gt(1)),
                      outlet());
              Dataset<Row> pairs =
                  Groups.apply(
                      dealt.select("hash", "low", "high", "chunk", "print", "site", "all", "tail"),
                      List.of("hash", "low", "high"),
                      "one STRING, other STRING, ofOne INT, ofOther INT, inTails INT",
                      Meetings::under);
              return counted(pairs);
            });
    Dataset<Row> pairs = met.toDF("onePrint", "otherPrint");
    return ofDifferentOutlets(
        pairs
            .join(ones(prints), col("onePrint").equalTo(col("one")))
            .join(others(prints), col("otherPrint").equalTo(col("other"))));
  }

  /** Prints of one outlet are dealt together: they are not paired with each other. */
  private static Column outlet() {
    return when(col("site").equalTo(""), col("print")).otherwise(col("site"));
  }
}
