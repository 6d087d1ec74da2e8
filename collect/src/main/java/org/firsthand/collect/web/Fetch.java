package org.firsthand.collect.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.firsthand.collect.content.ContentCoding;
import org.firsthand.collect.content.Headers;
import org.firsthand.collect.content.MediaType;
import org.firsthand.model.Problem;
import org.firsthand.model.SkipReason;

/**
 * Fetches addresses for one run: asks robots.txt, waits for the host's turn, follows redirects.
 *
 * <p>May be called from many threads; each host is asked by one at a time, and no more than {@link
 * WebSettings#atOnce} replies are in memory. Close it when done; what is under way then ends.
 */
public final class Fetch implements AutoCloseable {
  /** Of an answer that is no page only this much is read, so that the connection can be kept. */
  private static final int IDLE = 1 << 16;

  private final WebSettings settings;
  private final int largest;
  private final InstantSource clock;
  private final Exchange exchange;
  private final Hosts hosts;
  private final RobotsFiles robots;

  /**
   * Makes one.
   *
   * @param largest the most bytes that one page may have
   */
  public Fetch(WebSettings settings, int largest, InstantSource clock) {
    this(
        settings,
        largest,
        clock,
        settings.allowPrivate() ? address -> Optional.empty() : Networks::special);
  }

  /** The same with other networks that may not be reached, for tests. */
  Fetch(
      WebSettings settings,
      int largest,
      InstantSource clock,
      Function<InetAddress, Optional<String>> special) {
    this.settings = settings;
    this.largest = largest;
    this.clock = clock;
    this.exchange = new Exchange(settings, new Names(special));
    this.hosts = new Hosts(settings.atOnce());
    this.robots = new RobotsFiles(settings, exchange, hosts);
  }

  /**
   * Fetches one address.
   *
   * @param before the last visit, if the server is to be asked for changes only
   * @param use gets the reply, before this returns and while its place in memory is kept
   * @throws InterruptedException if the run is ended
   */
  public void fetch(URI address, Optional<Visit> before, Consumer<Reply> use)
      throws InterruptedException {
    String where = address.toString();
    try {
      new Way(address, before, use).go();
    } catch (Refused e) {
      use.accept(new Reply.Bad(new Problem(where, e.expected(), e.found())));
    } catch (ContentCoding.TooLarge e) {
      use.accept(tooLarge(where));
    } catch (IOException e) {
      use.accept(new Reply.Bad(new Problem(where, "a whole page", "'" + e.getMessage() + "'")));
    }
  }

  @Override
  public void close() {
    exchange.close();
  }

  /** One address on its way through redirects. For one thread. */
  private final class Way {
    private final URI asked;
    private final Optional<Visit> before;
    private final Consumer<Reply> use;
    private URI at;
    private long left = settings.longest().toNanos();
    private int redirects;
    private boolean hasRested;

    Way(URI address, Optional<Visit> before, Consumer<Reply> use) {
      this.asked = address;
      this.at = address;
      this.before = before;
      this.use = use;
    }

    void go() throws IOException, InterruptedException {
      boolean isOver = false;
      while (!isOver) {
        Robots rules = robots.of(at);
        if (rules.problem().isPresent()) {
          throw rules.problem().get();
        }
        if (!rules.allows(at)) {
          String found = "that robots.txt forbids " + (at.equals(asked) ? "it" : at);
          use.accept(
              new Reply.Left(
                  SkipReason.DISALLOWED,
                  new Problem(asked.toString(), "a page that may be read", found).toString()));
          return;
        }
        isOver = hosts.inTurn(at, delay(rules), this::ask, this::answered);
      }
    }

    private Duration delay(Robots rules) {
      Duration granted = least(rules.delay(), settings.longestDelay());
      return granted.compareTo(settings.delay()) > 0 ? granted : settings.delay();
    }

    private HttpResponse<byte[]> ask() throws IOException, InterruptedException {
      long started = System.nanoTime();
      try {
        return exchange.ask(at, headers(), Fetch.this::body, left);
      } finally {
        left = Math.max(1, left - (System.nanoTime() - started));
      }
    }

    private Map<String, String> headers() {
      Map<String, String> headers = new TreeMap<>();
      headers.put("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5");
      headers.put("Accept-Encoding", "gzip");
      before
          .flatMap(Visit::etag)
          .filter(Fetch::mayBeSent)
          .ifPresent(value -> headers.put("If-None-Match", value));
      before
          .flatMap(Visit::lastModified)
          .filter(Fetch::mayBeSent)
          .ifPresent(value -> headers.put("If-Modified-Since", value));
      return headers;
    }

    /** True if the response gave the reply, false if the way goes on. */
    private boolean answered(HttpResponse<byte[]> response) throws IOException {
      int status = response.statusCode();
      if (status == 200) {
        use.accept(content(response));
        return true;
      }
      if (status == 304 && before.isPresent()) {
        use.accept(new Reply.Unchanged());
        return true;
      }
      Optional<URI> next = Redirect.next(at, response);
      if (next.isPresent()) {
        if (++redirects > settings.redirects()) {
          throw new Refused("at most " + settings.redirects() + " redirects", "more");
        }
        at = next.get();
        return false;
      }
      if ((status == 429 || status == 503) && mayRest(response)) {
        return false;
      }
      throw new Refused("a page", Statuses.inWords(status));
    }

    /** Whether the host asks for a rest that is granted, once. */
    private boolean mayRest(HttpResponse<byte[]> response) throws Refused {
      Optional<Duration> rest =
          response
              .headers()
              .firstValue("retry-after")
              .flatMap(value -> RetryAfter.of(value, clock.instant()));
      if (rest.isEmpty() || hasRested) {
        return false;
      }
      if (rest.get().compareTo(settings.longestDelay()) > 0) {
        String why =
            Statuses.inWords(response.statusCode())
                + " and the wish to rest "
                + rest.get().toSeconds()
                + " s";
        hosts.turn(at).close(why);
        throw new Refused("a page", why);
      }
      hosts.turn(at).rest(rest.get());
      hasRested = true;
      return true;
    }

    private Reply content(HttpResponse<byte[]> response) {
      String type = MediaType.of(response.headers().firstValue("content-type").orElse(""));
      String where = asked.toString();
      if (!MediaType.mayBePage(type)) {
        return new Reply.Left(
            SkipReason.UNSUPPORTED,
            new Problem(where, "a page", type + ", which this version does not read").toString());
      }
      try {
        byte[] bytes =
            ContentCoding.decode(
                response.body(),
                response.headers().firstValue("content-encoding").orElse(""),
                largest);
        return new Reply.Content(
            at,
            Headers.kept(response.headers().map()),
            bytes,
            clock.instant().truncatedTo(ChronoUnit.SECONDS));
      } catch (ContentCoding.TooLarge e) {
        return tooLarge(where);
      } catch (IOException e) {
        return new Reply.Bad(
            new Problem(where, "a page in gzip or plain", "'" + e.getMessage() + "'"));
      }
    }
  }

  private HttpResponse.BodySubscriber<byte[]> body(HttpResponse.ResponseInfo head) {
    boolean isPage =
        head.statusCode() == 200
            && MediaType.mayBePage(
                MediaType.of(head.headers().firstValue("content-type").orElse("")));
    return isPage ? BoundedBody.whole(largest) : BoundedBody.beginning(IDLE);
  }

  private Reply tooLarge(String where) {
    return new Reply.Left(
        SkipReason.TOO_LARGE,
        new Problem(where, "at most " + largest + " bytes", "more").toString());
  }

  /** Servers send what a request may not hold. */
  private static boolean mayBeSent(String value) {
    return value.chars().allMatch(c -> c >= ' ' && c < 127);
  }

  private static Duration least(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
