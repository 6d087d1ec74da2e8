package org.firsthand.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * UUIDs of version 5 (RFC 9562) in this project's own namespace: the same parts give the same UUID
 * in every export.
 */
public final class NamedUuid {
  /** Drawn once for this project. */
  private static final UUID NAMESPACE = UUID.fromString("5b0c7f6e-3f0e-4d3a-9c57-2f6a1d9be4a1");

  private NamedUuid() {}

  /** The UUID of what is known by these parts, in this order. */
  public static UUID of(String... parts) {
    byte[] hash = sha1(String.join("\u001f", parts));
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
