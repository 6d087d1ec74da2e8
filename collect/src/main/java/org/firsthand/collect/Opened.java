package org.firsthand.collect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.firsthand.model.Problem;

/** A file that is being read, expanded if it is compressed, within bounds. */
final class Opened implements AutoCloseable {
  /** A compressed file may always grow to this, so that small ones of much repetition pass. */
  private static final long ALWAYS_ALLOWED = 50_000_000;

  /** A file that grows beyond all measure. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    TooLarge(String message) {
      super(message);
    }
  }

  private final Counted raw;
  private final Counted expanded;
  private final long most;

  @SuppressWarnings("resource")
  Opened(Found.File file, CollectSettings settings) throws IOException {
    raw = new Counted(file.content().open());
    boolean gzip = FileKind.isGzip(file.locator());
    try {
      InputStream buffered = new BufferedInputStream(raw, 1 << 16);
      expanded = new Counted(gzip ? new GZIPInputStream(buffered, 1 << 16) : buffered);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
    most =
        gzip
            ? Math.max(ALWAYS_ALLOWED, file.bytes() * settings.largestExpansion())
            : Long.MAX_VALUE;
  }

  /** The expanded bytes, within the same bounds. */
  InputStream stream() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        return Opened.this.read();
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = expanded.read(buffer, offset, length);
        check();
        return read;
      }
    };
  }

  /** Bytes of the file as it lies on disk that have been read. */
  long rawBytes() {
    return raw.count();
  }

  /** One more byte; -1 at the end. */
  int read() throws IOException {
    int b = expanded.read();
    check();
    return b;
  }

  private void check() throws TooLarge {
    if (expanded.count() > most) {
      throw new TooLarge("a compressed file that grows beyond " + most + " bytes");
    }
  }

  /** All bytes, or one more than {@code limit} if there are more. */
  byte[] readAtMost(int limit) throws IOException {
    return expanded.readNBytes(limit + 1);
  }

  @Override
  public void close() throws IOException {
    expanded.close();
  }

  /** What to say of an error while reading. */
  static Problem problem(String where, IOException e) {
    String found =
        e instanceof java.io.EOFException
            ? "its end in the middle"
            : e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new Problem(where, "a file that can be read to its end", found);
  }
}
