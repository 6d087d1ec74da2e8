package org.firsthand.collect.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which networks an IP address lies on, after the special-purpose registries of the IANA (RFC
 * 6890). An IPv6 address that carries one of IPv4 (mapped, compatible, NAT64, 6to4) is judged by
 * that one.
 */
final class Networks {
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  private record Network(byte[] start, int bits, String name) {
    static Network of(String block, String name) {
      int slash = block.indexOf('/');
      return new Network(
          literal(block.substring(0, slash)), Integer.parseInt(block.substring(slash + 1)), name);
    }

    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit & 7);
        if ((address[bit >> 3] & mask) != (start[bit >> 3] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final Network[] SPECIAL = {
    Network.of("0.0.0.0/8", "unspecified"),
    Network.of("10.0.0.0/8", "private"),
    Network.of("100.64.0.0/10", "private"),
    Network.of("127.0.0.0/8", "loopback"),
    Network.of("169.254.0.0/16", "link-local"),
    Network.of("172.16.0.0/12", "private"),
    Network.of("192.0.0.0/24", "reserved"),
    Network.of("192.0.2.0/24", "reserved"),
    Network.of("192.168.0.0/16", "private"),
    Network.of("198.18.0.0/15", "reserved"),
    Network.of("198.51.100.0/24", "reserved"),
    Network.of("203.0.113.0/24", "reserved"),
    Network.of("224.0.0.0/4", "multicast"),
    Network.of("240.0.0.0/4", "reserved"),
    Network.of("::/128", "unspecified"),
    Network.of("::1/128", "loopback"),
    Network.of("64:ff9b:1::/48", "private"),
    Network.of("100::/64", "reserved"),
    Network.of("2001::/23", "reserved"),
    Network.of("2001:db8::/32", "reserved"),
    Network.of("3fff::/20", "reserved"),
    Network.of("5f00::/16", "reserved"),
    Network.of("fc00::/7", "unique-local"),
    Network.of("fe80::/10", "link-local"),
    Network.of("fec0::/10", "private"),
    Network.of("ff00::/8", "multicast"),
  };

  private static final byte[] MAPPED = prefix(10, 0xff, 0xff);
  private static final byte[] COMPATIBLE = new byte[12];
  private static final byte[] NAT64 = literal16("64:ff9b::", 12);
  private static final byte[] SIX_TO_FOUR = {0x20, 0x02};

  private Networks() {}

  /** The kind of local or reserved network that the address is on; empty for the public ones. */
  static Optional<String> special(InetAddress address) {
    byte[] bytes = address.getAddress();
    for (Network network : SPECIAL) {
      if (network.holds(bytes)) {
        return Optional.of(network.name());
      }
    }
    if (bytes.length != 16) {
      return Optional.empty();
    }
    if (starts(bytes, SIX_TO_FOUR)) {
      return special(carried(bytes, 2));
    }
    return starts(bytes, MAPPED) || starts(bytes, COMPATIBLE) || starts(bytes, NAT64)
        ? special(carried(bytes, 12))
        : Optional.empty();
  }

  private static InetAddress carried(byte[] bytes, int at) {
    return ofBytes(Arrays.copyOfRange(bytes, at, at + 4));
  }

  private static boolean starts(byte[] bytes, byte[] with) {
    return Arrays.equals(bytes, 0, with.length, with, 0, with.length);
  }

  private static byte[] prefix(int zeros, int... then) {
    byte[] prefix = new byte[zeros + then.length];
    for (int i = 0; i < then.length; i++) {
      prefix[zeros + i] = (byte) then[i];
    }
    return prefix;
  }

  private static byte[] literal16(String literal, int length) {
    return Arrays.copyOf(literal(literal), length);
  }

  private static byte[] literal(String literal) {
    return InetAddress.ofLiteral(literal).getAddress();
  }

  private static InetAddress ofBytes(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }
}
