package org.firsthand.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Ids made from content: the same parts always give the same id, on any machine and in any order of
 * arrival.
 *
 * <p>An id is a letter for the noun, a hyphen, and the first 60 bits of the parts' SHA-256 in
 * Crockford's base 32, lower case: {@code F-3k9qx7c2m0ab}. With a million ids of one noun the
 * chance that any two meet is below one in two million. Any unique beginning names the thing on the
 * command line.
 */
public final class ContentId {
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 12;

  private ContentId() {}

  /** The id of a thing of the kind {@code letter} that consists of these parts, in this order. */
  public static String of(char letter, String... parts) {
    MessageDigest sha = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      sha.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
      sha.update((byte) ':');
      sha.update(bytes);
    }
    byte[] hash = sha.digest();
    StringBuilder id = new StringBuilder(LENGTH + 2).append(letter).append('-');
    long bits = 0;
    for (int i = 0; i < 8; i++) {
      bits = bits << 8 | (hash[i] & 0xff);
    }
    for (int i = 0; i < LENGTH; i++) {
      id.append(DIGITS.charAt((int) (bits >>> 59)));
      bits <<= 5;
    }
    return id.toString();
  }

  /** SHA-256 of the bytes, as 64 hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    return java.util.HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
