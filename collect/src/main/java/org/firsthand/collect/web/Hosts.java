package org.firsthand.collect.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Gives requests their turns: one at a time for a host, with a delay, and so many at a time for
 * all. Safe to share between threads.
 */
final class Hosts {
  private final ConcurrentHashMap<String, Turn> turns = new ConcurrentHashMap<>();
  private final Semaphore room;

  Hosts(int atOnce) {
    room = new Semaphore(atOnce);
  }

  /** Sends a request. */
  @FunctionalInterface
  interface Send {
    HttpResponse<byte[]> now() throws IOException, InterruptedException;
  }

  /** Takes a response. */
  @FunctionalInterface
  interface Use<T> {
    T of(HttpResponse<byte[]> response) throws IOException;
  }

  Turn turn(URI address) {
    return turns.computeIfAbsent(Addresses.host(address), host -> new Turn());
  }

  /**
   * One request in its host's turn.
   *
   * @param delay to leave the host alone for afterwards
   * @param use takes the response while its place in memory is kept; the host may be asked again
   *     meanwhile
   */
  <T> T inTurn(URI address, Duration delay, Send send, Use<T> use)
      throws IOException, InterruptedException {
    Turn turn = turn(address);
    turn.begin();
    boolean isMine = true;
    try {
      Optional<String> closed = turn.closed();
      if (closed.isPresent()) {
        throw new Refused("a host that can be asked", closed.get());
      }
      room.acquire();
      try {
        HttpResponse<byte[]> response = send.now();
        turn.end(delay);
        isMine = false;
        return use.of(response);
      } finally {
        room.release();
      }
    } finally {
      if (isMine) {
        turn.end(delay);
      }
    }
  }
}
