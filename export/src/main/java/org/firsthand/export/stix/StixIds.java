package org.firsthand.export.stix;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Identifiers that are the same in every export: UUIDs of version 5 (RFC 9562) made from our own
 * ids. Their namespace is ours; the standard's own is for observables only.
 */
final class StixIds {
  /** Drawn once for this project. */
  private static final UUID NAMESPACE = UUID.fromString("5b0c7f6e-3f0e-4d3a-9c57-2f6a1d9be4a1");

  private StixIds() {}

  /** The identifier of an object of this type that is known by these parts. */
  static String of(String type, String... parts) {
    return type + "--" + uuid(type + "\u001f" + String.join("\u001f", parts));
  }

  private static UUID uuid(String name) {
    byte[] hash = sha1(name);
    hash[6] = (byte) (hash[6] & 0x0f | 0x50);
    hash[8] = (byte) (hash[8] & 0x3f | 0x80);
    ByteBuffer bytes = ByteBuffer.wrap(hash);
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  private static byte[] sha1(String name) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-1");
      sha.update(
          ByteBuffer.allocate(16)
              .putLong(NAMESPACE.getMostSignificantBits())
              .putLong(NAMESPACE.getLeastSignificantBits())
              .flip());
      return sha.digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
