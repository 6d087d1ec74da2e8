package org.firsthand.collect.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** The robots.txt files of one run, each asked for once. Safe to share between threads. */
final class RobotsFiles {
  private final WebSettings settings;
  private final Exchange exchange;
  private final Hosts hosts;
  private final ConcurrentHashMap<URI, Asked> files = new ConcurrentHashMap<>();

  RobotsFiles(WebSettings settings, Exchange exchange, Hosts hosts) {
    this.settings = settings;
    this.exchange = exchange;
    this.hosts = hosts;
  }

  /** One file, once it is there. */
  private static final class Asked {
    private final ReentrantLock lock = new ReentrantLock();
    private Optional<Robots> answer = Optional.empty();
  }

  /** The file that speaks for an address. */
  Robots of(URI address) throws InterruptedException {
    URI file = address.resolve("/robots.txt");
    Asked asked = files.computeIfAbsent(file, key -> new Asked());
    asked.lock.lockInterruptibly();
    try {
      if (asked.answer.isEmpty()) {
        asked.answer = Optional.of(ask(file));
      }
      return asked.answer.get();
    } finally {
      asked.lock.unlock();
    }
  }

  private Robots ask(URI file) throws InterruptedException {
    long end = System.nanoTime() + settings.longest().toNanos();
    URI at = file;
    try {
      for (int hop = 0; hop <= settings.redirects(); hop++) {
        URI here = at;
        // The file itself is no page: the first page need not wait behind it.
        HttpResponse<byte[]> response =
            hosts.inTurn(
                at,
                Duration.ZERO,
                () ->
                    exchange.ask(
                        here,
                        Map.of("Accept", "text/plain"),
                        head -> BoundedBody.beginning(Robots.LARGEST),
                        end - System.nanoTime()),
                got -> got);
        int status = response.statusCode();
        if (status == 200) {
          return Robots.of(at, response.body());
        }
        Optional<URI> next = Redirect.next(at, response);
        if (next.isEmpty()) {
          return status == 429 || status >= 500
              ? Robots.failed(new Refused("a robots.txt or none", Statuses.inWords(status)))
              : Robots.none();
        }
        at = next.get();
      }
      return Robots.none();
    } catch (Refused e) {
      return Robots.failed(e);
    } catch (IOException e) {
      return Robots.failed(new Refused("a robots.txt or none", "'" + e.getMessage() + "'"));
    }
  }
}
