package org.firsthand.collect.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.firsthand.collect.content.Shape;
import org.firsthand.collect.web.InventedWeb;
import org.firsthand.model.Capture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadListingTest {
  private static final String ATOM =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom"><title>The Example</title><id>x</id>
      <updated>2023-03-27T10:00:00Z</updated>
      <entry><title type="html">A &amp;amp; B</title><id>1</id><link href="https://a.example/1"/>
        <published>2023-03-26T10:00:00+02:00</published><updated>2023-03-27T10:00:00Z</updated>
        <source><title>The Wire</title><id>https://wire.example/</id></source></entry>
      <entry><title>No link</title><id>2</id><updated>2023-03-27T10:00:00Z</updated></entry>
      <entry><title>Changed</title><id>3</id><link href="/3"/><updated>2023-03-20T10:00:00Z</updated></entry>
      </feed>
      """;

  @Test
  void readsAtomWithWhatItSaysOfEachEntry() throws Exception {
    Listing feed = read(ATOM);
    assertThat(feed.ofLists()).isFalse();
    assertThat(feed.newest()).contains(Instant.parse("2023-03-26T08:00:00Z"));
    Listing.Entry first = feed.entries().getFirst();
    assertThat(first.link()).isEqualTo("https://a.example/1");
    assertThat(first.evidence())
        .containsEntry(Capture.LISTED_PUBLISHED, "2023-03-26T08:00:00Z")
        .containsEntry(Capture.LISTED_SOURCE, "The Wire")
        .containsEntry(Capture.LISTED_SOURCE_ADDRESS, "https://wire.example/");
    assertThat(first.evidence().get(Capture.LISTED_TITLE)).startsWith("A ").endsWith(" B");
    Listing.Entry last = feed.entries().getLast();
    assertThat(last.date()).as("when it changed").contains(Instant.parse("2023-03-20T10:00:00Z"));
    assertThat(last.evidence()).doesNotContainKey(Capture.LISTED_PUBLISHED);
  }

  @Test
  void readsRssWithItsSource() throws Exception {
    Listing feed =
        read(
            """
              <?xml version="1.0"?><!-- a comment and spaces in front -->
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://127.0.0.1:1/rss.dtd">
            <rss version="2.0"><channel><title>T</title><link>https://a.example/</link><description/>
            <item><title>One</title><guid isPermaLink="true">https://a.example/1</guid>
            <pubDate>Mon, 27 Mar 2023 10:00:00 GMT</pubDate>
            <source url="https://wire.example/feed">The Wire</source></item></channel></rss>
            """
                .stripLeading());
    assertThat(feed.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.link()).isEqualTo("https://a.example/1");
              assertThat(entry.evidence())
                  .containsEntry(Capture.LISTED_SOURCE, "The Wire")
                  .containsEntry(Capture.LISTED_SOURCE_ADDRESS, "https://wire.example/feed");
            });
  }

  @Test
  void readsJsonFeed() throws Exception {
    Listing feed =
        read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [
              {"id": "1", "url": "https://a.example/1", "title": "One",
               "date_published": "2023-03-27T10:00:00-05:00"},
              {"id": "2", "content_text": "no page"}, {"url": 7}, 3,
              {"url": "/2", "date_modified": "yesterday"}]}
            """);
    assertThat(feed.entries())
        .map(Listing.Entry::link)
        .containsExactly("https://a.example/1", "/2");
    assertThat(feed.newest()).contains(Instant.parse("2023-03-27T15:00:00Z"));
  }

  @Test
  void readsNewsSitemaps() throws Exception {
    Listing map =
        read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>https://a.example/1</loc><lastmod>2023-03-29</lastmod><news:news>
              <news:publication><news:name>The Example</news:name><news:language>en</news:language>
              </news:publication><news:publication_date>2023-03-27T10:00:00Z</news:publication_date>
              <news:title>One</news:title></news:news></url>
            <url><loc>https://b.example/2</loc><lastmod>2023-03-28</lastmod></url></urlset>
            """);
    assertThat(map.entries())
        .map(Listing.Entry::link)
        .containsExactly("https://a.example/1", "https://b.example/2");
    assertThat(map.entries().getFirst().date()).contains(Instant.parse("2023-03-27T10:00:00Z"));
    assertThat(map.entries().getFirst().evidence()).containsEntry(Capture.LISTED_TITLE, "One");
    assertThat(map.newest()).contains(Instant.parse("2023-03-28T00:00:00Z"));
  }

  @Test
  void readsIndexesOfSitemapsAndOpmlAsListsOfLists() throws Exception {
    Listing index =
        read(
            """
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <sitemap><loc>https://a.example/new.xml</loc><lastmod>2023-03-27</lastmod></sitemap>
            <sitemap><loc>https://a.example/old.xml.gz</loc></sitemap></sitemapindex>
            """);
    assertThat(index.ofLists()).isTrue();
    assertThat(index.entries()).hasSize(2);
    Listing opml =
        read(
            """
            <?xml version="1.0"?><opml version="1.1"><head/><body><outline text="group">
            <outline text="a" xmlUrl="https://a.example/feed"/><outline xmlurl=" https://b.example/feed "/>
            </outline></body></opml>
            """);
    assertThat(opml.ofLists()).isTrue();
    assertThat(opml.entries())
        .map(Listing.Entry::link)
        .containsExactly("https://a.example/feed", "https://b.example/feed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss version=\"2.0\"><channel><title>T</title><item><link>https://a.example/1</link>",
        "<rss version=\"2.0\"><channel><item><title>a & b <br></title></item></channel></rss>",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><p>sorry</feed>",
        "<rss version=\"9.9\"><nothing/></rss>",
        "<opml><body><outline text=\"a & b\"/></body></opml>",
        "<opml version=\"2.0\"><body/></opml>",
        "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [",
        "{\"version\": \"https://jsonfeed.org/version/1\"}",
        "<html><head><title>Not a feed</title></head></html>"
      })
  void saysInOneLineWhatIsWrong(String list) {
    assertThatThrownBy(() -> read(list))
        .isInstanceOf(UnreadableList.class)
        .satisfies(e -> assertThat(e.getMessage()).isNotBlank().doesNotContain("\n"));
  }

  /** No file is read, nothing is asked, nothing grows. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss version=\"2.0\"><channel><title>T</title><link>x</link><description/><item>"
            + "<title>&x;</title><link>https://a.example/1</link></item></channel></rss>",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><entry><title>&x;</title>"
            + "<link href=\"https://a.example/1\"/></entry></feed>",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url>"
            + "<loc>https://a.example/&x;</loc></url></urlset>",
        "<opml version=\"2.0\"><body><outline text=\"&x;\" xmlUrl=\"https://a.example/1\"/></body></opml>"
      })
  void resolvesNoEntity(String list) {
    try (InventedWeb web = new InventedWeb()) {
      String root = list.substring(1, list.indexOf(' '));
      for (String entity :
          new String[] {
            "<!ENTITY x SYSTEM \"file:///etc/passwd\">",
            "<!ENTITY x SYSTEM \"" + web.address("/x") + "\">",
            "<!ENTITY % p SYSTEM \"" + web.address("/p") + "\"> %p; <!ENTITY x \"y\">",
            "<!ENTITY a \""
                + "a".repeat(1000)
                + "\"><!ENTITY b \""
                + "&a;".repeat(1000)
                + "\"><!ENTITY x \""
                + "&b;".repeat(1000)
                + "\">"
          }) {
        String text;
        try {
          text = read("<!DOCTYPE " + root + " [" + entity + "]>" + list).toString();
        } catch (UnreadableList e) {
          text = "" + e.getMessage();
        }
        assertThat(text.length()).isLessThan(1000);
        assertThat(text).doesNotContain("root:");
      }
      assertThat(web.asked()).isEmpty();
    }
  }

  @Test
  void knowsTheShapeBehindMarksAndComments() {
    assertThat(Shape.of("\ufeff \n<?xml version='1.0'?><rss>".getBytes(UTF_8)))
        .isEqualTo(Shape.FEED);
    assertThat(Shape.of("<rdf:RDF xmlns='x'>".getBytes(UTF_8))).isEqualTo(Shape.FEED);
    assertThat(Shape.of("<feed>".getBytes(StandardCharsets.UTF_16))).isEqualTo(Shape.FEED);
    assertThat(Shape.of("<!DOCTYPE html><html>".getBytes(UTF_8))).isEqualTo(Shape.PAGE);
    assertThat(Shape.of("{\"a\": 1}".getBytes(UTF_8))).isEqualTo(Shape.PAGE);
    assertThat(Shape.of(("<!--" + "-".repeat(100_000)).getBytes(UTF_8))).isEqualTo(Shape.PAGE);
    assertThat(Shape.of(("<!---->".repeat(2_000) + "<rss>").getBytes(UTF_8))).isEqualTo(Shape.FEED);
    assertThat(Shape.of(("<?a?>".repeat(9_000) + "<rss>").getBytes(UTF_8))).isEqualTo(Shape.PAGE);
    assertThat(Shape.of("<!DOCTYPE a [<!ENTITY b '>'>] ><a:feed x='1'>".getBytes(UTF_8)))
        .isEqualTo(Shape.FEED);
    assertThat(Shape.of(("<!DOCTYPE " + "[".repeat(100_000)).getBytes(UTF_8)))
        .isEqualTo(Shape.PAGE);
    assertThat(Shape.of("# mine\nhttps://a.example/\n\n".getBytes(UTF_8)))
        .isEqualTo(Shape.ADDRESSES);
    assertThat(Shape.of("https://a.example/ is nice".getBytes(UTF_8))).isEqualTo(Shape.PAGE);
    assertThat(Shape.of(new byte[0])).isEqualTo(Shape.PAGE);
  }

  private static Listing read(String list) throws UnreadableList {
    byte[] bytes = list.getBytes(UTF_8);
    return ReadListing.read(Shape.of(bytes), "https://a.example/list", "text/xml", bytes);
  }
}
