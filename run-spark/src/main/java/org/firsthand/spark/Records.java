package org.firsthand.spark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
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

/**
 * One kind of record with the tables that are made of it. Tables do not travel: each worker looks
 * them up by their names.
 *
 * @param <S> the record
 * @param tables its tables, first the one that has a row for each record
 * @param read the record that a line of JSON holds, with the id of a newer version if it has one
 */
record Records<S>(List<Table<S>> tables, BiFunction<String, Optional<String>, S> read) {
  /** What a kind is looked up by. */
  enum Kind {
    ARTICLES,
    COPIES,
    STATEMENTS,
    EVENTS,
    FINDINGS
  }

  /** What the first table of a kind has behind its columns. */
  private static final List<Column> JSON =
      List.of(
          new Column("json", ColumnType.STRING, false, "the record as --json prints it, a line"));

  /** Spark writes captures with their bytes, and so by itself. */
  private static final Records<FiledArticle> ARTICLES =
      new Records<>(
          Tables.ofArticles().stream()
              .filter(table -> !table.name().equals(Output.CAPTURES))
              .toList(),
          (line, newer) -> new FiledArticle(Json.read(line, Article.class), List.of(), newer));

  private static final Records<Copy> COPIES = of(Tables.ofCopies(), Copy.class);
  private static final Records<Statement> STATEMENTS = of(Tables.ofStatements(), Statement.class);
  private static final Records<Event> EVENTS = of(Tables.ofEvents(), Event.class);
  private static final Records<Finding> FINDINGS = of(Tables.ofFindings(), Finding.class);

  private static <S> Records<S> of(List<Table<S>> tables, Class<S> type) {
    return new Records<>(tables, (line, _) -> Json.read(line, type));
  }

  static Records<?> of(Kind kind) {
    return switch (kind) {
      case ARTICLES -> ARTICLES;
      case COPIES -> COPIES;
      case STATEMENTS -> STATEMENTS;
      case EVENTS -> EVENTS;
      case FINDINGS -> FINDINGS;
    };
  }

  /** The names of all tables of all kinds. */
  static List<String> names() {
    return Arrays.stream(Kind.values())
        .<Table<?>>flatMap(kind -> of(kind).tables.stream())
        .map(Table::name)
        .toList();
  }

  /** The table of this name. */
  Table<S> table(String name) {
    return tables.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  /** Columns that a table has behind its own. */
  List<Column> behind(String name) {
    return tables.getFirst().name().equals(name) ? JSON : List.of();
  }

  /**
   * A row of a table.
   *
   * @param table the table's name
   * @param values a value for each column
   */
  @SuppressWarnings("ArrayRecordComponent") // goes straight into a file, is compared with nothing
  record TableRow(String table, @Nullable Object[] values) {}

  /** The rows that a record gives all its tables, table after table. */
  Stream<TableRow> rows(String line, Optional<String> newer) {
    S record = read.apply(line, newer);
    return tables.stream()
        .flatMap(
            table ->
                table.rows(record).stream()
                    .map(
                        row ->
                            new TableRow(
                                table.name(),
                                behind(table.name()).isEmpty() ? row : with(row, line))));
  }

  private static @Nullable Object[] with(@Nullable Object[] row, String line) {
    @Nullable Object[] longer = Arrays.copyOf(row, row.length + 1);
    longer[row.length] = line;
    return longer;
  }
}
