package org.firsthand.collect.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Takes the content coding of HTTP off, within bounds. Safe to share between threads. */
public final class ContentCoding {
  private ContentCoding() {}

  /** Content that is larger than it may be. */
  public static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    /** More than so many bytes. */
    public TooLarge(int limit) {
      super("more than " + limit + " bytes");
    }
  }

  /** A coding that is not read, Brotli among them. */
  public static final class Unknown extends IOException {
    private static final long serialVersionUID = 1;

    Unknown(String coding) {
      super("content coding '" + coding + "'");
    }
  }

  /**
   * The content itself. Servers say gzip of what is plain and the other way round, so the first
   * bytes decide between these two.
   *
   * @param coding the header's value; empty if there is none
   * @param limit the most bytes the content may have
   * @throws TooLarge if it has more
   * @throws Unknown if the coding is neither gzip nor none
   * @throws IOException if gzip breaks off or is damaged
   */
  public static byte[] decode(byte[] raw, String coding, int limit) throws IOException {
    String name = coding.strip().toLowerCase(Locale.ROOT);
    switch (name) {
      case "", "identity", "none", "utf-8", "gzip", "x-gzip" -> {}
      default -> throw new Unknown(name);
    }
    bounded(raw, limit);
    if (!isGzip(raw) || (!name.endsWith("gzip") && !name.isEmpty())) {
      return raw;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(raw), 1 << 16)) {
      return bounded(in.readNBytes(limit + 1), limit);
    }
  }

  /** Whether the bytes begin as gzip does. */
  public static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b && bytes[2] == 8;
  }

  private static byte[] bounded(byte[] bytes, int limit) throws TooLarge {
    if (bytes.length > limit) {
      throw new TooLarge(limit);
    }
    return bytes;
  }
}
