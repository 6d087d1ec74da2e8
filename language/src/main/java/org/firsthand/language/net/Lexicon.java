package org.firsthand.language.net;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The words that a net knows, by the hashes of their normal forms; row 0 stands for all others.
 * Immutable.
 */
public final class Lexicon {
  private final int[] sorted;

  /** A lexicon of normal forms' hashes, in any order. */
  public Lexicon(int[] normals) {
    sorted = normals.clone();
    Arrays.sort(sorted);
  }

  static Lexicon read(DataInputStream in) throws IOException {
    int[] hashes = new int[in.readInt()];
    ByteBuffer.wrap(in.readNBytes(hashes.length * 4)).asIntBuffer().get(hashes);
    return new Lexicon(hashes);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(sorted.length);
    for (int hash : sorted) {
      out.writeInt(hash);
    }
  }

  /** Rows that a table of vectors needs. */
  public int rows() {
    return sorted.length + 1;
  }

  /** The row of a word, 0 where it is not known. */
  public int row(int normal) {
    int found = Arrays.binarySearch(sorted, normal);
    return found < 0 ? 0 : found + 1;
  }
}
