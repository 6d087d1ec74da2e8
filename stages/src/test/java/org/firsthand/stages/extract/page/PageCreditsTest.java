package org.firsthand.stages.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page's data says of where its text comes from. All pages are invented. */
class PageCreditsTest {
  private static final ReadPage READ = ReadPage.load();
  private static final URI ADDRESS = URI.create("https://www.salisherald.example/2023/03/07/radar");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<link rel='canonical' href='https://news.orvanepost.example/radar'> | orvanepost.example",
        "<meta name='syndication-source' content='https://orvanepost.example/radar'> | orvanepost.example",
        "<meta name='original-source' content='https://orvanepost.example/'> | orvanepost.example"
      })
  void namesTheSiteThatATagSendsTo(String tag, String site) {
    assertThat(read(tag).provenance().republished()).containsExactly(site);
  }

  @Test
  void takesAnotherHostOfTheSameSiteForTheSame() {
    String tag = "<link rel='canonical' href='https://m.salisherald.example/radar'>";
    assertThat(read(tag).provenance().republished()).isEmpty();
  }

  @Test
  void readsWhatTheTextIsBasedOn() {
    String based =
        "\"isBasedOn\":{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"Orvane Post\"}}";
    assertThat(read(linked(based)).provenance().republished()).containsExactly("Orvane Post");
    String url = "\"isBasedOn\":\"https://orvanepost.example/radar\"";
    assertThat(read(linked(url)).provenance().republished()).containsExactly("orvanepost.example");
  }

  @Test
  void readsTheOrganizationThatATextComesFrom() {
    String source = "\"sourceOrganization\":{\"@type\":\"Organization\",\"name\":\"Reuters\"}";
    assertThat(read(linked(source)).provenance().organizations()).isEqualTo(List.of("Reuters"));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "https://www.news.example.co.uk/a, example.co.uk",
    "https://example.org/a, example.org",
    "https://a.b.example.com.au/, example.com.au"
  })
  void knowsTheRegisteredPartOfAHost(String url, String site) {
    assertThat(Provenance.site(URI.create(url))).contains(site);
  }

  private static String linked(String field) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Radar\","
        + field
        + "}</script>";
  }

  private static Page read(String head) {
    return READ.read(
        "<html><head><title>Harbour buys radar</title>" + head + "</head><body></body></html>",
        Optional.of(ADDRESS),
        Optional.empty());
  }
}
