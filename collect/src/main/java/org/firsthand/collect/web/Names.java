package org.firsthand.collect.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Looks hosts up and refuses those on networks that are not public. A name stays at its checked
 * addresses until this is closed. Safe to share between threads.
 */
final class Names implements AutoCloseable {
  /** Look-ups block threads of the system and cannot be broken off, so they have their own. */
  private static final int LOOKUPS = 8;

  private final Function<InetAddress, Optional<String>> special;
  private final Set<String> pinned = ConcurrentHashMap.newKeySet();
  private final ExecutorService lookups =
      Executors.newFixedThreadPool(
          LOOKUPS, Thread.ofPlatform().name("look-up-", 0).daemon().factory());

  /**
   * Names of one run.
   *
   * @param special the kind of network that an address may not be reached on; empty if it may
   */
  Names(Function<InetAddress, Optional<String>> special) {
    this.special = special;
  }

  /**
   * Returns if the host may be asked.
   *
   * @throws Refused if it is not found in time, or has an address that may not be reached; one such
   *     address among others is enough, since the client picks one by itself
   */
  void check(String host, long nanos) throws Refused, InterruptedException {
    if (pinned.contains(host)) {
      return;
    }
    List<InetAddress> addresses = lookUp(host, nanos);
    for (InetAddress address : addresses) {
      Optional<String> network = special.apply(address);
      if (network.isPresent()) {
        throw new Refused(
            "an address on a public network (--allow-private reads others)",
            address.getHostAddress() + " (" + network.get() + ")");
      }
    }
    if (pinned.add(host)) {
      PinnedNames.pin(host, addresses);
    }
  }

  private List<InetAddress> lookUp(String host, long nanos) throws Refused, InterruptedException {
    Future<InetAddress[]> answer = lookups.submit(() -> InetAddress.getAllByName(host));
    try {
      return Arrays.asList(answer.get(nanos, TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new Refused("the address of host '" + host + "'", "no answer in time");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownHostException) {
        throw new Refused("a host that has an address", "none for '" + host + "'");
      }
      throw new Refused("the address of host '" + host + "'", "" + e.getCause());
    }
  }

  @Override
  public void close() {
    lookups.shutdownNow();
    pinned.forEach(PinnedNames::unpin);
    pinned.clear();
  }
}
