package org.firsthand.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.firsthand.model.json.Json;
import org.firsthand.serve.page.Asked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is decided from a page holds, is in the log, and can be undone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecideTest {
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

  private JsonNode findings(String query) {
    return Json.tree(desk.get("/api/v1/findings?limit=500&" + query).body()).at("/items");
  }

  private String drones() {
    return findings("actor=IRN&recipient=RUS&type=AID").at("/0/id").asString();
  }

  private HttpResponse<String> decide(String id, String form) {
    return desk.post("/findings/" + id + "/decide", "token=" + token + "&" + form);
  }

  private void undoLast() {
    String log = desk.get("/decisions").body();
    int at = log.indexOf("/decisions/D-");
    String address = log.substring(at, log.indexOf('"', at));
    assertThat(desk.post(address, "token=" + token).statusCode()).isEqualTo(303);
  }

  @Test
  void aRejectedFindingLeavesTheListsUntilThatIsUndone() {
    String before = findings("sort=origins").toString();
    String id = drones();
    HttpResponse<String> done = decide(id, "what=reject&why=misread");
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(desk.get(done.headers().firstValue("location").orElseThrow()).body())
        .contains("It can be undone", "because misread", "rejected");
    assertThat(findings("sort=origins").toString()).doesNotContain(id);
    assertThat(findings("decided=rejected").toString()).contains(id);
    undoLast();
    assertThat(findings("sort=origins").toString()).isEqualTo(before);
  }

  @Test
  void aSplitMakesTwoFindingsAndUndoingItOne() {
    String id = drones();
    JsonNode before = findings("type=AID&actor=IRN&recipient=RUS");
    String part =
        Json.tree(desk.get("/api/v1/findings/" + id + "/trace").body())
            .at("/finding/originList/1/articles/0")
            .asString();
    assertThat(decide(id, "what=split&part=" + part).statusCode()).isEqualTo(303);
    assertThat(findings("type=AID&actor=IRN&recipient=RUS").size()).isEqualTo(before.size() + 1);
    undoLast();
    assertThat(findings("type=AID&actor=IRN&recipient=RUS")).isEqualTo(before);
  }

  @Test
  void mergedFindingsKeepTheirOldAddresses() {
    String before = findings("sort=origins").toString();
    JsonNode two = findings("type=SANCTION");
    String one = two.at("/0/id").asString();
    String other = drones();
    assertThat(decide(one, "what=merge&value=" + other).statusCode()).isEqualTo(303);
    assertThat(desk.get("/findings/" + one).body()).contains("merged: ");
    assertThat(desk.get("/findings/" + other).body()).contains("merged: ");
    undoLast();
    assertThat(findings("sort=origins").toString()).isEqualTo(before);
  }

  @Test
  void aCorrectionAndARemarkAreShownWithWhatTheTextsGive() {
    String id = drones();
    decide(
        id, "what=correct&field=date&value=2022-08-15&why=" + Asked.encode("the Treasury's date"));
    decide(id, "what=note&value=" + Asked.encode("<b>ask</b> Kyiv"));
    decide(id, "what=rate&value=2");
    assertThat(desk.get("/findings/" + id).body())
        .contains(
            "2022-08-15", "The texts give as date", "&lt;b&gt;ask&lt;/b&gt; Kyiv", "credibility 2");
    undoLast();
    undoLast();
    undoLast();
  }

  @Test
  void whatCannotBeDecidedIsAnsweredAndChangesNothing() {
    String id = drones();
    String before = desk.get("/decisions").body();
    for (String form :
        List.of(
            "what=merge&value=F-none",
            "what=merge&value=" + id,
            "what=split",
            "what=correct&field=type&value=HUG",
            "what=correct&field=date&value=soon",
            "what=note&value=",
            "what=rate&value=9",
            "what=trust&source=Nobody&value=A")) {
      HttpResponse<String> answer = decide(id, form);
      assertThat(answer.statusCode()).as(form).isEqualTo(409);
      assertThat(answer.body()).as(form).contains("expected");
    }
    assertThat(decide(id, "what=burn").statusCode()).isEqualTo(400);
    assertThat(decide("F-none", "what=confirm").statusCode()).isEqualTo(409);
    assertThat(desk.get("/decisions").body()).isEqualTo(before);
  }

  @Test
  void twoWhoDecideAtOnceBothStandInTheLog() {
    String id = drones();
    List<CompletableFuture<Integer>> answers =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> decide(id, "what=note&value=remark" + i).statusCode()))
            .toList();
    assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(303);
    assertThat(desk.get("/findings/" + id).body())
        .contains("remark0", "remark1", "remark2", "remark3");
    IntStream.range(0, 4).forEach(i -> undoLast());
  }

  @Test
  void aWatchStandsOnTodayAndCanBeForgotten() {
    assertThat(desk.post("/watches", "token=" + token + "&actor=IRN").statusCode()).isEqualTo(303);
    String today = desk.get("/").body();
    assertThat(today).contains("/watches/W-", "Iran");
    assertThat(desk.post("/watches", "token=" + token + "&actor=IRN").statusCode()).isEqualTo(409);
    int at = today.indexOf("/watches/W-");
    desk.post(today.substring(at, today.indexOf('"', at)), "token=" + token);
    assertThat(desk.get("/").body()).doesNotContain("/watches/W-");
  }
}
