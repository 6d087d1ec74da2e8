package org.firsthand.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feed, three pages, a sitemap and an archive into one dossier, and again. */
class ReadWebTest {
  private static final String[] NOW_AND_THEN = {"--allow-private", "--delay", "0"};

  @TempDir Path folder;
  private InventedSite site;
  private Program program;

  @BeforeEach
  void start() throws Exception {
    site = new InventedSite();
    program = new Program(folder);
    site.page("/1", "Canada", "Norway").page("/2", "Japan", "Poland").page("/3", "Chile", "Peru");
    site.page("/4", "Ghana", "Kenya");
    String today = ZonedDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.RFC_1123_DATE_TIME);
    site.put(
        "/feed.xml",
        "application/rss+xml",
        """
        <rss version="2.0"><channel><title>The Example</title><link>SITE/</link><description/>
        <item><title>One</title><link>SITE/1</link><pubDate>%s</pubDate>
          <source url="https://wire.example/">The Wire</source></item>
        <item><title>Two</title><link>/2</link><pubDate>%s</pubDate></item>
        </channel></rss>
        """
            .formatted(today, today));
    site.put(
        "/sitemap.xml",
        "application/xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>SITE/1</loc></url><url><loc>SITE/4</loc><lastmod>2023-03-27</lastmod></url></urlset>
        """);
    String archived =
        "Brazil and Cuba signed an agreement on cyber defence, the ministry said. ".repeat(3);
    Files.write(
        folder.resolve("a.warc"),
        ("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://old.example/5\r\n"
                + "WARC-Date: 2023-03-27T10:00:00Z\r\nWARC-Record-ID: <urn:x:1>\r\n"
                + "Content-Type: text/plain\r\nContent-Length: "
                + archived.length()
                + "\r\n\r\n"
                + archived
                + "\r\n\r\n")
            .getBytes(UTF_8));
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private Program.Run readAll() throws Exception {
    return program.run(
        "read",
        NOW_AND_THEN[0],
        NOW_AND_THEN[1],
        NOW_AND_THEN[2],
        "--contact",
        "someone@example.org",
        "a.warc",
        site.address("/feed.xml"),
        site.address("/3"),
        site.address("/sitemap.xml"));
  }

  @Test
  void readsEachPageOnceAndNothingTheSecondTime() throws Exception {
    Program.Run first = readAll();
    assertThat(first.err()).isEmpty();
    assertThat(first.exit()).isZero();
    assertThat(first.out())
        .contains("5 articles read", "4 pages fetched from 2 lists, 0 unchanged");
    assertThat(site.told())
        .containsExactly(
            "200 /1", "200 /2", "200 /3", "200 /4", "200 /feed.xml", "200 /sitemap.xml");
    String articles = program.run("articles", "--json").out();

    Program.Run second = readAll();
    assertThat(second.err()).isEmpty();
    assertThat(second.exit()).isZero();
    assertThat(second.out()).contains("0 articles read", "3 unchanged", "1 already read");
    assertThat(site.told()).containsExactly("304 /3", "304 /feed.xml", "304 /sitemap.xml");
    assertThat(program.run("articles", "--json").out()).isEqualTo(articles);
  }

  @Test
  void readsWhatIsNewInAFeedThatChanged() throws Exception {
    readAll();
    site.told();
    site.page("/6", "Laos", "Cuba");
    site.put(
        "/feed.xml",
        "application/feed+json",
        """
        {"version": "https://jsonfeed.org/version/1.1", "title": "The Example", "items": [
          {"id": "6", "url": "SITE/6", "date_published": "2020-01-01T00:00:00Z"},
          {"id": "1", "url": "SITE/1"}, {"id": "0", "url": "SITE/none"}]}
        """);
    Program.Run run = readAll();
    assertThat(site.told())
        .containsExactly(
            "200 /6", "200 /feed.xml", "304 /1", "304 /3", "304 /sitemap.xml", "404 /none");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.errorLines())
        .singleElement()
        .asString()
        .endsWith("/none: expected a page, found status 404 (not found)");
    assertThat(run.out())
        .contains("1 article read", "/feed.xml: silent, its newest entry is of 2020-01-01, ");
    readAll();
    assertThat(site.told())
        .as("a feed with a missing page is asked again")
        .contains("200 /feed.xml");
  }

  @Test
  void readsListsOfFeedsAndOfAddresses() throws Exception {
    Files.writeString(
        folder.resolve("feeds.opml"),
        "<opml version=\"2.0\"><body><outline text=\"News\"><outline type=\"rss\" xmlUrl=\""
            + site.address("/feed.xml")
            + "\"/></outline></body></opml>");
    Files.writeString(
        folder.resolve("pages.txt"), "# mine\n" + site.address("/3") + "\n\nftp://a.example/x\n");
    Program.Run run =
        program.run(
            "read",
            NOW_AND_THEN[0],
            NOW_AND_THEN[1],
            NOW_AND_THEN[2],
            "--feeds",
            "feeds.opml",
            "pages.txt");
    assertThat(site.told()).containsExactly("200 /1", "200 /2", "200 /3", "200 /feed.xml");
    assertThat(run.out()).contains("3 articles read");
    assertThat(run.errorLines())
        .containsExactly(
            "firsthand: pages.txt: expected addresses with http or https, found scheme 'ftp'");
  }

  @Test
  void readsNoPrivateNetworkUnlessToldTo() throws Exception {
    Program.Run run = program.run("read", site.address("/1"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.errorLines())
        .singleElement()
        .asString()
        .contains(
            "/1: expected an address on a public network (--allow-private reads others), found");
    assertThat(site.told()).isEmpty();
  }

  @Test
  void explainsWrongUsage() throws Exception {
    for (String[] wrong :
        new String[][] {
          {"read", "--delay", "-1", "x"},
          {"read", "--newest", "0", "x"},
          {"read", "--max-time", "NaN", "x"},
          {"read", "--contact", "\u00e4", "x"},
          {"read", "--delay", "0"}
        }) {
      Program.Run run = program.run(wrong);
      assertThat(run.exit()).as(String.join(" ", wrong)).isEqualTo(2);
      assertThat(run.err()).contains("expected ", ", found ").doesNotContain("\tat ");
    }
  }

  /** As Ctrl-C and a crash do, only harder. */
  @Test
  void leavesADossierThatOpensWhenItIsKilled() throws Exception {
    Process process =
        program.start(
            "read", "--allow-private", "--delay", "60", site.address("/1"), site.address("/2"));
    try {
      for (int i = 0; i < 600 && articles() < 1; i++) {
        Thread.sleep(100);
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(articles()).isEqualTo(1);
    site.told();
    readAll();
    assertThat(site.told()).contains("304 /1", "200 /2");
  }

  private long articles() throws Exception {
    return program
        .run("articles", "--json")
        .out()
        .lines()
        .filter(line -> line.startsWith("{"))
        .count();
  }
}
