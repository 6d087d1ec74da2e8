package org.firsthand.collect.parquet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Unpacks pages with the JDK's gzip. Parquet's own codecs bring native libraries, and need Hadoop
 * for this one; a table that is packed otherwise is named.
 */
final class Inflate implements CompressionCodecFactory {
  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    throw new UnsupportedOperationException("this codec only reads");
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    return switch (codec) {
      case UNCOMPRESSED -> new Plain();
      case GZIP -> new Gzip();
      default ->
          throw new UnsupportedOperationException(
              "compression " + codec + ", expected gzip or none");
    };
  }

  @Override
  public void release() {}

  private static final class Plain implements BytesInputDecompressor {
    @Override
    public BytesInput decompress(BytesInput page, int size) {
      return page;
    }

    @Override
    public void decompress(ByteBuffer page, int packed, ByteBuffer to, int size) {
      to.put(page);
    }

    @Override
    public void release() {}
  }

  private static final class Gzip implements BytesInputDecompressor {
    @Override
    public BytesInput decompress(BytesInput page, int size) throws IOException {
      try (GZIPInputStream in = new GZIPInputStream(page.toInputStream())) {
        return BytesInput.from(in.readNBytes(size));
      }
    }

    @Override
    public void decompress(ByteBuffer page, int packed, ByteBuffer to, int size)
        throws IOException {
      byte[] bytes = new byte[packed];
      page.get(bytes);
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        to.put(in.readNBytes(size));
      }
    }

    @Override
    public void release() {}
  }
}
