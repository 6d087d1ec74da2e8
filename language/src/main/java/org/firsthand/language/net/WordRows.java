package org.firsthand.language.net;

import java.util.Arrays;
import org.firsthand.language.linear.WordAtoms;

/**
 * Which rows of the tables of vectors the words of a sentence take: word, tag, ending, beginning,
 * shape. Arrays are parallel to the words and not copied.
 *
 * @param rows for each table the row of each word
 */
@SuppressWarnings("ArrayRecordComponent") // numbers on their way, never compared
public record WordRows(int[][] rows) {
  /** Looks up the rows of a tagged sentence. */
  public static WordRows of(WordAtoms atoms, int[] tags, Lexicon lexicon) {
    int n = tags.length;
    int[][] rows = new int[NetShape.TABLES][n];
    for (int i = 0; i < n; i++) {
      rows[0][i] = lexicon.row(atoms.normal(i));
      rows[1][i] = tags[i];
      rows[2][i] = bucket(atoms.suffix(i, 3), 2);
      rows[3][i] = bucket(atoms.prefix(i, 3), 3);
      rows[4][i] = bucket(atoms.shape(i), 4);
    }
    return new WordRows(rows);
  }

  private static int bucket(int hash, int table) {
    int mixed = hash * 0x9E3779B9;
    return (mixed >>> 12) & (NetShape.BUCKETS[table] - 1);
  }

  /** The words in [from, to). */
  WordRows part(int from, int to) {
    int[][] cut = new int[rows.length][];
    for (int table = 0; table < rows.length; table++) {
      cut[table] = Arrays.copyOfRange(rows[table], from, to);
    }
    return new WordRows(cut);
  }

  public int size() {
    return rows[0].length;
  }
}
