package org.firsthand.collect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.firsthand.collect.web.InventedWeb;
import org.firsthand.collect.web.Visit;
import org.firsthand.collect.web.WebSettings;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HarvestTest {
  private final InventedWeb web = new InventedWeb();

  @AfterEach
  void stop() {
    web.close();
  }

  @Test
  void readsTheNewestPagesOfAnIndexOfSitemapsAndSaysThatThereAreMore() {
    page("/1", "/2", "/3", "/4", "/5");
    web.page("/index.xml", "text/xml", index("/a.xml", "2023-01-01", "/b.xml.gz", "2023-03-01"));
    web.page("/a.xml", "text/html", map("/1", "2023-01-01", "/2", "2023-03-05", "/3", ""));
    byte[] packed = InventedWeb.gzip(map("/4", "2023-03-04", "/5", "2023-03-03").getBytes(UTF_8));
    web.page("/b.xml.gz", "application/x-gzip", packed, "ETag", "\"1\"");
    Run run = run(3, "/index.xml");
    assertThat(run.lines())
        .containsExactlyInAnyOrder(web.address("/2"), web.address("/4"), web.address("/5"));
    assertThat(run.report().notes())
        .containsExactly(
            web.address("/index.xml") + ": only its newest pages were read; --newest N reads more");
    assertThat(run.report().visits()).as("the rest must be offered again").isEmpty();
    assertThat(run(5, "/index.xml").report().visits())
        .map(Visit::address)
        .containsExactly(web.address("/b.xml.gz"));
  }

  @Test
  void endsWhereSitemapsHoldEachOther() {
    page("/1");
    web.page("/a.xml", "text/xml", index("/b.xml", "", "/a.xml", ""));
    web.page("/b.xml", "text/xml", index("/a.xml", "", "/c.xml", ""));
    web.page("/c.xml", "text/xml", index("/d.xml", ""));
    web.page("/d.xml", "text/xml", index("/e.xml", ""));
    Run run = run(10, "/a.xml");
    assertThat(run.lines())
        .containsExactly(
            web.address("/d.xml") + ": expected a list of pages, found lists within lists");
    assertThat(web.paths()).containsExactly("/a.xml", "/b.xml", "/c.xml", "/d.xml");
  }

  @Test
  void asksForFewOfTheManySitemapsOfABomb() {
    String[] many =
        IntStream.range(0, 5_000)
            .mapToObj(i -> List.of("/map" + i + ".xml", ""))
            .flatMap(List::stream)
            .toArray(String[]::new);
    web.page("/bomb.xml", "text/xml", index(many));
    Run run = run(10, "/bomb.xml");
    assertThat(web.paths()).hasSize(51);
    assertThat(run.lines())
        .hasSize(50)
        .allMatch(line -> line.endsWith("found status 404 (not found)"));
  }

  @Test
  void fetchesAPageOnceWithWhatTheFirstListSaysOfIt() {
    page("/1");
    web.endless("/slow.xml", "text/xml", new byte[0], 10_000);
    web.on(
        "/slow.xml",
        exchange -> {
          byte[] feed = feed("/1#top", "Slow").getBytes(UTF_8);
          try {
            Thread.sleep(300);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          exchange.getResponseHeaders().set("Content-Type", "text/xml");
          exchange.sendResponseHeaders(200, feed.length);
          exchange.getResponseBody().write(feed);
        });
    web.page("/fast.xml", "text/xml", feed("/1", "Fast"));
    Run run = run(10, "/slow.xml", "/fast.xml");
    assertThat(run.captures())
        .singleElement()
        .satisfies(
            capture -> {
              assertThat(capture.headers())
                  .containsEntry(Capture.LISTED_TITLE, "Slow")
                  .containsEntry(Capture.REQUESTED, web.address("/1"));
              assertThat(capture.retrieved()).isPresent();
            });
  }

  @Test
  void namesWhatAListHasThatIsNoPage() {
    page("/1");
    web.page("/feed.xml", "text/xml", feed("mailto:a@a.example", "A"));
    web.page("/other.xml", "text/xml", feed("/feed.xml?again", "B"));
    web.page("/feed.xml?again", "text/xml", feed("/1", "C"));
    Run run = run(10, "/feed.xml", "/other.xml");
    assertThat(run.lines())
        .containsExactlyInAnyOrder(
            web.address("/feed.xml")
                + ": expected entries with http or https, found scheme 'mailto'",
            web.address("/feed.xml?again") + ": expected a page, found a list of pages");
  }

  @Test
  void keepsFewPagesInMemoryHoweverSlowTheyAreTaken() throws Exception {
    page(IntStream.range(0, 60).mapToObj(i -> "/" + i).toArray(String[]::new));
    List<String> all = IntStream.range(0, 60).mapToObj(i -> web.address("/" + i)).toList();
    try (Intake intake = new Collector(settings(10)).collect(all)) {
      intake.next();
      Thread.sleep(500);
      assertThat(web.paths().size()).isLessThan(8);
      List<Outcome<Capture>> rest = new ArrayList<>();
      intake.forEachRemaining(rest::add);
      assertThat(rest).hasSize(59);
    }
  }

  @Test
  void endsWhatIsUnderWayWhenItIsClosed() throws Exception {
    web.endless("/slow", "text/html", new byte[1], 50);
    long started = System.nanoTime();
    try (Intake intake = new Collector(settings(10)).collect(List.of(web.address("/slow")))) {
      assertThat(intake.isReady()).isFalse();
      Thread.sleep(200);
    }
    assertThat((System.nanoTime() - started) / 1e9).isLessThan(2);
  }

  private record Run(List<Outcome<Capture>> outcomes, WebReport report) {
    List<Capture> captures() {
      return outcomes.stream()
          .filter(one -> one instanceof Outcome.Done)
          .map(one -> ((Outcome.Done<Capture>) one).results().getFirst())
          .toList();
    }

    List<String> lines() {
      return outcomes.stream()
          .map(
              one ->
                  switch (one) {
                    case Outcome.Done<Capture>(List<Capture> all) -> all.getFirst().locator();
                    case Outcome.Skipped<Capture> skipped -> skipped.detail();
                    case Outcome.Failed<Capture> failed -> failed.problem().toString();
                  })
          .toList();
    }
  }

  private Run run(int newest, String... paths) {
    List<String> addresses = List.of(paths).stream().map(web::address).toList();
    List<Outcome<Capture>> all = new ArrayList<>();
    try (Intake intake = new Collector(settings(newest)).collect(addresses)) {
      intake.forEachRemaining(all::add);
      assertThat(intake.addressesDone()).isEqualTo(intake.totalAddresses());
      return new Run(all, intake.report());
    }
  }

  private static CollectSettings settings(int newest) {
    WebSettings web =
        new WebSettings(
            "firsthand", Duration.ofSeconds(5), 5, Duration.ZERO, Duration.ofSeconds(1), true, 3);
    return CollectSettings.defaults().asking(web, newest, 30);
  }

  private void page(String... paths) {
    for (String path : paths) {
      web.page(path, "text/html", "<html><p>Page " + path + "</p></html>");
    }
  }

  private String map(String... linksAndDates) {
    return "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
        + locations("url", linksAndDates)
        + "</urlset>";
  }

  private String index(String... linksAndDates) {
    return "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
        + locations("sitemap", linksAndDates)
        + "</sitemapindex>";
  }

  private String locations(String element, String... linksAndDates) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < linksAndDates.length; i += 2) {
      String date = linksAndDates[i + 1];
      all.append("<").append(element).append("><loc>").append(web.address(linksAndDates[i]));
      all.append("</loc>").append(date.isEmpty() ? "" : "<lastmod>" + date + "</lastmod>");
      all.append("</").append(element).append(">");
    }
    return all.toString();
  }

  private static String feed(String link, String title) {
    return "<rss version=\"2.0\"><channel><title>T</title><link>x</link><description/><item><title>"
        + title
        + "</title><link>"
        + link
        + "</link></item></channel></rss>";
  }
}
