package org.firsthand.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.firsthand.stages.flow.Flow;
import org.firsthand.stages.flow.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pairs that joins find are those that looking at every two articles finds. */
class CopyPairsTest {
  private static final int ARTICLES = 160;
  private static final int OUTLETS = 20;

  /** Fingerprints there are; the first are in most articles, the last in few. */
  private static final int THERE_ARE = 4_000;

  private final Flow.Copies copies = Steps.load().copies();

  @TempDir Path folder;

  private record Some(String id, String site, Set<Long> prints) {}

  @Test
  void areThoseThatShareEnoughBySeed5() {
    List<Some> articles = articles(new Random(5));
    Set<String> expected = new TreeSet<>();
    int fewShared = 0;
    for (Some one : articles) {
      for (Some other : articles) {
        if (one.id.compareTo(other.id) < 0) {
          int shared = shared(one, other, articles);
          int ofOne = one.prints.size();
          int ofOther = other.prints.size();
          if (copies.isEnough(shared, ofOne, ofOther)) {
            expected.add(one.id + " " + other.id);
          } else if (shared > 0) {
            fewShared++;
          }
        }
      }
    }
    assertThat(expected).hasSizeGreaterThan(1_000);
    assertThat(fewShared).isGreaterThan(1_000);
    assertThat(found(articles)).isEqualTo(expected);
  }

  private Set<String> found(List<Some> articles) {
    SparkSession spark = TwoRunners.spark(2);
    StructType columns =
        StructType.fromDDL("id STRING, site STRING, published STRING, prints ARRAY<BIGINT>");
    List<Row> rows =
        articles.stream()
            .map(one -> RowFactory.create(one.id, one.site, null, one.prints.toArray(Long[]::new)))
            .toList();
    Dataset<Row> read = spark.createDataset(rows, Encoders.row(columns));
    Work work = Work.in(spark, folder.resolve("work").toString(), "plan", false, _ -> {});
    Set<String> pairs = new TreeSet<>();
    CopyPairs.of(read, CopyPairs.repeated(read), work)
        .collectAsList()
        .forEach(pair -> pairs.add(pair.getString(0) + " " + pair.getString(1)));
    return pairs;
  }

  /** What two of one outlet share is counted without the outlet's furniture. */
  private int shared(Some one, Some other, List<Some> articles) {
    Set<Long> both = new HashSet<>(one.prints);
    both.retainAll(other.prints);
    if (!one.site.isEmpty() && one.site.equals(other.site)) {
      both.removeIf(
          print ->
              articles.stream()
                      .filter(any -> any.site.equals(one.site) && any.prints.contains(print))
                      .count()
                  >= copies.furniture());
    }
    return both.size();
  }

  /** Short and long ones; one in ten of no known outlet. */
  private static List<Some> articles(Random random) {
    List<Some> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      Set<Long> prints = new TreeSet<>();
      int length = 1 + (int) Math.pow(400, random.nextDouble());
      IntStream.range(0, length)
          .forEach(_ -> prints.add((long) (THERE_ARE * Math.pow(random.nextDouble(), 2))));
      String site = random.nextInt(10) == 0 ? "" : "outlet " + random.nextInt(OUTLETS);
      articles.add(new Some("A-" + (1_000 + i), site, prints));
    }
    return articles;
  }
}
