package org.firsthand.collect.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Keeps host names at the addresses that were checked, for the whole process.
 *
 * <p>The JDK's HTTP client looks a host up by itself when it connects, so an address that was
 * checked before could be another by then (DNS rebinding). This resolver, found by the JDK as a
 * service, answers for a pinned name with the addresses that were checked, and hands every other
 * name to the JDK's own. See docs/decisions/0014. Safe to share between threads; its pins are the
 * one state of this module that the process shares, because name look-up is.
 */
public final class PinnedNames extends InetAddressResolverProvider {
  private static final ConcurrentHashMap<String, Pin> PINS = new ConcurrentHashMap<>();

  private record Pin(List<InetAddress> addresses, int users) {}

  /** For the JDK's service loader. */
  public PinnedNames() {}

  /** Keeps the name at these addresses; who pins first decides, as often as it is unpinned. */
  static void pin(String host, List<InetAddress> addresses) {
    PINS.merge(
        key(host),
        new Pin(List.copyOf(addresses), 1),
        (old, same) -> new Pin(old.addresses(), old.users() + 1));
  }

  /** Takes one pin away. */
  static void unpin(String host) {
    PINS.computeIfPresent(
        key(host),
        (name, pin) -> pin.users() == 1 ? null : new Pin(pin.addresses(), pin.users() - 1));
  }

  @Override
  public String name() {
    return "firsthand";
  }

  @Override
  public InetAddressResolver get(Configuration configuration) {
    InetAddressResolver builtin = configuration.builtinResolver();
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
          throws UnknownHostException {
        Pin pin = PINS.get(key(host));
        return pin == null ? builtin.lookupByName(host, policy) : pin.addresses().stream();
      }

      @Override
      public String lookupByAddress(byte[] address) throws UnknownHostException {
        return builtin.lookupByAddress(address);
      }
    };
  }

  private static String key(String host) {
    return host.toLowerCase(Locale.ROOT);
  }
}
