package org.firsthand.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.firsthand.model.json.Json;
import org.firsthand.serve.page.Asked;
import org.firsthand.store.Dossier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Lists that are kept, the queue, the sources, and search over the record. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewsTest {
  @TempDir static Path folder;
  private ServedDossier desk;
  private String token = "";

  @BeforeAll
  void serve() throws IOException {
    Path early =
        Files.writeString(
            folder.resolve("early.jsonl"),
            story("1", "Early Oak", "2023-03-02", "Harbour news from the north.")
                + story("2", "Late Elm", "2023-03-04", "What the ministers did this week.")
                + story("3", "Later Ash", "2023-03-05", "A look at the year so far."));
    ServedDossier.read(folder.resolve("invented.db"), ServedDossier.articles(folder), early);
    desk = ServedDossier.start(folder);
    token = desk.token();
  }

  @AfterAll
  void close() {
    desk.close();
  }

  private static String story(String id, String outlet, String published, String rest) {
    return Json.write(
            Map.of(
                "id",
                id,
                "outlet",
                outlet,
                "published",
                published,
                "title",
                "Report " + id,
                "text",
                "Iran supplied six patrol boats to Syria on 1 March 2023, Syria's government"
                    + " said.\n\n"
                    + rest))
        + "\n";
  }

  @Test
  void aSavedViewStandsOnTheLeftAndOnTodayUntilItIsForgotten() {
    String form = "token=" + token + "&name=" + Asked.encode("Drones <1>");
    HttpResponse<String> saved =
        desk.post("/views", form + "&filter=" + Asked.encode("type=AID&actor=IRN&page=3&more=x"));
    assertThat(saved.statusCode()).isEqualTo(303);
    String there = saved.headers().firstValue("location").orElseThrow();
    assertThat(there).startsWith("/findings?type=AID&actor=IRN&done=D-");
    assertThat(desk.get(there).body()).contains("Forget the view “Drones &lt;1&gt;”");
    assertThat(desk.get("/").body()).contains("Drones &lt;1&gt;", "Saved views");
    assertThat(desk.get("/graph").body()).contains("/graph?type=AID&amp;actor=IRN");
    String id = there.replaceAll(".*done=", "");
    assertThat(desk.get("/decisions").body()).contains("saved the view “Drones &lt;1&gt;”");
    assertThat(desk.post("/decisions/" + id + "/undo", "token=" + token).statusCode())
        .isEqualTo(303);
    assertThat(desk.get("/").body()).doesNotContain("Saved views");
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "Name, '', 400",
    "Name, colour=red, 400",
    "Name, from=soon, 400",
    "'', type=AID, 409",
  })
  void aViewThatShowsNothingIsRefused(String name, String filter, int status) {
    String form = "token=" + token + "&name=" + name + "&filter=" + Asked.encode(filter);
    assertThat(desk.post("/views", form).statusCode()).isEqualTo(status);
  }

  @Test
  void theQueueSaysInWhichOrderItIsAndWhy() {
    assertThat(desk.get("/review").body())
        .contains("the least certain first", "Why it stands here", "not whether it is true");
  }

  @Test
  void searchIsOverFindingsArticlesAndStatements() {
    JsonNode all = Json.tree(desk.get("/api/v1/search?q=drones").body()).at("/items");
    assertThat(all.findValuesAsString("noun")).contains("finding", "article", "statement");
    JsonNode some =
        Json.tree(desk.get("/api/v1/search?q=drones&in=findings,statements").body()).at("/items");
    assertThat(some.findValuesAsString("noun"))
        .contains("finding", "statement")
        .doesNotContain("article");
    assertThat(desk.get("/api/v1/search?q=drones&in=pictures").statusCode()).isEqualTo(400);
  }

  /** Counted here from the API's records, one by one. */
  @Test
  void anOutletIsFirstWhereItPublishedADayBeforeAllOthers() {
    Map<String, Long> expected = new TreeMap<>();
    for (JsonNode finding : Json.tree(desk.get("/api/v1/findings?limit=500").body()).at("/items")) {
      Map<String, String> days = new HashMap<>();
      for (JsonNode event : finding.at("/events")) {
        String article =
            Json.tree(desk.get("/api/v1/events/" + event.asString()).body())
                .at("/article")
                .asString();
        JsonNode read = Json.tree(desk.get("/api/v1/articles/" + article).body());
        String day = read.at("/published/edtf").asString("");
        if (day.matches("\\d{4}-\\d{2}-\\d{2}.*") && read.has("outlet")) {
          days.merge(
              read.at("/outlet").asString(),
              day.substring(0, 10),
              (a, b) -> a.compareTo(b) < 0 ? a : b);
        }
      }
      String first = days.values().stream().min(String::compareTo).orElse("");
      if (days.size() > 1 && days.values().stream().filter(first::equals).count() == 1) {
        days.forEach(
            (outlet, day) -> {
              if (day.equals(first)) {
                expected.merge(outlet, 1L, Long::sum);
              }
            });
      }
    }
    try (Dossier dossier = Dossier.openToRead(desk.file())) {
      Map<String, Long> found = new TreeMap<>();
      dossier.articles().outlets().stream()
          .filter(outlet -> outlet.first() > 0)
          .forEach(outlet -> found.put(outlet.name(), outlet.first()));
      assertThat(found).isEqualTo(expected).containsEntry("Early Oak", 1L);
    }
    assertThat(desk.get("/sources").body()).contains(">Owner<", ">First<", "not known");
  }
}
