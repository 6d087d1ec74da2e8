package org.firsthand.export.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.firsthand.export.table.Column;
import org.firsthand.export.table.Sheet;
import org.firsthand.export.table.Table;
import org.jspecify.annotations.Nullable;

/** One table as a Parquet file. */
public final class ParquetSheet implements Sheet {
  /**
   * Bytes that are gathered before they are written. Ten tables are open at once at most, so that 8
   * MB keeps them all below 100 MB.
   */
  private static final long ROW_GROUP = 8L << 20;

  private final ParquetWriter<@Nullable Object[]> writer;

  private ParquetSheet(ParquetWriter<@Nullable Object[]> writer) {
    this.writer = writer;
  }

  /** A new file with this table on this machine. */
  static ParquetSheet at(Path file, Table<?> table) throws IOException {
    return at(new LocalOutputFile(file), table, List.of());
  }

  /**
   * A new file with this table, wherever it lies.
   *
   * @param behind columns that each row has behind those of the table
   */
  public static ParquetSheet at(OutputFile file, Table<?> table, List<Column> behind)
      throws IOException {
    return new ParquetSheet(
        new Builder(file, new WriteRows(table, behind))
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.GZIP)
            .withCodecFactory(new Deflate())
            .withRowGroupSize(ROW_GROUP)
            .build());
  }

  @Override
  public void write(@Nullable Object[] row) throws IOException {
    writer.write(row);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static final class Builder extends ParquetWriter.Builder<@Nullable Object[], Builder> {
    private final WriteRows rows;

    Builder(OutputFile file, WriteRows rows) {
      super(file);
      this.rows = rows;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<@Nullable Object[]> getWriteSupport(ParquetConfiguration settings) {
      return rows;
    }

    @Override
    @Deprecated
    protected WriteSupport<@Nullable Object[]> getWriteSupport(
        org.apache.hadoop.conf.Configuration settings) {
      return rows;
    }
  }
}
