package org.firsthand.export.parquet;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.firsthand.export.table.Sheet;
import org.firsthand.export.table.Table;
import org.jspecify.annotations.Nullable;

/** One table as a Parquet file. */
final class ParquetSheet implements Sheet {
  /**
   * Bytes that are gathered before they are written. Ten tables are open at once at most, so that 8
   * MB keeps them all below 100 MB.
   */
  private static final long ROW_GROUP = 8L << 20;

  private final ParquetWriter<@Nullable Object[]> writer;

  private ParquetSheet(ParquetWriter<@Nullable Object[]> writer) {
    this.writer = writer;
  }

  /** A new file with this table. */
  static ParquetSheet at(Path file, Table<?> table) throws IOException {
    return new ParquetSheet(
        new Builder(file, table)
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
    private final Table<?> table;

    Builder(Path file, Table<?> table) {
      super(new LocalOutputFile(file));
      this.table = table;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<@Nullable Object[]> getWriteSupport(ParquetConfiguration settings) {
      return new WriteRows(table);
    }

    @Override
    @Deprecated
    protected WriteSupport<@Nullable Object[]> getWriteSupport(
        org.apache.hadoop.conf.Configuration settings) {
      return new WriteRows(table);
    }
  }
}
