package org.firsthand.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.json.Json;
import org.firsthand.serve.guard.Role;
import org.firsthand.serve.guard.Users;
import org.firsthand.store.Dossier;
import org.firsthand.store.SharedObjects.Offered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The desk as a TAXII server, asked as the common Python client (taxii2-client, {@code v21}) asks:
 * its order of requests, its headers, and what it checks of the answers.
 */
class TaxiiTest {
  private static final String MEDIA = "application/taxii+json;version=2.1";
  private static final String ROOT = "/taxii2/firsthand/";
  private static final String FINDINGS = ROOT + "collections/7c0d1c3e-6f0c-4c53-9a5e-3f1a7f9d2b10/";
  private static final String INBOX = ROOT + "collections/b6a7a1de-8b43-4f0d-9d0a-6f2a1c47e5f3/";
  private static final String NOTE =
      "{\"type\":\"note\",\"spec_version\":\"2.1\",\"id\":\"note--0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f\","
          + "\"created\":\"2026-01-02T03:04:05.000Z\",\"modified\":\"2026-01-02T03:04:05.000Z\","
          + "\"content\":\"Ask the port.\",\"object_refs\":[\"report--0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f\"],"
          + "\"external_references\":[{\"source_name\":\"Oak\",\"url\":\"https://oak.example/port\"}]}";

  @TempDir static Path folder;
  private static Optional<ServedDossier> served = Optional.empty();

  @BeforeAll
  static void serve() throws Exception {
    Path users = folder.resolve("desk.users");
    Users.add(users, "rita", Role.READER, "long enough");
    Users.add(users, "anton", Role.ANALYST, "also long enough");
    served = Optional.of(ServedDossier.start(folder, Optional.of(users), DeskSettings.LOCAL));
  }

  @AfterAll
  static void close() {
    served.ifPresent(ServedDossier::close);
  }

  private static ServedDossier desk() {
    return served.orElseThrow();
  }

  private static String basic(String name, String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  private static HttpResponse<String> ask(String path) {
    return desk().get(path, "Accept", MEDIA, "Authorization", basic("rita", "long enough"));
  }

  /** As the client reads an answer: it wants success and the media type of the standard. */
  private static JsonNode read(String path) {
    HttpResponse<String> answer = ask(path);
    assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type").orElse("").replace(" ", ""))
        .isEqualTo(MEDIA);
    return Json.tree(answer.body());
  }

  private static HttpResponse<String> post(String path, String body, String type, String user) {
    return desk()
        .send(
            desk()
                .request(path, "Accept", MEDIA, "Content-Type", type, "Authorization", user)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  @Test
  void isFoundFromItsFirstAddressToItsObjects() {
    JsonNode discovery = read("/taxii2/");
    String root = discovery.path("api_roots").get(0).asString();
    assertThat(root)
        .isEqualTo(desk().address() + ROOT)
        .isEqualTo(discovery.path("default").asString());
    assertThat(read(ROOT).path("versions").get(0).asString()).isEqualTo(MEDIA);
    List<JsonNode> collections = new ArrayList<>();
    read(ROOT + "collections/").path("collections").forEach(collections::add);
    assertThat(collections).hasSize(3);
    for (JsonNode collection : collections) {
      String id = collection.path("id").asString();
      // the client refuses a collection whose own id does not stand in its address
      assertThat(read(ROOT + "collections/" + id + "/").path("id").asString()).isEqualTo(id);
      assertThat(collection.path("can_read").asBoolean()).isTrue();
      assertThat(collection.path("can_write").asBoolean()).isFalse();
    }
    JsonNode objects = read(FINDINGS + "objects/?limit=50").path("objects");
    assertThat(objects.size()).isGreaterThan(10);
    String report =
        read(FINDINGS + "objects/?match[type]=report&limit=1")
            .path("objects")
            .get(0)
            .path("id")
            .asString();
    assertThat(read(FINDINGS + "objects/" + report + "/").path("objects").size()).isEqualTo(1);
    assertThat(read(FINDINGS + "objects/" + report + "/versions/").path("versions").size())
        .isEqualTo(1);
  }

  @Test
  void filtersByTypeIdTimeAndVersion() {
    JsonNode manifest = read(FINDINGS + "manifest/?match[type]=relationship").path("objects");
    JsonNode third = manifest.get(2);
    String id = third.path("id").asString();
    assertThat(read(FINDINGS + "objects/?match%5Bid%5D=" + id).path("objects").size()).isEqualTo(1);
    assertThat(
            read(FINDINGS
                    + "objects/?match[id]="
                    + id
                    + ","
                    + manifest.get(0).path("id").asString())
                .path("objects")
                .size())
        .isEqualTo(2);
    assertThat(read(FINDINGS + "objects/?match[type]=report,note").path("objects"))
        .allSatisfy(one -> assertThat(one.path("type").asString()).isIn("report", "note"));
    JsonNode later =
        read(
            FINDINGS
                + "manifest/?match[type]=relationship&added_after="
                + third.path("date_added").asString());
    assertThat(later.path("objects").size()).isEqualTo(manifest.size() - 3);
    for (String versions : List.of("all", "first", "last", third.path("version").asString())) {
      assertThat(
              read(FINDINGS + "objects/?match[id]=" + id + "&match[version]=" + versions)
                  .path("objects")
                  .size())
          .as(versions)
          .isEqualTo(1);
    }
    assertThat(read(FINDINGS + "objects/?match[version]=2001-01-01T00:00:00.000Z").toString())
        .isEqualTo("{}");
    assertThat(read(FINDINGS + "objects/?match[spec_version]=2.0").toString()).isEqualTo("{}");
    assertThat(
            read(FINDINGS + "objects/?match[spec_version]=2.1&match[type]=report")
                .path("objects")
                .size())
        .isPositive();
  }

  @Test
  void tellsWhenTheFirstAndTheLastOfAnAnswerCameIn() {
    HttpResponse<String> answer = ask(FINDINGS + "manifest/?limit=5");
    JsonNode objects = Json.tree(answer.body()).path("objects");
    assertThat(answer.headers().firstValue("X-TAXII-Date-Added-First"))
        .contains(objects.get(0).path("date_added").asString());
    assertThat(answer.headers().firstValue("X-TAXII-Date-Added-Last"))
        .contains(objects.get(4).path("date_added").asString());
  }

  @Test
  void saysWhatIsWrongInTheShapeOfTheStandard() {
    for (String path :
        List.of(
            "/taxii2/other/",
            ROOT + "collections/00000000-0000-4000-8000-000000000000/",
            FINDINGS + "objects/report--00000000-0000-4000-8000-000000000000/",
            ROOT + "status/00000000-0000-4000-8000-000000000000/")) {
      problem(ask(path), 404);
    }
    problem(ask(FINDINGS + "objects/?limit=0"), 400);
    problem(ask(FINDINGS + "objects/?limit=many"), 400);
    problem(ask(FINDINGS + "objects/?next=%27"), 400);
    problem(ask(FINDINGS + "objects/?added_after=yesterday"), 400);
    problem(
        desk()
            .get(
                ROOT,
                "Accept",
                "application/taxii+json;version=2.0",
                "Authorization",
                basic("rita", "long enough")),
        406);
    HttpRequest.Builder delete =
        desk()
            .request(
                FINDINGS + "objects/report--00000000-0000-4000-8000-000000000000/",
                "Accept",
                MEDIA,
                "Authorization",
                basic("anton", "also long enough"))
            .DELETE();
    problem(desk().send(delete), 403);
  }

  private static void problem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type").orElse("").replace(" ", ""))
        .isEqualTo(MEDIA);
    assertThat(Json.tree(answer.body()).path("http_status").asString()).isEqualTo("" + status);
    assertThat(Json.tree(answer.body()).path("title").asString()).isNotBlank();
  }

  @Test
  void letsNobodyInWithoutItsUsersPasswords() {
    for (String[] headers :
        new String[][] {
          {"Accept", MEDIA},
          {"Accept", MEDIA, "Authorization", basic("nobody", "long enough")},
          {"Accept", MEDIA, "Authorization", basic("rita", "")},
          {"Accept", MEDIA, "Authorization", "Basic !!!"},
          {"Accept", MEDIA, "Authorization", "Bearer x"}
        }) {
      HttpResponse<String> answer = desk().get(FINDINGS + "objects/", headers);
      problem(answer, 401);
      assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic ");
    }
  }

  @Test
  void takesTheTokenOfADeskWithoutUsersAsThePassword() throws Exception {
    Path copy = folder.resolve("token");
    Files.createDirectories(copy);
    Files.copy(desk().file(), copy.resolve("invented.db"));
    try (ServedDossier other = ServedDossier.start(copy, Optional.empty(), "0.0.0.0")) {
      String token = other.desk().address().replaceAll(".*=", "");
      assertThat(other.get("/taxii2/", "Authorization", basic("any", token)).statusCode())
          .isEqualTo(200);
      assertThat(other.get("/taxii2/", "Authorization", basic("any", "x")).statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  void givesTenThousandObjectsPageByPageEachOnce() {
    String collection = "7c0d1c3e-6f0c-4c53-9a5e-3f1a7f9d2b10";
    List<Offered> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      String id =
          String.format(java.util.Locale.ROOT, "grouping--00000000-0000-4000-8000-%012d", i);
      many.add(
          new Offered(
              id,
              "grouping",
              "2026-01-01T00:00:00.000Z",
              true,
              "{\"type\":\"grouping\",\"id\":\"" + id + "\"}"));
    }
    try (Dossier dossier = Dossier.open(desk().file())) {
      dossier.shared().accept(collection, many, Instant.parse("2026-01-01T00:00:00Z"));
    }
    Set<String> seen = new HashSet<>();
    String next = "";
    int pages = 0;
    do {
      JsonNode page = read(FINDINGS + "objects/?match[type]=grouping&limit=300" + next);
      page.path("objects").forEach(one -> assertThat(seen.add(one.path("id").asString())).isTrue());
      next = page.path("more").asBoolean(false) ? "&next=" + page.path("next").asString() : "";
      pages++;
    } while (!next.isEmpty());
    assertThat(seen).hasSize(10_000);
    assertThat(pages).isEqualTo(34);
  }

  @Test
  void takesObjectsIntoTheInboxAndShowsThemOnceAnAnalystAccepts() {
    String anton = basic("anton", "also long enough");
    String envelope = "{\"objects\":[" + NOTE + ",{\"type\":\"note\",\"id\":\"x\"}]}";
    HttpResponse<String> taken = post(INBOX + "objects/", envelope, MEDIA, anton);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
    JsonNode status = Json.tree(taken.body());
    assertThat(status.path("status").asString()).isEqualTo("complete");
    assertThat(status.path("success_count").asInt()).isEqualTo(1);
    assertThat(status.path("failures").get(0).path("message").asString())
        .contains("expected a type");
    String id = status.path("id").asString();
    assertThat(read(ROOT + "status/" + id + "/")).isEqualTo(status);
    assertThat(read(INBOX + "objects/").toString()).isEqualTo("{}");
    String session =
        desk()
            .post("/sign-in", "name=anton&password=also+long+enough")
            .headers()
            .firstValue("set-cookie")
            .orElse("")
            .split(";", 2)[0];
    assertThat(desk().get("/inbox", "Cookie", session).body())
        .contains("note: Ask the port.", "https://oak.example/port", "Accept");
    String form = "what=accept&token=" + desk().token("Cookie", session);
    assertThat(desk().post("/inbox/" + id, form, "Cookie", session).statusCode()).isEqualTo(303);
    assertThat(desk().post("/inbox/" + id, form, "Cookie", session).statusCode()).isEqualTo(409);
    assertThat(read(INBOX + "objects/").path("objects").get(0)).isEqualTo(Json.tree(NOTE));
    assertThat(desk().get("/inbox", "Cookie", session).body()).contains("accepted by anton");
  }

  @Test
  void takesNothingElse() {
    String anton = basic("anton", "also long enough");
    String envelope = "{\"objects\":[" + NOTE + "]}";
    problem(post(FINDINGS + "objects/", envelope, MEDIA, anton), 403);
    problem(post(INBOX + "objects/", envelope, MEDIA, basic("rita", "long enough")), 403);
    problem(post(INBOX + "objects/", envelope, "application/json", anton), 415);
    problem(post(INBOX + "objects/", "{\"objects\":[]}", MEDIA, anton), 422);
    problem(post(INBOX + "objects/", "no json", MEDIA, anton), 422);
    HttpRequest.Builder foreign =
        desk()
            .request(
                INBOX + "objects/",
                "Accept",
                MEDIA,
                "Content-Type",
                MEDIA,
                "Authorization",
                anton,
                "Origin",
                "https://elsewhere.example")
            .POST(HttpRequest.BodyPublishers.ofString(envelope));
    problem(desk().send(foreign), 403);
  }

  @Test
  void givesAChangedFindingAnewAndLeavesTheRest() throws Exception {
    String own = "match[type]=report,note,opinion,relationship,identity,location,incident";
    JsonNode before = read(FINDINGS + "manifest/?" + own).path("objects");
    String last = before.get(before.size() - 1).path("date_added").asString();
    String finding;
    try (Dossier dossier = Dossier.openToRead(desk().file())) {
      finding = dossier.lists().findings().getFirst().id();
    }
    new org.firsthand.run.Decisions(desk().file(), ServedDossier.STEPS::flow)
        .note(
            new org.firsthand.run.Signature(
                "ana", Instant.parse("2031-01-01T00:00:00Z"), Optional.empty()),
            finding,
            "Ask the port.");
    JsonNode after = read(FINDINGS + "objects/?" + own + "&added_after=" + last).path("objects");
    assertThat(after)
        .isNotEmpty()
        .anySatisfy(one -> assertThat(one.path("authors").toString()).contains("ana"))
        .filteredOn(one -> one.path("type").asString().equals("report"))
        .hasSize(1);
  }
}
