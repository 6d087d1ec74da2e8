package org.firsthand.export.parquet;

import java.io.IOException;
import java.nio.file.Path;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.Format;
import org.firsthand.export.Selection;
import org.firsthand.export.table.WriteTables;

/** All tables as Parquet: {@code articles.parquet}, {@code findings.parquet} ... */
public final class ParquetFolder implements Format.Folder {
  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public String purpose() {
    return "all tables, a Parquet file each, for DuckDB, pandas, R and Spark";
  }

  @Override
  public void write(Selection selection, ExportSettings settings, Path folder) throws IOException {
    WriteTables.write(
        selection, table -> ParquetSheet.at(folder.resolve(table.name() + ".parquet"), table));
  }
}
