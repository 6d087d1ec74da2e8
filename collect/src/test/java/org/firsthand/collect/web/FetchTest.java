package org.firsthand.collect.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.firsthand.model.SkipReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FetchTest {
  private static final int LARGEST = 100_000;
  private static final Duration NONE = Duration.ZERO;

  private final InventedWeb web = new InventedWeb();

  @AfterEach
  void stop() {
    web.close();
  }

  @Test
  void givesContentWithHeadersAndSaysWhoItIs() throws Exception {
    web.page("/a", "text/html; charset=utf-8", "<p>A</p>", "ETag", "\"1\"", "Set-Cookie", "a=b");
    Reply.Content content = (Reply.Content) fetch("/a");
    assertThat(new String(content.bytes(), UTF_8)).isEqualTo("<p>A</p>");
    assertThat(content.headers())
        .containsEntry("content-type", "text/html; charset=utf-8")
        .containsEntry("etag", "\"1\"")
        .doesNotContainKey("set-cookie");
    assertThat(web.asked())
        .extracting(InventedWeb.Asked::path)
        .containsExactly("/robots.txt", "/a");
    assertThat(web.asked().get(1).headers().getFirst("User-Agent"))
        .isEqualTo("firsthand/1 (someone@example.org)");
  }

  @Test
  void takesGzipApart() throws Exception {
    web.page(
        "/a",
        "text/html",
        InventedWeb.gzip("<p>A</p>".getBytes(UTF_8)),
        "Content-Encoding",
        "gzip");
    web.page("/b", "text/html", "<p>B</p>", "Content-Encoding", "gzip");
    assertThat(text(fetch("/a"))).isEqualTo("<p>A</p>");
    assertThat(text(fetch("/b"))).as("plain, whatever the header says").isEqualTo("<p>B</p>");
  }

  @Test
  void followsRedirectsAndKeepsWhereItCameTo() throws Exception {
    web.status("/a", 301, "Location", "/b?x=1#part");
    web.status("/b?x=1", 302, "Location", web.address("/c d"));
    web.page("/c%20d", "text/html", "<p>C</p>");
    Reply.Content content = (Reply.Content) fetch("/a");
    assertThat(content.address()).isEqualTo(URI.create(web.address("/c%20d")));
  }

  @Test
  void asksForChangesOnlyAndHearsThatThereAreNone() throws Exception {
    web.versioned("/a", "text/html", "<p>A</p>");
    Reply.Content first = (Reply.Content) fetch("/a");
    Visit visit =
        new Visit(
            "/a",
            Optional.ofNullable(first.headers().get("etag")),
            Optional.of("x"),
            Optional.empty());
    try (Fetch fetch = fetch(settings(NONE, true))) {
      assertThat(one(fetch, web.address("/a"), Optional.of(visit)))
          .isInstanceOf(Reply.Unchanged.class);
    }
    assertThat(web.asked().getLast().headers().getFirst("If-Modified-Since")).isEqualTo("x");
  }

  @Test
  void asksWithoutWhatARequestMayNotHold() throws Exception {
    web.versioned("/a", "text/html", "<p>A</p>");
    Visit odd = new Visit("/a", Optional.of("\"\u00e4\n\""), Optional.of("\0"), Optional.empty());
    try (Fetch fetch = fetch(settings(NONE, true))) {
      assertThat(one(fetch, web.address("/a"), Optional.of(odd))).isInstanceOf(Reply.Content.class);
    }
  }

  @Test
  void obeysRobotsTxtAndAsksForItOnce() throws Exception {
    web.page(
        "/robots.txt",
        "text/plain",
        "User-agent: other\nDisallow: /\n\nUser-agent: Firsthand\nDisallow: /private\n");
    web.page("/a", "text/html", "<p>A</p>");
    web.status("/b", 302, "Location", "/private/b");
    try (Fetch fetch = fetch(settings(NONE, true))) {
      assertThat(one(fetch, web.address("/a"))).isInstanceOf(Reply.Content.class);
      assertThat(one(fetch, web.address("/private/x")))
          .isEqualTo(
              new Reply.Left(
                  SkipReason.DISALLOWED,
                  web.address("/private/x")
                      + ": expected a page that may be read, found that robots.txt forbids it"));
      assertThat(one(fetch, web.address("/b"))).isInstanceOf(Reply.Left.class);
    }
    assertThat(web.asked())
        .extracting(InventedWeb.Asked::path)
        .containsExactly("/robots.txt", "/a", "/b");
  }

  @Test
  void readsNothingWhereRobotsTxtFails() throws Exception {
    web.status("/robots.txt", 503);
    assertThat(line(fetch("/a"))).contains("expected a robots.txt or none, found status 503");
    assertThat(web.paths()).isEmpty();
  }

  @Test
  void cutsARobotsTxtOf50Megabytes() throws Exception {
    byte[] line = "Disallow: /nothing-of-use\n".repeat(1000).getBytes(UTF_8);
    web.endless("/robots.txt", "text/plain", line, 0);
    web.page("/a", "text/html", "<p>A</p>");
    assertThat(fetch("/a")).isInstanceOf(Reply.Content.class);
  }

  @Test
  void waitsBetweenTwoRequestsAsLongAsTheSlowerOfUsAndRobotsTxtAsks() throws Exception {
    web.page("/a", "text/html", "<p>A</p>");
    assertThat(betweenTwo(Duration.ofMillis(300))).isBetween(0.29, 20.0);
    web.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 0.5\n");
    assertThat(betweenTwo(NONE)).isBetween(0.49, 20.0);
    web.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 5000\n");
    assertThat(betweenTwo(NONE)).as("the cap is a second here").isBetween(0.99, 60.0);
  }

  @Test
  void restsWhenAskedToAndTriesOnceMore() throws Exception {
    web.on(
        "/busy",
        exchange -> {
          boolean isFirst = web.paths().size() == 1;
          exchange.getResponseHeaders().set("Retry-After", "1");
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(isFirst ? 429 : 200, -1);
        });
    assertThat(fetch("/busy")).isInstanceOf(Reply.Content.class);
    assertThat(web.paths()).hasSize(2);
    assertThat(web.asked().get(2).nanos() - web.asked().get(1).nanos()).isGreaterThan(900_000_000L);
  }

  @Test
  void leavesAHostAloneThatAsksForALongRest() throws Exception {
    web.status("/a", 429, "Retry-After", "3600");
    web.page("/b", "text/html", "<p>B</p>");
    try (Fetch fetch = fetch(settings(NONE, true))) {
      assertThat(line(one(fetch, web.address("/a")))).contains("the wish to rest 3600 s");
      assertThat(line(one(fetch, web.address("/b")))).contains("the wish to rest 3600 s");
    }
    assertThat(web.paths()).containsExactly("/a");
  }

  /** Each costs one named line, in time, and nothing else. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "bad-answers.csv", numLinesToSkip = 1)
  void namesWhatIsWrongInOneLine(String path, String kind, String line) throws Exception {
    serveBadAnswers();
    long started = System.nanoTime();
    String address = path.contains("://") ? path : web.address(path);
    Reply reply;
    try (Fetch fetch = fetch(settings(NONE, true))) {
      reply = one(fetch, Addresses.parse(address).toString());
    }
    assertThat((System.nanoTime() - started) / 1e9).isLessThan(8);
    assertThat(reply.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(line(reply)).contains(": expected ", ", found ", line).doesNotContain("\n");
  }

  private void serveBadAnswers() {
    web.status("/404", 404).status("/410", 410).status("/500", 500).status("/403", 403);
    web.status("/429", 429).status("/204", 204).status("/304", 304);
    web.status("/loop", 302, "Location", "/loop");
    web.status("/nowhere", 302);
    web.status("/to-file", 302, "Location", "file:///etc/passwd");
    web.status("/to-ftp", 301, "Location", "ftp://a.example/x");
    byte[] bomb = InventedWeb.gzip(new byte[20_000_000]);
    web.page("/bomb", "text/html", bomb, "Content-Encoding", "gzip");
    byte[] whole = InventedWeb.gzip(new byte[2000]);
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    web.page("/half", "text/html", half, "Content-Encoding", "gzip");
    web.page("/brotli", "text/html", "xxx", "Content-Encoding", "br");
    web.page("/large", "text/html", new byte[LARGEST + 1]);
    web.endless("/endless", "text/html", new byte[8192], 0);
    web.endless("/dripping", "text/html", new byte[1], 100);
    web.page("/picture", "image/png", "<p>not a picture</p>");
    web.page("/pdf", "application/pdf", "%PDF-1.7");
    web.on(
        "/silent",
        exchange -> {
          try {
            Thread.sleep(20_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    web.on(
        "/short",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write(new byte[10]);
          exchange.getResponseBody().flush();
          throw new java.io.IOException("enough");
        });
  }

  @Test
  void refusesALoopbackAddressWithoutAWord() throws Exception {
    web.page("/a", "text/html", "<p>A</p>");
    try (Fetch fetch = fetch(settings(NONE, false))) {
      assertThat(line(one(fetch, web.address("/a"))))
          .endsWith(
              "/a: expected an address on a public network (--allow-private reads others), found"
                  + " 127.0.0.1 (loopback)");
      for (String other : List.of("http://localhost:1/", "http://[::1]:1/", "http://0.0.0.0:1/")) {
        assertThat(line(one(fetch, other))).contains("a public network");
      }
    }
    assertThat(web.asked()).isEmpty();
  }

  @Test
  void checksTheAddressAgainOnARedirect() throws Exception {
    String other = web.address("/b").replace("127.0.0.1", "127.0.0.2");
    web.status("/a", 302, "Location", other);
    web.page("/b", "text/html", "<p>B</p>");
    try (Fetch fetch =
        new Fetch(
            settings(NONE, true),
            LARGEST,
            Clock.systemUTC(),
            address ->
                address.getHostAddress().equals("127.0.0.2")
                    ? Optional.of("forbidden")
                    : Optional.empty())) {
      assertThat(line(one(fetch, web.address("/a")))).endsWith("found 127.0.0.2 (forbidden)");
    }
    assertThat(web.paths()).containsExactly("/a");
  }

  /** Without this a name could lead elsewhere when the client looks it up for itself. */
  @Test
  void keepsANameAtTheAddressThatWasChecked() throws Exception {
    InetAddress checked = InetAddress.ofLiteral("127.0.0.3");
    PinnedNames.pin("Pinned.invalid", List.of(checked));
    PinnedNames.pin("pinned.invalid", List.of(InetAddress.ofLiteral("127.0.0.4")));
    PinnedNames.unpin("pinned.invalid");
    assertThat(InetAddress.getAllByName("pinned.invalid"))
        .extracting(InetAddress::getHostAddress)
        .containsExactly("127.0.0.3");
    PinnedNames.unpin("pinned.invalid");
    assertThatThrownBy(() -> InetAddress.getAllByName("never-pinned.invalid"))
        .isInstanceOf(UnknownHostException.class);
  }

  @Test
  void saysThatACertificateCannotBeTrusted(@TempDir Path folder) throws Exception {
    try (SelfSignedServer server = SelfSignedServer.start(folder);
        Fetch fetch = fetch(settings(NONE, true))) {
      assertThat(line(one(fetch, server.address())))
          .contains("expected a secure connection, found that its TLS cannot be trusted or read (")
          .doesNotContain("\n");
    }
  }

  @Test
  void readsASecurePageWhoseCertificateIsVouchedFor(@TempDir Path folder) throws Exception {
    SSLContext before = SSLContext.getDefault();
    try (SelfSignedServer server = SelfSignedServer.start(folder)) {
      SSLContext.setDefault(server.trusting());
      server
          .server()
          .createContext(
              "/",
              exchange -> {
                boolean robots = exchange.getRequestURI().getPath().equals("/robots.txt");
                byte[] page = "<p>A</p>".getBytes(UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "text/html");
                exchange.sendResponseHeaders(robots ? 404 : 200, robots ? -1 : page.length);
                if (!robots) {
                  exchange.getResponseBody().write(page);
                }
                exchange.close();
              });
      // The first handshake of a process takes long on a busy machine.
      try (Fetch fetch = fetch(patient())) {
        assertThat(text(one(fetch, server.address()))).isEqualTo("<p>A</p>");
      }
    } finally {
      SSLContext.setDefault(before);
    }
  }

  private double betweenTwo(Duration delay) throws Exception {
    web.forget();
    try (Fetch fetch = fetch(settings(delay, true))) {
      one(fetch, web.address("/a"));
      one(fetch, web.address("/a"));
    }
    return (web.asked().get(2).nanos() - web.asked().get(1).nanos()) / 1e9;
  }

  private static WebSettings settings(Duration delay, boolean allowPrivate) {
    return new WebSettings(
        "firsthand/1 (someone@example.org)",
        Duration.ofSeconds(2),
        5,
        delay,
        Duration.ofSeconds(1),
        allowPrivate,
        2);
  }

  private static WebSettings patient() {
    return new WebSettings(
        "firsthand/1 (someone@example.org)",
        Duration.ofSeconds(60),
        5,
        NONE,
        Duration.ofSeconds(1),
        true,
        2);
  }

  private static Fetch fetch(WebSettings settings) {
    return new Fetch(settings, LARGEST, Clock.systemUTC());
  }

  private Reply fetch(String path) throws InterruptedException {
    try (Fetch fetch = fetch(settings(NONE, true))) {
      return one(fetch, web.address(path));
    }
  }

  private static Reply one(Fetch fetch, String address) throws InterruptedException {
    return one(fetch, address, Optional.empty());
  }

  private static Reply one(Fetch fetch, String address, Optional<Visit> before)
      throws InterruptedException {
    List<Reply> replies = new ArrayList<>();
    fetch.fetch(URI.create(address), before, replies::add);
    assertThat(replies).hasSize(1);
    return replies.getFirst();
  }

  private static String text(Reply reply) {
    return new String(((Reply.Content) reply).bytes(), UTF_8);
  }

  private static String line(Reply reply) {
    return switch (reply) {
      case Reply.Content content -> "content of " + content.address();
      case Reply.Unchanged unchanged -> "unchanged";
      case Reply.Left left -> left.line();
      case Reply.Bad bad -> bad.problem().toString();
    };
  }
}
