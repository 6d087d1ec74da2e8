package org.firsthand.store;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Bytes as they lie in the dossier: deflated (RFC 1950) where that makes them shorter.
 *
 * @param packing {@code deflate} or {@code none}
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one row only
record Packed(String packing, byte[] bytes) {
  static Packed of(byte[] plain) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(plain);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3 + 64);
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.size() < plain.length
          ? new Packed("deflate", out.toByteArray())
          : new Packed("none", plain);
    } finally {
      deflater.end();
    }
  }

  byte[] unpack(int length) {
    if (packing.equals("none")) {
      return bytes;
    }
    Inflater inflater = new Inflater();
    try {
      byte[] plain = new byte[length];
      inflater.setInput(bytes);
      int got = inflater.inflate(plain);
      if (got != length) {
        throw new IllegalStateException("capture: expected " + length + " bytes, found " + got);
      }
      return plain;
    } catch (DataFormatException e) {
      throw new IllegalStateException("capture: expected deflated bytes, found others", e);
    } finally {
      inflater.end();
    }
  }
}
