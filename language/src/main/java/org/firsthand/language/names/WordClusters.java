package org.firsthand.language.names;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;

/**
 * Clusters of words that stand in the same places of plain text, in {@link #LEVELS} levels from
 * fine to coarse; a coarser cluster is made of whole finer ones. Words are known as written and, if
 * not, by their normal form. Immutable.
 */
public final class WordClusters {
  /** How many levels there are. */
  public static final int LEVELS = 3;

  /** The file's name among the models. */
  public static final String FILE = "english-word-clusters.bin.gz";

  /** Hashes of words, in open addressing, and beside them their cluster in the finest level. */
  private final int[] keys;

  private final short[] finest;

  /** Per level above the finest, the cluster that holds each cluster of the finest. */
  private final byte[][] coarser;

  private WordClusters(int[] words, byte[] low, byte[] high, byte[][] coarser) {
    int capacity = Integer.highestOneBit(Math.max(8, words.length * 4));
    keys = new int[capacity];
    finest = new short[capacity];
    for (int i = 0; i < words.length; i++) {
      int slot = slot(words[i]);
      keys[slot] = words[i];
      finest[slot] = (short) ((low[i] & 0xFF) | (high[i] << 8));
    }
    this.coarser = coarser;
  }

  /** Loads the clusters that ship with this module. */
  public static WordClusters load() {
    InputStream raw = WordClusters.class.getResourceAsStream(FILE);
    if (raw == null) {
      throw new IllegalStateException("names: expected resource '" + FILE + "', found none");
    }
    try (raw) {
      return read(raw);
    } catch (IOException e) {
      throw new UncheckedIOException("names: expected readable clusters, found " + e, e);
    }
  }

  /** Reads gzipped clusters as {@link #write} wrote them. */
  public static WordClusters read(InputStream raw) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16));
    int[] words = new int[in.readInt()];
    ByteBuffer.wrap(in.readNBytes(4 * words.length)).asIntBuffer().get(words);
    byte[] low = in.readNBytes(words.length);
    byte[] high = in.readNBytes(words.length);
    byte[][] coarser = new byte[LEVELS - 1][];
    for (int level = 0; level < coarser.length; level++) {
      coarser[level] = in.readNBytes(in.readInt());
    }
    return new WordClusters(words, low, high, coarser);
  }

  /**
   * Writes clusters.
   *
   * @param words the hashes of the words, ascending, none 0
   * @param finest per word its cluster in the finest level, from 1
   * @param coarser per coarser level, the cluster of each cluster of the finest, below 256
   */
  public static void write(DataOutputStream out, int[] words, int[] finest, int[][] coarser)
      throws IOException {
    out.writeInt(words.length);
    for (int word : words) {
      out.writeInt(word);
    }
    for (int cluster : finest) {
      out.writeByte(cluster);
    }
    for (int cluster : finest) {
      out.writeByte(cluster >> 8);
    }
    for (int[] level : coarser) {
      out.writeInt(level.length);
      for (int cluster : level) {
        out.writeByte(cluster);
      }
    }
  }

  private int slot(int word) {
    int slot = word & (keys.length - 1);
    while (keys[slot] != word && keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  /** The finest cluster of a word by the hashes of its form and normal form; 0 if not known. */
  int of(int form, int normal) {
    int cluster = finest[slot(form)];
    return cluster != 0 || form == normal ? cluster : finest[slot(normal)];
  }

  /** The cluster of level 0 (finest) to {@code LEVELS - 1} that holds a finest cluster. */
  int at(int level, int cluster) {
    return level == 0 ? cluster : coarser[level - 1][cluster] & 0xFF;
  }
}
