package org.firsthand.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.FiledArticle;
import org.firsthand.export.Format;
import org.firsthand.export.InventedSelection;
import org.firsthand.model.Article;
import org.firsthand.model.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class WebTest {
  static Stream<InventedSelection> selections() {
    return Stream.of(
        InventedSelection.usual(),
        InventedSelection.nasty(),
        InventedSelection.long1Mb(),
        new InventedSelection(List.of()));
  }

  @ParameterizedTest
  @MethodSource("selections")
  void quotesTheWordsAtTheirPosition(InventedSelection selection) throws IOException {
    List<String> texts =
        selection.accounts().stream()
            .flatMap(account -> account.articles().stream())
            .map(FiledArticle::article)
            .map(Article::text)
            .toList();
    for (JsonNode node : graph(new WebAnnotations(), selection)) {
      for (JsonNode target : node.get("target")) {
        JsonNode quote = target.get("selector").get(0);
        JsonNode position = target.get("selector").get(1);
        assertThat(quote.get("type").asString()).isEqualTo("TextQuoteSelector");
        assertThat(position.get("type").asString()).isEqualTo("TextPositionSelector");
        String exact = quote.get("exact").asString();
        String around = quote.get("prefix").asString() + exact + quote.get("suffix").asString();
        assertThat(texts)
            .anyMatch(
                text -> {
                  String fit = text.replace('\0', '\uFFFD');
                  int start = offset(fit, position.get("start").asInt());
                  int end = offset(fit, position.get("end").asInt());
                  return end >= 0
                      && fit.contains(around)
                      && fit.substring(start, end).equals(exact);
                });
      }
    }
  }

  private static int offset(String text, int points) {
    return points > text.codePointCount(0, text.length()) ? -1 : text.offsetByCodePoints(0, points);
  }

  @Test
  void namesEachClaimItsArticlesAndWhoMakesIt() throws IOException {
    List<JsonNode> nodes = graph(new SchemaOrg(), InventedSelection.usual());
    JsonNode claim =
        nodes.stream()
            .filter(node -> node.get("type").asString().equals("Claim"))
            .filter(node -> node.has("claimInterpreter"))
            .findFirst()
            .orElseThrow();
    assertThat(claim.get("claimInterpreter").get(0).get("name").asString())
        .isEqualTo("Government of Freedonia");
    assertThat(claim.get("fh:origins").asInt()).isEqualTo(1);
    assertThat(claim.get("appearance")).hasSize(2);
    String first = claim.get("firstAppearance").get("id").asString();
    JsonNode article =
        nodes.stream()
            .filter(node -> node.get("id").asString().equals(first))
            .findFirst()
            .orElseThrow();
    assertThat(article.get("datePublished").asString()).isEqualTo("2022-09-07");
    assertThat(article.has("articleBody")).as("the text is its publisher's").isFalse();
  }

  @ParameterizedTest
  @MethodSource("selections")
  void isOneDocumentWhateverATextHolds(InventedSelection selection) throws IOException {
    assertThat(graph(new SchemaOrg(), selection))
        .allMatch(node -> node.get("id").asString().startsWith("urn:x-firsthand:"));
  }

  private static List<JsonNode> graph(Format.OneFile format, InventedSelection selection)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(selection, ExportSettings.defaults(), out);
    JsonNode document = Json.tree(out.toString(StandardCharsets.UTF_8));
    assertThat(document.has("@context")).isTrue();
    return StreamSupport.stream(document.get("@graph").spliterator(), false).toList();
  }
}
