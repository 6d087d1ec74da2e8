package org.firsthand.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.firsthand.export.Account;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.Format;
import org.firsthand.export.Selection;
import org.firsthand.export.table.Column;
import org.firsthand.export.table.Table;
import org.jspecify.annotations.Nullable;

/** One table of findings, separated by tabs. */
public final class DelimitedFile implements Format.OneFile {
  private final Table<Account> table;
  private final boolean hasHeader;

  private DelimitedFile(Table<Account> table, boolean hasHeader) {
    this.table = table;
    this.hasHeader = hasHeader;
  }

  /** With the names of its columns in the first line. */
  public static DelimitedFile withHeader(Table<Account> table) {
    return new DelimitedFile(table, true);
  }

  /** With rows from the first line on, for readers that know the columns by their place. */
  public static DelimitedFile withoutHeader(Table<Account> table) {
    return new DelimitedFile(table, false);
  }

  @Override
  public String name() {
    return table.name();
  }

  @Override
  public String purpose() {
    return table.meaning();
  }

  @Override
  public String ending() {
    return ".tsv";
  }

  @Override
  public String mediaType() {
    return "text/tab-separated-values;charset=utf-8";
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public void write(Selection selection, ExportSettings settings, OutputStream out)
      throws IOException {
    List<String> names = table.columns().stream().map(Column::name).toList();
    try (Lines lines = Lines.sparing(out, Delimiter.TAB, names)) {
      if (hasHeader) {
        lines.write(names.toArray());
      }
      selection.eachAccount(
          account -> {
            for (@Nullable Object[] row : table.rows(account)) {
              lines.write(row);
            }
          });
    }
  }
}
