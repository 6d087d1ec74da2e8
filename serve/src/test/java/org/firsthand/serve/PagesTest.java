package org.firsthand.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.firsthand.model.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the pages and the API say, without a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
  @TempDir static Path folder;
  private ServedDossier desk;

  @BeforeAll
  void serve() {
    desk = ServedDossier.start(folder);
  }

  @AfterAll
  void close() {
    desk.close();
  }

  private JsonNode api(String path) {
    HttpResponse<String> answer = desk.get("/api/v1" + path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Json.tree(answer.body());
  }

  private String dronesId() {
    return api("/findings?actor=IRN&recipient=RUS&type=AID").at("/items/0/id").asString();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/",
        "/findings",
        "/articles",
        "/graph",
        "/timeline",
        "/map",
        "/search",
        "/search?q=drones",
        "/sources",
        "/review",
        "/quality",
        "/help",
        "/read",
        "/actors/IRN",
        "/actors/RUS"
      })
  void everyPageAnswersAndIsWhole(String path) {
    HttpResponse<String> page = desk.get(path);
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    assertThat(page.body()).contains("<main").contains("</html>");
    assertThat(page.headers().firstValue("content-type").orElse("")).contains("text/html");
  }

  @Test
  void theDronesFindingCountsOneOriginForTwoPrintsOfOneWire() {
    String page = desk.get("/findings/" + dronesId()).body();
    assertThat(page)
        .contains("Government of the United States", "reprint", "side by side")
        .contains("of unknown lineage")
        .contains("denies");
  }

  @Test
  void facetsNarrowInThreeStates() {
    long all = api("/findings").at("/total").asLong();
    long aid = api("/findings?type=AID").at("/total").asLong();
    long notAid = api("/findings?type=-AID").at("/total").asLong();
    assertThat(aid).isPositive().isLessThan(all);
    assertThat(aid + notAid).isEqualTo(all);
    assertThat(api("/findings?type=AID&type=SANCTION").at("/total").asLong())
        .isEqualTo(aid + api("/findings?type=SANCTION").at("/total").asLong());
  }

  @Test
  void facetCountsAreTheCountsOfTheirLists() {
    api("/facets")
        .properties()
        .forEach(
            facet ->
                facet
                    .getValue()
                    .forEach(
                        value ->
                            assertThat(
                                    api("/findings?"
                                            + facet.getKey()
                                            + "="
                                            + org.firsthand.serve.page.Asked.encode(
                                                value.at("/value").asString()))
                                        .at("/total")
                                        .asLong())
                                .as(facet.getKey() + " " + value)
                                .isEqualTo(value.at("/findings").asLong())));
  }

  @Test
  void listsComeInPartsThatJoinToTheWhole() {
    JsonNode whole = api("/findings?limit=500");
    int seen = 0;
    String next = "/api/v1/findings?limit=3";
    while (next != null) {
      JsonNode part = Json.tree(desk.get(next).body());
      for (JsonNode item : part.at("/items")) {
        assertThat(item).isEqualTo(whole.at("/items/" + seen++));
      }
      next = part.at("/next").isMissingNode() ? null : part.at("/next").asString();
    }
    assertThat(seen).isEqualTo(whole.at("/items").size());
  }

  @Test
  void everyRouteOfTheApiIsDescribed() {
    JsonNode paths = api("/openapi.json").at("/paths");
    String article = api("/articles?limit=1").at("/items/0/id").asString();
    String statement = api("/statements?limit=1").at("/items/0/id").asString();
    String event = api("/events?limit=1").at("/items/0/id").asString();
    paths
        .propertyNames()
        .forEach(
            path -> {
              String id =
                  path.startsWith("/articles")
                      ? article
                      : path.startsWith("/statements")
                          ? statement
                          : path.startsWith("/events") ? event : dronesId();
              String asked = path.replace("{id}", id) + (path.equals("/search") ? "?q=drones" : "");
              assertThat(desk.get("/api/v1" + asked).statusCode()).as(asked).isEqualTo(200);
            });
    assertThat(paths.size()).isGreaterThan(10);
  }

  @Test
  void anArticleOpensAtItsEvidence() {
    JsonNode trace = api("/findings/" + dronesId() + "/trace");
    JsonNode event = trace.at("/events/0");
    String span = event.at("/evidence/span/0").asInt() + "-" + event.at("/evidence/span/1").asInt();
    String page = desk.get("/articles/" + event.at("/article").asString() + "?at=" + span).body();
    assertThat(page).contains("id=\"at\"").contains("class=\"m at");
  }

  @Test
  void aCardSaysWhatWasMadeOfASpanAndWhy() {
    JsonNode event = api("/events?limit=1").at("/items/0");
    String page =
        desk.get(
                "/articles/"
                    + event.at("/article").asString()
                    + "?card="
                    + event.at("/id").asString())
            .body();
    assertThat(page).contains("Rule", event.at("/rule").asString(), "Said by");
  }

  @Test
  void datesOfATextAreALayer() {
    String id =
        api("/articles?outlet=Northern%20Standard%20(invented)").at("/items/0/id").asString();
    assertThat(desk.get("/articles/" + id + "?layers=dates").body()).contains("date: 2021");
  }

  @Test
  void copiesStandSideBySide() {
    JsonNode copy = api("/copies?limit=1").at("/items/0");
    String page =
        desk.get(
                "/articles/"
                    + copy.at("/copy").asString()
                    + "?beside="
                    + copy.at("/original").asString())
            .body();
    assertThat(page).contains("data-passage=\"1\"").contains("id=\"l1\"").contains("id=\"r1\"");
  }

  @Test
  void aFindingIsTakenAwayAsMarkdownWithFootnotes() {
    HttpResponse<String> file = desk.get("/take/" + dronesId() + ".md");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.body()).startsWith("# ").contains("## Origins").contains("[^1]: ");
  }

  @Test
  void aListIsTakenAwayAsATableWithTheSameFilters() {
    String table = desk.get("/take/findings.csv?type=AID").body();
    assertThat(table.lines().skip(1)).isNotEmpty().allMatch(line -> line.contains("\"AID\""));
  }

  @Test
  void whatWasMarkedAsSeenIsNoLongerNew() {
    HttpResponse<String> seen = desk.post("/seen", "token=" + desk.token());
    assertThat(seen.statusCode()).isEqualTo(303);
    String cookie = seen.headers().firstValue("set-cookie").orElseThrow().split(";", 2)[0];
    assertThat(desk.get("/", "Cookie", cookie).body()).contains("Nothing new since");
  }

  @Test
  void aWrongQueryIsExplainedInItsPlace() {
    assertThat(desk.get("/search?q=%22open").body()).contains("role=\"alert\"");
    assertThat(desk.get("/findings?words=(a").body()).contains("role=\"alert\"");
    assertThat(desk.get("/findings?from=yesterday").body()).contains("expected a date");
  }

  @Test
  void aCaptureIsShownWithScriptsOff() {
    String article = api("/articles?limit=1").at("/items/0/id").asString();
    String page = desk.get("/articles/" + article).body();
    int at = page.indexOf("/captures/");
    String view = page.substring(at, page.indexOf('"', at));
    assertThat(desk.get(view).body()).contains("<iframe class=\"capture\" sandbox");
    HttpResponse<String> raw = desk.get(view.replace("/view", ""));
    assertThat(raw.headers().firstValue("content-security-policy").orElse(""))
        .startsWith("sandbox;");
  }

  @Test
  void exportsAFindingAndAListWithItsFiltersInEachFormat() {
    for (org.firsthand.export.Format format : org.firsthand.export.formats.Formats.all()) {
      for (String what : List.of("finding=" + dronesId(), "type=AID", "type=AID&tlp=green")) {
        HttpResponse<String> file = desk.get("/take/export?format=" + format.name() + "&" + what);
        boolean isWholeOnly = format.name().equals("dossier");
        assertThat(file.statusCode()).as(format.name()).isEqualTo(isWholeOnly ? 400 : 200);
        if (!isWholeOnly) {
          assertThat(file.headers().firstValue("content-disposition").orElse(""))
              .startsWith("attachment; filename=\"firsthand-" + format.name());
          assertThat(file.body()).isNotBlank();
        }
      }
    }
    assertThat(desk.get("/take/export?format=dossier").body()).contains("\"end\":");
    assertThat(desk.get("/take/export?format=dream").statusCode()).isEqualTo(400);
    assertThat(desk.get("/take/export?format=stix&tlp=violet").statusCode()).isEqualTo(400);
    assertThat(desk.get("/take/export?format=stix&finding=F-none").statusCode()).isEqualTo(404);
    assertThat(desk.get("/findings?type=AID").body())
        .contains("action=\"/take/export\"", "name=\"type\" value=\"AID\"");
  }
}
