package org.firsthand.stages.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Title, date and authors of pages. All are invented. */
class PageFactsTest {
  private static final ReadPage READ = ReadPage.load();

  @ParameterizedTest(name = "{0}{1} -> {2}")
  @CsvFileSource(resources = "published.csv", numLinesToSkip = 1, delimiter = '|')
  void readsWhenAPageWasPublished(String head, String lines, String published) {
    String found =
        page(head, "<h1>Harbour buys radar</h1>" + lines)
            .published()
            .map(Dated::edtf)
            .map(Edtf::text)
            .orElse(null);
    assertThat(found).isEqualTo(published);
  }

  @Test
  void saysThatADayOfChangeIsNotTheStatedOne() {
    Page page = page("", "<h1>Harbour buys radar</h1><p>Last updated: May 2, 2023</p>");
    assertThat(page.published()).contains(new Dated(new Edtf("2023-05-02"), DateBasis.WORKED_OUT));
  }

  @ParameterizedTest(name = "{0}{1} -> {2}")
  @CsvFileSource(resources = "authors.csv", numLinesToSkip = 1, delimiter = '|')
  void readsWhoWroteAPage(String head, String lines, String author) {
    assertThat(page(head, "<h1>Harbour buys radar</h1>" + lines).author().orElse(null))
        .isEqualTo(author);
  }

  @ParameterizedTest(name = "{0} {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbour buys radar for the pier | Harbour buys radar | Harbour buys radar",
        "Harbour buys radar - The Salis Herald | Harbour buys radar from Orvane | Harbour buys radar from Orvane",
        "Harbour buys radar from Orvane | The Salis Herald | Harbour buys radar from Orvane"
      })
  void takesTheHeadlineThatReadersSee(String stated, String heading, String title) {
    String head = "<meta property='og:site_name' content='The Salis Herald'>";
    Page page =
        READ.read(
            "<html><head><title>"
                + stated
                + "</title>"
                + head
                + "</head><body><h1>"
                + heading
                + "</h1></body></html>",
            Optional.empty(),
            Optional.empty());
    assertThat(page.title()).contains(title);
  }

  private static Page page(String head, String body) {
    return READ.read(
        "<html><head><title>Harbour buys radar</title>"
            + (head == null ? "" : head)
            + "</head><body>"
            + body
            + "</body></html>",
        Optional.empty(),
        Optional.empty());
  }
}
