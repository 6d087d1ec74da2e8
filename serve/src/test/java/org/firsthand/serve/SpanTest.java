package org.firsthand.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
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
