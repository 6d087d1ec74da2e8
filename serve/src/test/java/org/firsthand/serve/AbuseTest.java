package org.firsthand.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.firsthand.model.json.Json;
import org.firsthand.store.Dossier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hostile articles, addresses and clients can do: nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AbuseTest {
  private static final Pattern ALIVE =
      Pattern.compile(
          "<script>window|<img src=x|<b onmouseover|<[^>]*\\son[a-z]+=", Pattern.CASE_INSENSITIVE);

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

  private String hostileArticle() {
    return Json.tree(desk.get("/api/v1/search?q=crates%20AND%20harbour").body())
        .at("/items/0/article")
        .asString();
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
        "/sources",
        "/review",
        "/search?q=crates",
        "/articles/HOSTILE",
        "/articles/HOSTILE?layers=statements,events,dates",
        "/search?q=%3Cscript%3Ewindow.hit=1%3C/script%3E",
        "/actors/%3Cscript%3Ewindow.hit%3C/script%3E",
        "/findings?actor=%22%3E%3Cimg%20src=x%20onerror=1%3E",
        "/articles?outlet=%22%20onfocus=1%20x=%22",
        "/findings/%3Cimg%20src=x%3E",
        "/nowhere/%3Cscript%3Ewindow.hit%3C/script%3E",
        "/findings?from=%3Cscript%3Ewindow%3C/script%3E",
        "/articles/HOSTILE?card=%22%3E%3Cscript%3Ewindow.hit"
      })
  void textOfOthersIsNeverMarkup(String path) {
    HttpResponse<String> page = desk.get(path.replace("HOSTILE", hostileArticle()));
    assertThat(ALIVE.matcher(page.body()).find()).as(page.body()).isFalse();
    assertThat(page.body()).doesNotContain("href=\"javascript:");
  }

  @Test
  void everyAnswerForbidsScriptsOfOthers() {
    for (String path : new String[] {"/", "/nowhere", "/assets/desk.js", "/api/v1/findings"}) {
      String policy = desk.get(path).headers().firstValue("content-security-policy").orElse("");
      assertThat(policy)
          .as(path)
          .contains("default-src 'none'", "script-src 'self'")
          .doesNotContain("unsafe");
    }
  }

  @Test
  void noPageHasAScriptOrStyleOfItsOwn() {
    for (String path :
        new String[] {"/", "/findings", "/graph", "/map", "/articles/" + hostileArticle()}) {
      String page = desk.get(path).body();
      assertThat(page)
          .as(path)
          .doesNotContain(" style=\"", "<style", "<script>")
          .doesNotContainPattern("(src|href)=\"https?://(?!hostile|[a-z]+\\.example)");
    }
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "/findings/F-zzzzzzzzzzzz, 404",
    "/articles/x, 404",
    "/captures/C-none, 404",
    "/readings/99, 404",
    "/readings/abc, 404",
    "/readings/99999999999999, 404",
    "/assets/none.js, 404",
    "/findings/F-, 400",
    "/assets/..%2f..%2fetc%2fpasswd, 404",
    "/api/v1/findings/none, 404",
    "/api/v1/findings?limit=0, 400",
    "/api/v1/findings?limit=x, 400",
    "/api/v1/findings?offset=-1, 400",
    "/api/v1/findings?colour=red, 400",
    "/api/v1/search, 400",
    "/api/v1/search?q=(, 400",
    "/api/v1/none, 404",
    "/findings?page=-3, 200",
    "/findings?page=999999999, 200",
    "/findings?utm_source=x, 200",
    "/articles/A-?at=9-1, 400"
  })
  void wrongQuestionsHaveTheRightStatus(String path, int status) {
    assertThat(desk.get(path).statusCode()).isEqualTo(status);
  }

  @Test
  void aHugeQueryIsRefused() throws IOException {
    URI address = URI.create(desk.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      byte[] part = "a".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
      String answer;
      try {
        out.write("GET /search?q=".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 160; i++) {
          out.write(part);
        }
        out.write(" HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        answer = "closed"; // the server need not read to the end
      }
      try {
        answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
      } catch (IOException e) {
        answer = "closed";
      }
      assertThat(answer).containsAnyOf(" 414", " 431", " 400", "closed");
    }
    assertThat(desk.get("/findings").statusCode()).isEqualTo(200);
  }

  @Test
  void aLongQueryBelowTheLimitIsAnswered() {
    assertThat(desk.get("/search?q=" + "a%20".repeat(400)).statusCode()).isEqualTo(200);
    assertThat(desk.get("/search?q=" + "(".repeat(900)).body()).contains("role=\"alert\"");
  }

  @Test
  void aPathNeverLeavesTheProgram() throws IOException {
    URI address = URI.create(desk.address());
    for (String path :
        new String[] {
          "/assets/../../../../etc/passwd",
          "/../etc/passwd",
          "/assets/%2e%2e/%2e%2e/etc/passwd",
          "/captures/..%5c..%5cetc"
        }) {
      try (Socket socket = new Socket(address.getHost(), address.getPort())) {
        socket
            .getOutputStream()
            .write(
                ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(answer).as(path).doesNotContain("root:").containsPattern("^HTTP/1.1 4");
      }
    }
  }

  @Test
  void anotherNameForThisMachineIsRefused() throws IOException {
    URI address = URI.create(desk.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
          .endsWith("403");
    }
  }

  @Test
  void aFormOfAnotherSiteIsRefused() {
    String form = "text=Iran+supplied+drones";
    assertThat(desk.post("/read", form).statusCode()).isEqualTo(403);
    assertThat(desk.post("/read", form + "&token=0123").statusCode()).isEqualTo(403);
    assertThat(
            desk.post("/read", form + "&token=" + desk.token(), "Origin", "https://evil.example")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void onlyTheWebIsReadByAddress() {
    HttpResponse<String> answer =
        desk.post("/read", "token=" + desk.token() + "&addresses=%2Fetc%2Fpasswd");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("https://");
  }

  @Test
  void aRedirectStaysOnTheDesk() {
    HttpResponse<String> answer =
        desk.post("/theme", "token=" + desk.token() + "&theme=dark&here=%2F%2Fevil.example");
    assertThat(answer.headers().firstValue("location").orElse("")).doesNotContain("evil");
  }

  @Test
  void anAbortedRequestHurtsNobody() throws IOException {
    URI address = URI.create(desk.address());
    for (int i = 0; i < 40; i++) {
      try (Socket socket = new Socket(address.getHost(), address.getPort())) {
        socket
            .getOutputStream()
            .write(
                "GET /findings HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
      }
    }
    assertThat(desk.get("/findings").statusCode()).isEqualTo(200);
  }

  @Test
  void aBodyOverTheLimitIsRefused() {
    String body = "token=" + desk.token() + "&text=" + "a".repeat(51_000_000);
    assertThat(desk.post("/read", body).statusCode()).isEqualTo(413);
    assertThat(desk.get("/findings").statusCode()).isEqualTo(200);
  }

  @Test
  void aDossierThatIsReplacedIsOpenedAnew(@TempDir Path other) throws IOException {
    Path file = other.resolve("one.db");
    ServedDossier.read(file, ServedDossier.articles(other));
    Path empty = other.resolve("empty.db");
    Dossier.open(empty).close();
    try (ServedDossier served = ServedDossier.serve(file, Optional.empty(), DeskSettings.LOCAL)) {
      assertThat(served.get("/findings").body()).doesNotContain("No findings yet");
      for (String part : new String[] {"-wal", "-shm"}) {
        Files.deleteIfExists(other.resolve("one.db" + part));
      }
      Files.move(empty, file, StandardCopyOption.REPLACE_EXISTING);
      assertThat(served.get("/findings").body()).contains("No findings yet");
      Files.delete(file);
      HttpResponse<String> gone = served.get("/findings");
      assertThat(gone.statusCode()).isEqualTo(503);
      assertThat(gone.body()).contains("moved or deleted");
    }
  }

  @Test
  void aDossierThatIsBeingWrittenIsStillRead() {
    try (Dossier writer = Dossier.open(desk.file())) {
      writer.note("another program", java.util.Map.of());
      assertThat(desk.get("/findings").statusCode()).isEqualTo(200);
    }
  }
}
