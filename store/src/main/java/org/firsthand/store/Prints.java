package org.firsthand.store;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;

/** Fingerprints as they lie in an article's row: 8 bytes each, big-endian. */
final class Prints {
  private Prints() {}

  static byte[] pack(List<Long> prints) {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * prints.size());
    prints.forEach(bytes::putLong);
    return bytes.array();
  }

  static List<Long> unpack(byte[] bytes) {
    LongBuffer longs = ByteBuffer.wrap(bytes).asLongBuffer();
    List<Long> prints = new ArrayList<>(longs.remaining());
    while (longs.hasRemaining()) {
      prints.add(longs.get());
    }
    return prints;
  }
}
