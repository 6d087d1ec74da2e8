package org.firsthand.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.firsthand.model.json.Json;
import org.firsthand.serve.page.Asked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a span was read as is corrected where it stands, and undone there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpanTest {
  @TempDir static Path folder;
  private ServedDossier desk;
  private String token = "";

  @BeforeAll
  void serve() {
    desk = ServedDossier.start(folder);
    token = desk.token();
  }

  @AfterAll
  void close() {
    desk.close();
  }

  private JsonNode drones() {
    return Json.tree(desk.get("/api/v1/findings?actor=IRN&recipient=RUS&type=AID").body())
        .at("/items/0");
  }

  private JsonNode event() {
    return Json.tree(desk.get("/api/v1/events/" + drones().at("/events/0").asString()).body());
  }

  private String card(String id) {
    return "/articles/" + event().at("/article").asString() + "?card=" + id;
  }

  @Test
  void anEventIsCorrectedOnItsCardAndPutBackThere() {
    String card = card(event().at("/id").asString());
    String page = desk.get(card).body();
    assertThat(page)
        .contains("name=\"field\" value=\"date\"", "name=\"field\" value=\"actors\"")
        .contains("<option selected>AID</option>");
    HttpResponse<String> done =
        desk.post(
            "/findings/" + drones().at("/id").asString() + "/decide",
            "token="
                + token
                + "&what=correct&field=date&value=2022-08-15&then="
                + Asked.encode(card + "#card"));
    String there = done.headers().firstValue("location").orElseThrow();
    assertThat(there).startsWith(card).contains("&done=D-").endsWith("#card");
    String after = desk.get(there.replaceAll("#.*", "")).body();
    assertThat(after).contains("corrected: 2022-08-15", "It can be undone");
    String undo = after.replaceAll("(?s).*action=\"(/decisions/D-[^\"]*/undo)\".*", "$1");
    assertThat(desk.post(undo, "token=" + token).statusCode()).isEqualTo(303);
    assertThat(desk.get(card).body()).doesNotContain("corrected: ");
  }

  @Test
  void aStatementsCardCorrectsWhatWasMadeOfIt() {
    String article = drones().at("/originList/0/articles/0").asString();
    String statement =
        Json.tree(desk.get("/api/v1/events?article=" + article).body())
            .at("/items/0/statement")
            .asString();
    assertThat(desk.get("/articles/" + article + "?card=" + statement).body())
        .contains("<span class=\"kind\">statement</span>", "name=\"field\" value=\"recipients\"")
        .contains("Leads to", "name=\"source\"");
  }

  /** A statement that no event reports. */
  private JsonNode bare() {
    Set<String> reported = new HashSet<>();
    Json.tree(desk.get("/api/v1/events?limit=500").body())
        .at("/items")
        .forEach(one -> reported.add(one.at("/statement").asString("")));
    for (JsonNode one : Json.tree(desk.get("/api/v1/statements?limit=500").body()).at("/items")) {
      if (!reported.contains(one.at("/id").asString())) {
        return one;
      }
    }
    throw new AssertionError("every statement is reported by an event");
  }

  private HttpResponse<String> restate(String id, String form) {
    return desk.post("/statements/" + id + "/decide", "token=" + token + "&" + form);
  }

  private String undoneOn(String page) {
    String undo =
        desk.get(page).body().replaceAll("(?s).*action=\"(/decisions/D-[^\"]*/undo)\".*", "$1");
    assertThat(desk.post(undo, "token=" + token).statusCode()).isEqualTo(303);
    return desk.get(page).body();
  }

  @Test
  void aStatementWithoutAnEventIsCorrectedOnItsCardAndPutBackThere() {
    JsonNode said = bare();
    String id = said.at("/id").asString();
    String card = "/articles/" + said.at("/article").asString() + "?card=" + id;
    assertThat(desk.get(card).body())
        .contains("/statements/" + id + "/decide", "<option selected>", "No finding rests on");
    assertThat(restate(id, "field=stance&value=declines%20to%20comment").statusCode())
        .isEqualTo(303);
    assertThat(restate(id, "field=source&value=IRN").statusCode()).isEqualTo(303);
    assertThat(desk.get(card).body())
        .contains("corrected: declines to comment", "corrected: Iran", "government");
    assertThat(Json.tree(desk.get("/api/v1/statements/" + id).body()).at("/stance").asString())
        .isEqualTo("declines to comment");
    ServedDossier.read(desk.file(), folder.resolve("articles.jsonl"));
    assertThat(desk.get(card).body()).contains("corrected: Iran");
    assertThat(undoneOn(card)).doesNotContain("corrected: Iran");
    assertThat(undoneOn(card)).doesNotContain("corrected");
    assertThat(Json.tree(desk.get("/api/v1/statements/" + id).body())).isEqualTo(said);
  }

  @Test
  void whatNobodySaidStandsBesideNoFinding() {
    JsonNode beside =
        Json.tree(desk.get("/api/v1/findings?mark=contradicted").body()).at("/items/0");
    String finding = "/findings/" + beside.at("/id").asString();
    String denial = beside.at("/contradictions/0/statement").asString();
    assertThat(restate(denial, "field=said&value=not").statusCode()).isEqualTo(303);
    assertThat(Json.tree(desk.get("/api/v1" + finding).body()).at("/contradictions").toString())
        .doesNotContain(denial);
    String article =
        Json.tree(desk.get("/api/v1/statements/" + denial).body()).at("/article").asString();
    String card = "/articles/" + article + "?card=" + denial;
    assertThat(desk.get(card).body()).contains("not said: it bears on nothing");
    assertThat(undoneOn(card)).doesNotContain("not said: it bears on nothing");
    assertThat(Json.tree(desk.get("/api/v1" + finding).body())).isEqualTo(beside);
  }

  @Test
  void whatIsTakenAwayShowsTheCorrectedValueAndThatItIsCorrected() throws IOException {
    JsonNode beside =
        Json.tree(desk.get("/api/v1/findings?mark=contradicted").body()).at("/items/0");
    String id = beside.at("/id").asString();
    String denial = beside.at("/contradictions/0/statement").asString();
    String article =
        Json.tree(desk.get("/api/v1/statements/" + denial).body()).at("/article").asString();
    String card = "/articles/" + article + "?card=" + denial;
    assertThat(desk.get("/take/" + id + ".md").body()).doesNotContain("corrected");
    assertThat(restate(denial, "field=stance&value=doubts&why=hedged").statusCode()).isEqualTo(303);

    assertThat(desk.get("/findings/" + id).body()).contains("<span class=\"decided\">corrected");
    assertThat(desk.get("/take/" + id + ".md").body())
        .contains("doubts (corrected by an analyst)", "corrects the stance of the statement")
        .contains("to “doubts”; the article was read as “denies”", "Reason given: “hedged”");
    String fields = "{\"field\":\"stance\",\"was\":\"denies\",\"decision\":\"D-";
    assertThat(desk.get("/take/export?format=jsonl&finding=" + id).body())
        .contains("\"stance\":\"doubts\"", "\"corrected\":[" + fields)
        .contains("\"kind\":\"restate\"");
    assertThat(desk.get("/api/v1/findings/" + id + "/trace").body()).contains(fields);
    assertThat(desk.get("/api/v1/statements/" + denial).body()).contains(fields);
    assertThat(statementsRow("/take/export?format=csv&finding=" + id, denial))
        .contains(",doubts,", "\"[\"\"stance\"\"]\"", "\"[\"\"denies\"\"]\"");
    assertThat(desk.get("/take/export?format=stix&finding=" + id).body())
        .contains("stance corrected to 'doubts'");

    assertThat(undoneOn(card)).doesNotContain("corrected");
    assertThat(statementsRow("/take/export?format=csv&finding=" + id, denial))
        .contains(",denies,", "[],[]");
    assertThat(desk.get("/take/" + id + ".md").body()).doesNotContain("corrected");
  }

  /** The line of a statement in the table of statements of an archive. */
  private String statementsRow(String address, String statement) throws IOException {
    HttpResponse<byte[]> archive =
        desk.send(desk.request(address), HttpResponse.BodyHandlers.ofByteArray());
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("statements.csv")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.startsWith(statement))
              .findFirst()
              .orElseThrow();
        }
      }
    }
    throw new AssertionError("no statements.csv in " + address);
  }

  @Test
  void whatCannotBeSaidOfAStatementIsRefused() {
    String id = bare().at("/id").asString();
    assertThat(restate(id, "field=stance&value=shrugs").statusCode()).isEqualTo(409);
    assertThat(restate(id, "field=colour&value=red").statusCode()).isEqualTo(400);
    assertThat(restate("S-none", "field=said&value=not").statusCode()).isEqualTo(409);
  }

  @Test
  void aReaderOfAnUnmarkedPlaceIsOfferedNothing() {
    assertThat(desk.get(card("E-none")).body()).doesNotContain("name=\"field\"");
  }

  @Test
  void aSourceIsRatedOnTheListOfSources() {
    String source = "Government of the United States";
    String form = "token=" + token + "&source=" + Asked.encode(source);
    HttpResponse<String> done = desk.post("/sources/trust", form + "&value=B");
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(desk.get("/sources?of=origins").body()).contains("value=\"B\" selected");
    assertThat(desk.post("/sources/trust", form + "&value=Z").statusCode()).isEqualTo(409);
    assertThat(
            desk.post("/sources/trust", "token=" + token + "&source=Nobody&value=B").statusCode())
        .isEqualTo(409);
    assertThat(desk.get("/findings?behind=" + Asked.encode(source)).body())
        .contains("class=\"finding\"");
  }
}
