package org.firsthand.collect.archives;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that remembers how it ended, and that breaks off a head that never ends: the parser
 * keeps heads in memory whole.
 */
final class Watched extends FilterInputStream {
  private static final long UNLIMITED = Long.MAX_VALUE;

  private long left = UNLIMITED;
  private boolean ended;
  private @Nullable IOException failure;

  Watched(InputStream in) {
    super(in);
  }

  /** From here on at most so many bytes, until {@link #free}. */
  void limit(long bytes) {
    left = bytes;
  }

  /** No limit any more. */
  void free() {
    left = UNLIMITED;
  }

  /** Whether the stream has no more bytes or broke. */
  boolean isOver() {
    return ended || failure != null;
  }

  /** What broke the stream, if it did not just end. */
  @Nullable IOException failure() {
    return failure;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      int read = super.read(buffer, offset, length);
      ended |= read < 0;
      left -= left == UNLIMITED ? 0 : Math.max(0, read);
      if (left < 0) {
        throw new IOException("a record's head that does not end");
      }
      return read;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public long skip(long n) throws IOException {
    return n <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(n, 1 << 13)]));
  }
}
