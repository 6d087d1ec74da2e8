package org.firsthand.export.csv;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.Format;
import org.firsthand.export.Selection;
import org.firsthand.export.table.Column;
import org.firsthand.export.table.Sheet;
import org.firsthand.export.table.Table;
import org.firsthand.export.table.WriteTables;
import org.jspecify.annotations.Nullable;

/** All tables as text, a file each: {@code articles.csv}, {@code findings.csv} ... */
public final class DelimitedFolder implements Format.Folder {
  private final Delimiter delimiter;

  public DelimitedFolder(Delimiter delimiter) {
    this.delimiter = delimiter;
  }

  @Override
  public String name() {
    return delimiter.ending();
  }

  @Override
  public String purpose() {
    return switch (delimiter) {
      case COMMA -> "all tables, a CSV file each, for spreadsheets and statistics";
      case TAB -> "the same separated by tabs";
    };
  }

  @Override
  public void write(Selection selection, ExportSettings settings, Path folder) throws IOException {
    WriteTables.write(
        selection,
        table -> new DelimitedSheet(folder.resolve(table.name() + "." + name()), table, delimiter));
  }

  /** One table as a file of text. */
  private static final class DelimitedSheet implements Sheet {
    private final OutputStream out;
    private final Lines lines;

    DelimitedSheet(Path file, Table<?> table, Delimiter delimiter) throws IOException {
      out = new BufferedOutputStream(Files.newOutputStream(file));
      List<String> names = table.columns().stream().map(Column::name).toList();
      lines = Lines.tellingEmpty(out, delimiter, names);
      lines.write(names.toArray());
    }

    @Override
    public void write(@Nullable Object[] row) throws IOException {
      lines.write(row);
    }

    @Override
    public void close() throws IOException {
      try (out) {
        lines.close();
      }
    }
  }
}
