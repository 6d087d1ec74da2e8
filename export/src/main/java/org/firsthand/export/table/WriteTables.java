package org.firsthand.export.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.firsthand.export.Selection;
import org.jspecify.annotations.Nullable;

/** Goes through a selection once for each kind of record and gives each table its rows. */
public final class WriteTables {
  /** Makes the sheet of a table. */
  @FunctionalInterface
  public interface Opening {
    /** A new sheet; whoever asked closes it. */
    Sheet open(Table<?> table) throws IOException;
  }

  @FunctionalInterface
  private interface Walk<S> {
    void each(Selection.Use<S> use) throws IOException;
  }

  private WriteTables() {}

  /** Writes all tables; those without rows too. */
  public static void write(Selection selection, Opening opening) throws IOException {
    walk(Tables.ofArticles(), opening, selection::eachArticle);
    walk(Tables.ofCopies(), opening, selection::eachCopy);
    walk(Tables.ofStatements(), opening, selection::eachStatement);
    walk(Tables.ofEvents(), opening, selection::eachEvent);
    walk(
        Tables.ofFindings(),
        opening,
        use -> selection.eachAccount(account -> use.take(account.finding())));
  }

  private static <S> void walk(List<Table<S>> tables, Opening opening, Walk<S> walk)
      throws IOException {
    try (Sheets sheets = new Sheets()) {
      for (Table<S> table : tables) {
        sheets.add(opening.open(table));
      }
      walk.each(
          record -> {
            for (int i = 0; i < tables.size(); i++) {
              for (@Nullable Object[] row : tables.get(i).rows(record)) {
                sheets.get(i).write(row);
              }
            }
          });
    }
  }

  /** Sheets that are closed together, however many could be opened. */
  private static final class Sheets implements Closeable {
    private final List<Sheet> open = new ArrayList<>();

    void add(Sheet sheet) {
      open.add(sheet);
    }

    Sheet get(int i) {
      return open.get(i);
    }

    @Override
    public void close() throws IOException {
      IOException first = null;
      for (Sheet sheet : open) {
        try {
          sheet.close();
        } catch (IOException e) {
          if (first == null) {
            first = e;
          } else {
            first.addSuppressed(e);
          }
        }
      }
      if (first != null) {
        throw first;
      }
    }
  }
}
