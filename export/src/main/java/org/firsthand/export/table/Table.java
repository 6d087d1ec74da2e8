package org.firsthand.export.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.firsthand.export.Characters;
import org.firsthand.model.Dated;
import org.firsthand.model.Quote;
import org.firsthand.model.Span;
import org.firsthand.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * One table: its columns, and the rows that a record gives. Immutable and safe to share.
 *
 * @param <S> the record that rows are made of
 */
public final class Table<S> {
  private final String name;
  private final String meaning;
  private final List<Column> columns;
  private final Function<S, List<@Nullable Object[]>> rows;

  private Table(
      String name,
      String meaning,
      List<Column> columns,
      Function<S, List<@Nullable Object[]>> rows) {
    this.name = name;
    this.meaning = meaning;
    this.columns = List.copyOf(columns);
    this.rows = rows;
  }

  /** A table with one row for each record. */
  public static <S> Design<S, S> of(String name, String meaning) {
    return new Design<>(name, meaning, List::of);
  }

  /** A table with the rows that are taken out of each record. */
  public static <S, R> Design<S, R> each(String name, String meaning, Function<S, List<R>> out) {
    return new Design<>(name, meaning, out);
  }

  /** What it is called; the name of its file too. */
  public String name() {
    return name;
  }

  /** What a row of it is. */
  public String meaning() {
    return meaning;
  }

  /** Its columns, in order. */
  public List<Column> columns() {
    return columns;
  }

  /**
   * The rows that a record gives, in the order of the record: a value for each column, of the class
   * that the column's type names, or null where the column is nullable.
   */
  public List<@Nullable Object[]> rows(S record) {
    return rows.apply(record);
  }

  @Override
  public String toString() {
    return name;
  }

  /** A table that is being designed, column after column. */
  public static final class Design<S, R> {
    private final String name;
    private final String meaning;
    private final Function<S, List<R>> out;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<R, @Nullable Object>> values = new ArrayList<>();

    private Design(String name, String meaning, Function<S, List<R>> out) {
      this.name = name;
      this.meaning = meaning;
      this.out = out;
    }

    private Design<S, R> add(
        String column, ColumnType type, String what, Function<R, @Nullable Object> value) {
      columns.add(new Column(column, type, false, what));
      values.add(value);
      return this;
    }

    private Design<S, R> addPerhaps(
        String column, ColumnType type, String what, Function<R, ? extends Optional<?>> value) {
      columns.add(new Column(column, type, true, what));
      values.add(row -> value.apply(row).orElse(null));
      return this;
    }

    /** A text that is always there. */
    public Design<S, R> text(String column, String what, Function<R, String> value) {
      return add(column, ColumnType.STRING, what, row -> Characters.fit(value.apply(row)));
    }

    /** A text that may be absent. */
    public Design<S, R> textPerhaps(
        String column, String what, Function<R, Optional<String>> value) {
      return addPerhaps(
          column, ColumnType.STRING, what, row -> value.apply(row).map(Characters::fit));
    }

    /** A word of a closed list. */
    public Design<S, R> term(String column, String what, Function<R, Term> value) {
      return text(column, what, row -> value.apply(row).term());
    }

    /** A word of a closed list that may be absent. */
    public Design<S, R> termPerhaps(
        String column, String what, Function<R, ? extends Optional<? extends Term>> value) {
      return textPerhaps(column, what, row -> value.apply(row).map(Term::term));
    }

    /** A list of texts. */
    public Design<S, R> texts(String column, String what, Function<R, List<String>> value) {
      return add(
          column,
          ColumnType.STRINGS,
          what,
          row -> value.apply(row).stream().map(Characters::fit).toList());
    }

    /** A whole number. */
    public Design<S, R> whole(String column, String what, ToLongFunction<R> value) {
      return add(column, ColumnType.INT64, what, value::applyAsLong);
    }

    /** A whole number that may be absent. */
    public Design<S, R> wholePerhaps(
        String column, String what, Function<R, Optional<Integer>> value) {
      return addPerhaps(
          column, ColumnType.INT64, what, row -> value.apply(row).map(Integer::longValue));
    }

    /** A list of whole numbers. */
    public Design<S, R> wholes(String column, String what, Function<R, List<Integer>> value) {
      return add(
          column,
          ColumnType.INT64S,
          what,
          row -> value.apply(row).stream().map(Integer::longValue).toList());
    }

    /** A number. */
    public Design<S, R> real(String column, String what, ToDoubleFunction<R> value) {
      return add(column, ColumnType.DOUBLE, what, value::applyAsDouble);
    }

    /** A number that may be absent. */
    public Design<S, R> realPerhaps(
        String column, String what, Function<R, Optional<Double>> value) {
      return addPerhaps(column, ColumnType.DOUBLE, what, value);
    }

    /** Yes or no. */
    public Design<S, R> flag(String column, String what, Predicate<R> value) {
      return add(column, ColumnType.BOOLEAN, what, value::test);
    }

    /** A moment. */
    public Design<S, R> moment(String column, String what, Function<R, Instant> value) {
      return add(column, ColumnType.TIMESTAMP, what, value::apply);
    }

    /** A moment that may be absent. */
    public Design<S, R> momentPerhaps(
        String column, String what, Function<R, Optional<Instant>> value) {
      return addPerhaps(column, ColumnType.TIMESTAMP, what, value);
    }

    /** Where words stand: {@code prefix_start} and {@code prefix_end}. */
    public Design<S, R> span(String prefix, String what, Function<R, Span> value) {
      return whole(
              prefix + "_start",
              "where " + what + " start in the article's text, in UTF-16 units from 0",
              row -> value.apply(row).start())
          .whole(
              prefix + "_end",
              "the unit behind " + what + ": the range is half-open",
              row -> value.apply(row).end());
    }

    /** The same where there may be no such words. */
    public Design<S, R> spanPerhaps(String prefix, String what, Function<R, Optional<Span>> value) {
      return wholePerhaps(
              prefix + "_start",
              "where " + what + " start in the article's text, in UTF-16 units from 0",
              row -> value.apply(row).map(Span::start))
          .wholePerhaps(
              prefix + "_end",
              "the unit behind " + what + ": the range is half-open",
              row -> value.apply(row).map(Span::end));
    }

    /** Words with their place: {@code prefix_text}, {@code prefix_start}, {@code prefix_end}. */
    public Design<S, R> quotePerhaps(
        String prefix, String what, Function<R, Optional<Quote>> value) {
      return textPerhaps(prefix + "_text", what, row -> value.apply(row).map(Quote::text))
          .spanPerhaps(prefix, "these words", row -> value.apply(row).map(Quote::span));
    }

    /** A date with its basis and bounds: four columns. */
    public Design<S, R> dated(String prefix, String what, Function<R, Optional<Dated>> value) {
      return textPerhaps(
              prefix + "_edtf",
              what + ", in EDTF (ISO 8601-2), as precise as it was given",
              row -> value.apply(row).map(date -> date.edtf().text()))
          .termPerhaps(
              prefix + "_basis",
              "where the date was taken from: stated, worked out, published",
              row -> value.apply(row).map(Dated::basis))
          .day(
              prefix + "_earliest",
              "the first day that it may be",
              value,
              date -> date.edtf().earliest())
          .day(
              prefix + "_latest",
              "the last day that it may be",
              value,
              date -> date.edtf().latest());
    }

    private Design<S, R> day(
        String column,
        String what,
        Function<R, Optional<Dated>> value,
        Function<Dated, Optional<LocalDate>> bound) {
      return addPerhaps(column, ColumnType.DATE, what, row -> value.apply(row).flatMap(bound));
    }

    /** The table with the columns so far. */
    public Table<S> build() {
      List<Function<R, @Nullable Object>> all = List.copyOf(values);
      return new Table<>(
          name,
          meaning,
          columns,
          record -> out.apply(record).stream().map(row -> row(all, row)).toList());
    }

    private static <R> @Nullable Object[] row(
        List<Function<R, @Nullable Object>> values, R record) {
      @Nullable Object[] row = new Object[values.size()];
      for (int i = 0; i < row.length; i++) {
        row[i] = values.get(i).apply(record);
      }
      return row;
    }
  }
}
