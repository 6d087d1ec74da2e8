package org.firsthand.language.parse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.firsthand.language.linear.FeatureHash;
import org.firsthand.language.linear.WordAtoms;

/**
 * The words that the parser knows one by one; every other word is known by its ending and shape
 * only, so that training sees words as strange as those it will meet. Immutable.
 */
public final class Vocabulary {
  private static final int UNKNOWN = 999;

  private final int[] hashes;

  /** A vocabulary of normal forms' hashes, in any order. */
  public Vocabulary(int[] normals) {
    hashes = normals.clone();
    Arrays.sort(hashes);
  }

  /** Reads what {@link #write} wrote. */
  public static Vocabulary read(DataInputStream in) throws IOException {
    int[] hashes = new int[in.readInt()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.readInt();
    }
    return new Vocabulary(hashes);
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    for (int hash : hashes) {
      out.writeInt(hash);
    }
  }

  /** The atom of word {@code i}. */
  int atom(WordAtoms words, int i) {
    int normal = words.normal(i);
    return Arrays.binarySearch(hashes, normal) >= 0
        ? normal
        : FeatureHash.of(UNKNOWN, words.suffix(i, 3), words.shape(i));
  }
}
