package org.firsthand.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.firsthand.export.InventedSelection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
  /** Words that SQL:2023 reserves and that one would like for a column. */
  private static final Set<String> RESERVED =
      Set.of("end", "start", "to", "from", "order", "group", "table", "value", "values", "user");

  static Stream<Table<?>> tables() {
    return Tables.all().stream();
  }

  static Stream<InventedSelection> selections() {
    return Stream.of(
        InventedSelection.usual(), InventedSelection.nasty(), InventedSelection.long1Mb());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void namesItsColumnsOnceInWordsThatSqlLeavesFree(Table<?> table) {
    List<String> names = table.columns().stream().map(Column::name).toList();
    assertThat(names)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"))
        .doesNotContainAnyElementsOf(RESERVED);
    assertThat(table.columns()).allMatch(column -> !column.meaning().isBlank());
  }

  @ParameterizedTest
  @MethodSource("selections")
  void givesEachColumnAValueOfItsType(InventedSelection selection) throws IOException {
    List<String> filled = new ArrayList<>();
    WriteTables.write(
        selection,
        table ->
            new Sheet() {
              @Override
              public void write(@Nullable Object[] row) {
                filled.add(table.name());
                assertThat(row).hasSameSizeAs(table.columns());
                for (int i = 0; i < row.length; i++) {
                  assertFits(table.columns().get(i), row[i]);
                }
              }

              @Override
              public void close() {}
            });
    assertThat(filled).contains("articles", "captures", "events", "findings", "trace_steps");
  }

  private static void assertFits(Column column, @Nullable Object value) {
    if (value == null) {
      assertThat(column.nullable()).as(column.name()).isTrue();
      return;
    }
    Class<?> type =
        switch (column.type()) {
          case STRING -> String.class;
          case INT64 -> Long.class;
          case DOUBLE -> Double.class;
          case BOOLEAN -> Boolean.class;
          case DATE -> LocalDate.class;
          case TIMESTAMP -> Instant.class;
          case STRINGS, INT64S -> List.class;
        };
    assertThat(value).as(column.name()).isInstanceOf(type);
    if (value instanceof String text) {
      assertThat(text).doesNotContain("\0");
    }
  }
}
