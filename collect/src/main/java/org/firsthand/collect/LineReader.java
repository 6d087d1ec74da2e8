package org.firsthand.collect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lines of a file in UTF-8, none longer than a limit. */
final class LineReader {
  private final Opened in;
  private final int limit;
  private byte[] buffer = new byte[1 << 13];
  private long number;
  private boolean tooLong;

  /**
   * Lines of a file or of its rest.
   *
   * @param before how many lines of the file stand before the first that is read here
   */
  LineReader(Opened in, int limit, long before) {
    this.in = in;
    this.limit = limit;
    this.number = before;
  }

  /** The number of the line read last, from 1. */
  long number() {
    return number;
  }

  /** True if the line read last was longer than the limit; only its beginning was kept. */
  boolean tooLong() {
    return tooLong;
  }

  /** The next line, without its end; null after the last. */
  byte @org.jspecify.annotations.Nullable [] next() throws IOException {
    int length = 0;
    tooLong = false;
    int b = in.read();
    if (b < 0) {
      return null;
    }
    number++;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (length == limit) {
        tooLong = true;
        continue;
      }
      if (length == buffer.length) {
        buffer = Arrays.copyOf(buffer, Math.min(limit, 2 * buffer.length));
      }
      buffer[length++] = (byte) b;
    }
    return Arrays.copyOf(buffer, length);
  }

  /** The line's text, without a byte order mark. */
  static String text(byte[] line) {
    String text = new String(line, StandardCharsets.UTF_8);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
