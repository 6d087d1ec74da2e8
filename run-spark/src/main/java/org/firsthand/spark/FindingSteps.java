package org.firsthand.spark;

import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Problem;
import org.firsthand.model.json.Json;
import org.firsthand.stages.findings.Rulings;

/**
 * Events to findings, as the dossier makes them (docs/decisions/0028): outlines, events of a block
 * that may be the same by them, those that are, and the findings of all that hang together.
 */
final class FindingSteps {
  /**
   * Events of one block that a task holds against as many others: a million looks of some hundred
   * nanoseconds.
   */
  private static final int AT_ONCE = 1_024;

  private final Surroundings surroundings;
  private final Work work;

  FindingSteps(Surroundings surroundings, Work work) {
    this.surroundings = surroundings;
    this.work = work;
  }

  /**
   * The findings.
   *
   * @param copies columns {@code copy, original, kind}
   * @return columns {@code json} and {@code month}, the first of its articles'; for what a bug kept
   *     from being made {@code problem} alone
   */
  Dataset<Row> findings(Dataset<Row> copies) {
    Dataset<Row> outlined = work.step("outlines", this::outlines);
    Dataset<Row> candidates =
        work.step("candidates", () -> alike(outlined).union(beside(outlined, copies)).distinct());
    Dataset<Row> same = work.step("same", () -> same(candidates));
    Dataset<Row> linked = Components.of(work, "linked", same);
    Dataset<Row> sets =
        outlined
            .select("event", "article")
            .distinct()
            .join(linked, col("event").equalTo(col("thing")), "left_outer")
            .select(col("event"), col("article"), coalesce(col("least"), col("event")).as("set"));
    return work.step("findings", () -> combined(sets));
  }

  private Dataset<Row> outlines() {
    Dataset<Row> wanted = surroundings.homes().select(col("home").as("key"), col("article"));
    Dataset<Row> own = wanted.toDF("at", "own");
    Dataset<Row> rows =
        surroundings
            .at(wanted)
            .join(
                own, col("key").equalTo(col("at")).and(col("id").equalTo(col("own"))), "left_outer")
            .drop("at");
    return Groups.apply(
        rows,
        List.of("key"),
        "event STRING, article STRING, block STRING, outline BINARY",
        FindingSteps::outlines);
  }

  private static Iterator<Row> outlines(List<Row> rows) {
    Neighbourhood near = new Neighbourhood();
    List<String> own = new ArrayList<>();
    for (Row row : rows) {
      near.add(row);
      if (!row.isNullAt(row.fieldIndex("own"))) {
        own.addAll(near.eventsOf(row.getString(row.fieldIndex("own"))));
      }
    }
    if (own.isEmpty()) {
      return java.util.Collections.emptyIterator();
    }
    List<Row> outlines = new ArrayList<>();
    OnWorker.findings()
        .outlines(near.block(own))
        .forEach(
            (event, outline) ->
                near.blocksOf(event)
                    .forEach(
                        block ->
                            outlines.add(
                                RowFactory.create(event, near.articleOf(event), block, outline))));
    return outlines.iterator();
  }

  /** Events of one block that may be the same by their outlines. */
  private static Dataset<Row> alike(Dataset<Row> outlined) {
    Dataset<Row> chunks =
        outlined
            .groupBy("block")
            .agg(count(lit(1)).as("events"))
            .where(col("events").gt(AT_ONCE))
            .select(
                col("block").as("crowded"),
                ceil(col("events").divide(AT_ONCE)).cast("bigint").as("chunks"));
    Dataset<Row> dealt =
        Cells.of(
            outlined.join(chunks, col("block").equalTo(col("crowded")), "left_outer"),
            col("event"));
    return Groups.apply(
        dealt.select("block", "low", "high", "chunk", "event", "article", "outline"),
        List.of("block", "low", "high"),
        "one STRING, other STRING, oneArticle STRING, otherArticle STRING",
        FindingSteps::alike);
  }

  private static Iterator<Row> alike(List<Row> events) {
    int low = events.getFirst().getInt(1);
    int high = events.getFirst().getInt(2);
    Map<String, byte[]> ones = new TreeMap<>();
    Map<String, byte[]> others = low == high ? ones : new TreeMap<>();
    Map<String, String> articles = new HashMap<>();
    for (Row event : events) {
      (event.getInt(3) == low ? ones : others).put(event.getString(4), event.getAs(6));
      articles.put(event.getString(4), event.getString(5));
    }
    return OnWorker.findings().candidates(ones, others).stream()
        .map(
            pair ->
                RowFactory.create(
                    pair.one(), pair.other(), articles.get(pair.one()), articles.get(pair.other())))
        .iterator();
  }

  /** Events of one article and of two that copy each other, whatever their words and blocks. */
  private static Dataset<Row> beside(Dataset<Row> outlined, Dataset<Row> copies) {
    Dataset<Row> events = outlined.select("event", "article").distinct();
    Dataset<Row> ones = events.toDF("one", "oneArticle");
    Dataset<Row> others = events.toDF("other", "otherArticle");
    Dataset<Row> within =
        ones.join(
            others,
            col("oneArticle").equalTo(col("otherArticle")).and(col("one").lt(col("other"))));
    Dataset<Row> between =
        copies
            .where(col("kind").notEqual(CopyKind.QUOTES.term()))
            .select("copy", "original")
            .join(ones, col("copy").equalTo(col("oneArticle")))
            .join(others, col("original").equalTo(col("otherArticle")));
    String[] pair = {"one", "other", "oneArticle", "otherArticle"};
    Dataset<Row> found = select(within, pair).union(select(between, pair));
    String[] turned = {"other", "one", "otherArticle", "oneArticle"};
    return found
        .where(col("one").lt(col("other")))
        .union(select(found.where(col("one").gt(col("other"))), turned));
  }

  private static Dataset<Row> select(Dataset<Row> rows, String[] columns) {
    return rows.select(Arrays.stream(columns).map(functions::col).toArray(Column[]::new));
  }

  /** Those of the candidates that are the same thing, as far as the texts tell. */
  private Dataset<Row> same(Dataset<Row> candidates) {
    Dataset<Row> at = surroundings.homes().toDF("homed", "key");
    Dataset<Row> pairs =
        candidates
            .join(at, col("oneArticle").equalTo(col("homed")))
            .select("key", "one", "other", "oneArticle", "otherArticle");
    Dataset<Row> wanted =
        pairs
            .select("key", "oneArticle")
            .union(pairs.select("key", "otherArticle"))
            .toDF("key", "article");
    Dataset<Row> rows =
        surroundings.at(wanted).unionByName(pairs.select("key", "one", "other"), true);
    return Groups.apply(rows, List.of("key"), "one STRING, other STRING", FindingSteps::same);
  }

  private static Iterator<Row> same(List<Row> rows) {
    Neighbourhood near = new Neighbourhood();
    Set<Rulings.Pair> pairs = new HashSet<>();
    Set<String> events = new TreeSet<>();
    for (Row row : rows) {
      if (row.isNullAt(row.fieldIndex("one"))) {
        near.add(row);
      } else {
        Rulings.Pair pair =
            new Rulings.Pair(
                row.getString(row.fieldIndex("one")), row.getString(row.fieldIndex("other")));
        pairs.add(pair);
        events.addAll(List.of(pair.one(), pair.other()));
      }
    }
    return OnWorker.findings().link(near.block(events), pairs).all().stream()
        .map(pair -> RowFactory.create(pair.one(), pair.other()))
        .iterator();
  }

  /** The findings of sets of events that are linked with each other and no others. */
  private Dataset<Row> combined(Dataset<Row> sets) {
    Dataset<Row> homes = surroundings.homes().toDF("homed", "key");
    Dataset<Row> at =
        sets.groupBy("set")
            .agg(min("article").as("first"))
            .join(homes, col("first").equalTo(col("homed")))
            .select(col("set").as("placed"), col("key"));
    Dataset<Row> events =
        sets.join(at, col("set").equalTo(col("placed"))).select("key", "set", "event", "article");
    Column[] ofEvents = {col("key"), col("set"), col("event")};
    Dataset<Row> rows =
        surroundings.at(events.select("key", "article")).unionByName(events.select(ofEvents), true);
    return Groups.apply(
        rows, List.of("key"), "json STRING, month STRING, problem STRING", FindingSteps::combined);
  }

  private static Iterator<Row> combined(List<Row> rows) {
    Neighbourhood near = new Neighbourhood();
    Map<String, List<String>> sets = new TreeMap<>();
    for (Row row : rows) {
      if (row.isNullAt(row.fieldIndex("set"))) {
        near.add(row);
      } else {
        sets.computeIfAbsent(row.getString(row.fieldIndex("set")), _ -> new ArrayList<>())
            .add(row.getString(row.fieldIndex("event")));
      }
    }
    return sets.values().stream().flatMap(events -> combined(near, events).stream()).iterator();
  }

  /** The only place where a failure of this step becomes a problem of what it was about. */
  private static List<Row> combined(Neighbourhood near, List<String> events) {
    try {
      return OnWorker.findings().combine(near.block(events), Set.copyOf(events)).stream()
          .map(finding -> RowFactory.create(Json.write(finding), near.monthOf(finding), null))
          .toList();
    } catch (RuntimeException | StackOverflowError bug) {
      Problem problem =
          Problem.ofBug("findings of event " + new TreeSet<>(events).first(), "findings", bug);
      return List.of(RowFactory.create(null, null, problem.toString()));
    }
  }
}
