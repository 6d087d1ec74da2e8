package org.firsthand.language.net;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Writes and reads the numbers of a net in small: rows of tables as bytes with a scale each,
 * matrices as IEEE half floats.
 */
final class NetNumbers {
  private NetNumbers() {}

  static void write(float[][][] parts, DataOutputStream out) throws IOException {
    for (int part = 0; part < parts.length; part++) {
      for (float[] row : parts[part]) {
        if (part < NetShape.TABLES) {
          writeBytes(row, out);
        } else {
          for (float number : row) {
            out.writeShort(Float.floatToFloat16(number));
          }
        }
      }
    }
  }

  private static void writeBytes(float[] row, DataOutputStream out) throws IOException {
    float most = 1e-6f;
    for (float number : row) {
      most = Math.max(most, Math.abs(number));
    }
    out.writeFloat(most / 127f);
    for (float number : row) {
      out.writeByte(Math.round(number / most * 127f));
    }
  }

  static float[][][] read(NetShape shape, DataInputStream in) throws IOException {
    float[][][] parts = shape.zeros();
    for (int part = 0; part < parts.length; part++) {
      int columns = parts[part][0].length;
      int width = part < NetShape.TABLES ? columns + 4 : columns * 2;
      ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(parts[part].length * width));
      for (float[] row : parts[part]) {
        if (part < NetShape.TABLES) {
          float scale = bytes.getFloat();
          for (int k = 0; k < columns; k++) {
            row[k] = bytes.get() * scale;
          }
        } else {
          for (int k = 0; k < columns; k++) {
            row[k] = Float.float16ToFloat(bytes.getShort());
          }
        }
      }
    }
    return parts;
  }
}
