package org.firsthand.language.train;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A folder for what training makes on its way, so that a run that was stopped goes on where it was.
 * A file is written beside its place and moved there when whole. Everything is read back from its
 * file, so a run in one go gives the same bytes.
 */
record Workshop(Path folder) {
  /** Writes one thing. */
  interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  /** Makes what a file holds. */
  interface Making {
    Writing make() throws IOException;
  }

  /** Makes a file unless it is there. */
  void make(String name, Making making) throws IOException {
    Path file = folder.resolve(name);
    if (Files.exists(file)) {
      return;
    }
    Files.createDirectories(folder);
    Writing writing = making.make();
    Path part = folder.resolve(name + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(part), 1 << 16))) {
      writing.to(out);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Opens a file that was made. */
  DataInputStream open(String name) throws IOException {
    return new DataInputStream(
        new BufferedInputStream(new GZIPInputStream(Files.newInputStream(folder.resolve(name)))));
  }

  /** Writes rows of numbers. */
  static Writing numbers(int[][] rows) {
    return out -> {
      out.writeInt(rows.length);
      for (int[] row : rows) {
        out.writeInt(row.length);
        for (int number : row) {
          out.writeInt(number);
        }
      }
    };
  }

  /** Reads what {@link #numbers} wrote. */
  int[][] numbers(String name) throws IOException {
    try (DataInputStream in = open(name)) {
      int[][] rows = new int[in.readInt()][];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = new int[in.readInt()];
        for (int k = 0; k < rows[i].length; k++) {
          rows[i][k] = in.readInt();
        }
      }
      return rows;
    }
  }

  /** Writes tables of numbers, to the bit. */
  static Writing tables(float[][][] tables) {
    return out -> {
      out.writeInt(tables.length);
      for (float[][] table : tables) {
        out.writeInt(table.length);
        out.writeInt(table[0].length);
        for (float[] row : table) {
          for (float number : row) {
            out.writeFloat(number);
          }
        }
      }
    };
  }

  /** Reads what {@link #tables} wrote. */
  float[][][] tables(String name) throws IOException {
    try (DataInputStream in = open(name)) {
      float[][][] tables = new float[in.readInt()][][];
      for (int t = 0; t < tables.length; t++) {
        tables[t] = new float[in.readInt()][in.readInt()];
        for (float[] row : tables[t]) {
          for (int k = 0; k < row.length; k++) {
            row[k] = in.readFloat();
          }
        }
      }
      return tables;
    }
  }
}
