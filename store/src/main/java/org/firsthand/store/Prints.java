package org.firsthand.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** Fingerprints as they lie in an article's row: 8 bytes each, big-endian. */
final class Prints {
  private Prints() {}

  static byte[] pack(List<Long> prints) {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * prints.size());
    prints.forEach(bytes::putLong);
    return bytes.array();
  }

  static long[] unpack(byte[] bytes) {
    long[] prints = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(prints);
    return prints;
  }

  /** Those that both have, each of which has them rising. */
  static long[] shared(long[] ones, long[] others) {
    return Arrays.stream(ones).filter(print -> Arrays.binarySearch(others, print) >= 0).toArray();
  }
}
