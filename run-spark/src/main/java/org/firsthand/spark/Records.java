package org.firsthand.spark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.firsthand.export.FiledArticle;
import org.firsthand.export.table.Column;
import org.firsthand.export.table.ColumnType;
import org.firsthand.export.table.Table;
import org.firsthand.export.table.Tables;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.Statement;
import org.firsthand.model.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One kind of record with the tables that are made of it. Tables do not travel: each worker looks
 * them up by their names.
 *
 * @param <S> the record
 * @param name what it is looked up by
 * @param all its tables, first the one that has a row for each record
 * @param read the record that a line of JSON holds
 * @param json the record's own line, as {@code --json} prints it
 */
record Records<S>(
    Name name, List<Table<S>> all, Function<String, S> read, Function<String, String> json) {
  /** What a worker looks a kind up by. */
  enum Name {
    ARTICLES,
    COPIES,
    STATEMENTS,
    EVENTS,
    FINDINGS
  }

  static final Records<FiledArticle> ARTICLES =
      new Records<>(Name.ARTICLES, Tables.ofArticles(), Records::filed, Records::article);
  static final Records<Copy> COPIES = of(Name.COPIES, Tables.ofCopies(), Copy.class);
  static final Records<Statement> STATEMENTS =
      of(Name.STATEMENTS, Tables.ofStatements(), Statement.class);
  static final Records<Event> EVENTS = of(Name.EVENTS, Tables.ofEvents(), Event.class);
  static final Records<Finding> FINDINGS = of(Name.FINDINGS, Tables.ofFindings(), Finding.class);

  private static <S> Records<S> of(Name name, List<Table<S>> tables, Class<S> type) {
    return new Records<>(name, tables, line -> Json.read(line, type), Function.identity());
  }

  private static Records<?> of(Name name) {
    return switch (name) {
      case ARTICLES -> ARTICLES;
      case COPIES -> COPIES;
      case STATEMENTS -> STATEMENTS;
      case EVENTS -> EVENTS;
      case FINDINGS -> FINDINGS;
    };
  }

  /** A line with an article's own line and the id of a newer version. */
  private static FiledArticle filed(String line) {
    JsonNode filed = Json.tree(line);
    return new FiledArticle(
        Json.read(filed.path("article").stringValue(), Article.class),
        List.of(),
        filed.path("newer").stringValueOpt());
  }

  private static String article(String line) {
    return Json.tree(line).path("article").stringValue();
  }

  /** The names of the tables. */
  List<String> tables() {
    return all.stream().map(Table::name).toList();
  }

  /**
   * The rows of one table.
   *
   * @param records columns {@code json} and {@code month}
   */
  Dataset<Row> rows(Dataset<Row> records, String table) {
    Name kind = name;
    return records
        .select("json", "month")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) lines -> of(kind).rows(lines, table),
            Encoders.row(schema(table)));
  }

  private Table<S> table(String table) {
    return all.stream().filter(one -> one.name().equals(table)).findFirst().orElseThrow();
  }

  /** Whether it has a row for each record, and so the record's own line. */
  private boolean isFirst(String table) {
    return all.getFirst().name().equals(table);
  }

  private StructType schema(String table) {
    List<StructField> fields = new ArrayList<>();
    for (Column column : table(table).columns()) {
      fields.add(
          DataTypes.createStructField(column.name(), type(column.type()), column.nullable()));
    }
    if (isFirst(table)) {
      fields.add(DataTypes.createStructField("json", DataTypes.StringType, false));
    }
    fields.add(DataTypes.createStructField("month", DataTypes.StringType, false));
    return DataTypes.createStructType(fields);
  }

  private static DataType type(ColumnType type) {
    return switch (type) {
      case STRING -> DataTypes.StringType;
      case INT64 -> DataTypes.LongType;
      case DOUBLE -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
      case DATE -> DataTypes.DateType;
      case TIMESTAMP -> DataTypes.TimestampType;
      case STRINGS -> DataTypes.createArrayType(DataTypes.StringType, false);
      case INT64S -> DataTypes.createArrayType(DataTypes.LongType, false);
    };
  }

  private Iterator<Row> rows(Iterator<Row> lines, String table) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, 0), false)
        .flatMap(line -> rows(line, table))
        .iterator();
  }

  private Stream<Row> rows(Row line, String table) {
    String shape = line.getString(0);
    List<@Nullable Object> behind = new ArrayList<>();
    if (isFirst(table)) {
      behind.add(json.apply(shape));
    }
    behind.add(line.getString(1));
    return table(table).rows(read.apply(shape)).stream().map(row -> row(row, behind));
  }

  private static Row row(@Nullable Object[] values, List<@Nullable Object> behind) {
    @Nullable Object[] row = Arrays.copyOf(values, values.length + behind.size());
    for (int i = 0; i < values.length; i++) {
      row[i] = spark(values[i]);
    }
    for (int i = 0; i < behind.size(); i++) {
      row[values.length + i] = behind.get(i);
    }
    return RowFactory.create(row);
  }

  /** The value as Spark takes it. */
  private static @Nullable Object spark(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case LocalDate day -> java.sql.Date.valueOf(day);
      case Instant moment -> java.sql.Timestamp.from(moment);
      case List<?> list -> list.toArray();
      default -> value;
    };
  }
}
