package org.firsthand.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.Format;
import org.firsthand.export.InventedSelection;
import org.firsthand.export.Selection;
import org.firsthand.export.csv.DelimitedFolder;
import org.firsthand.export.csv.Delimiter;
import org.firsthand.export.csv.Formulas;
import org.firsthand.export.parquet.ParquetFolder;
import org.firsthand.model.json.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What DuckDB reads of our files: the same rows with the same types. */
class ReadBackTest {
  @TempDir Path folder;

  static Stream<Arguments> exports() {
    Map<String, Selection> selections =
        Map.of(
            "usual", InventedSelection.usual(),
            "nasty", InventedSelection.nasty(),
            "long", InventedSelection.long1Mb(),
            "empty", new InventedSelection(List.of()));
    List<Format.Folder> formats =
        List.of(
            new ParquetFolder(),
            new DelimitedFolder(Delimiter.COMMA),
            new DelimitedFolder(Delimiter.TAB));
    return formats.stream()
        .flatMap(
            format ->
                selections.entrySet().stream()
                    .map(one -> Arguments.of(format.name(), one.getKey(), format, one.getValue())));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("exports")
  void readsTheSameRows(String name, String which, Format.Folder format, Selection selection)
      throws IOException, SQLException {
    format.write(selection, ExportSettings.defaults(), folder);
    Map<Table<?>, List<List<@Nullable Object>>> written = rows(selection);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      for (Table<?> table : Tables.all()) {
        Path file = folder.resolve(table.name() + "." + name);
        boolean isParquet = name.equals("parquet");
        String source = isParquet ? "read_parquet('" + file + "')" : csv(table, file, name);
        if (isParquet) {
          assertThat(types(duck, source)).as(table.name()).isEqualTo(types(table));
        }
        assertThat(read(duck, source, table, !isParquet))
            .as(table.name())
            .isEqualTo(written.get(table));
      }
    }
  }

  private static String csv(Table<?> table, Path file, String name) {
    String types =
        table.columns().stream()
            .map(column -> "'" + column.name() + "': '" + plain(column.type()) + "'")
            .collect(Collectors.joining(", ", "{", "}"));
    return "read_csv('%s', header=true, auto_detect=false, delim='%s', quote='\"', escape='\"',"
            .formatted(file, name.equals("tsv") ? "\\t" : ",")
        + " new_line='\\r\\n', allow_quoted_nulls=false, max_line_size=10000000,"
        + " columns="
        + types
        + ")";
  }

  private static String plain(ColumnType type) {
    return type.isList() ? "VARCHAR" : duck(type);
  }

  private static String duck(ColumnType type) {
    return switch (type) {
      case STRING -> "VARCHAR";
      case INT64 -> "BIGINT";
      case DOUBLE -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
      case TIMESTAMP -> "TIMESTAMP WITH TIME ZONE";
      case STRINGS -> "VARCHAR[]";
      case INT64S -> "BIGINT[]";
    };
  }

  private static Map<String, String> types(Table<?> table) {
    Map<String, String> types = new LinkedHashMap<>();
    table.columns().forEach(column -> types.put(column.name(), duck(column.type())));
    return types;
  }

  private static Map<String, String> types(Connection duck, String source) throws SQLException {
    Map<String, String> types = new LinkedHashMap<>();
    try (Statement sql = duck.createStatement();
        ResultSet rows = sql.executeQuery("DESCRIBE SELECT * FROM " + source)) {
      while (rows.next()) {
        types.put(rows.getString(1), rows.getString(2));
      }
    }
    return types;
  }

  private static List<List<@Nullable Object>> read(
      Connection duck, String source, Table<?> table, boolean isText) throws SQLException {
    List<List<@Nullable Object>> all = new ArrayList<>();
    try (Statement sql = duck.createStatement();
        ResultSet rows = sql.executeQuery("SELECT * FROM " + source)) {
      while (rows.next()) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
          row.add(value(rows.getObject(i + 1), table.columns().get(i).type(), isText));
        }
        all.add(row);
      }
    }
    return all;
  }

  private static @Nullable Object value(@Nullable Object read, ColumnType type, boolean isText)
      throws SQLException {
    return switch (read) {
      case null -> null;
      case Array array -> Arrays.asList((Object[]) array.getArray());
      case LocalDate day -> day;
      case Date day -> day.toLocalDate();
      case OffsetDateTime moment -> moment.toInstant();
      case String text when isText && type.isList() -> list(text, type);
      case String text when isText -> Formulas.unguard(text);
      default -> read;
    };
  }

  private static List<?> list(String json, ColumnType type) {
    return type == ColumnType.STRINGS
        ? Json.readList(json, String.class)
        : Json.readList(json, Long.class);
  }

  private static Map<Table<?>, List<List<@Nullable Object>>> rows(Selection selection)
      throws IOException {
    Map<Table<?>, List<List<@Nullable Object>>> all = new LinkedHashMap<>();
    WriteTables.write(
        selection,
        table -> {
          List<List<@Nullable Object>> rows = new ArrayList<>();
          all.put(table, rows);
          return new Sheet() {
            @Override
            public void write(@Nullable Object[] row) {
              rows.add(Arrays.asList(row));
            }

            @Override
            public void close() {}
          };
        });
    return all;
  }
}
