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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.firsthand.model.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Clients that break off, dawdle or hold on, and a dossier that another program holds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnnoyanceTest {
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

  private Socket connect() throws IOException {
    URI address = URI.create(desk.address());
    Socket socket = new Socket(address.getHost(), address.getPort());
    socket.setSoTimeout(30_000);
    return socket;
  }

  private static void say(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private String drones() {
    return Json.tree(desk.get("/api/v1/findings?actor=IRN&recipient=RUS&type=AID").body())
        .at("/items/0/id")
        .asString();
  }

  @Test
  void anUploadThatBreaksOffLeavesNothingBehind() throws Exception {
    String token = desk.token();
    for (int i = 0; i < 8; i++) {
      try (Socket socket = connect()) {
        say(
            socket,
            "POST /read HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Firsthand-Token: "
                + token
                + "\r\nContent-Type: multipart/form-data; boundary=cut\r\n"
                + "Content-Length: 9000000\r\n\r\n--cut\r\nContent-Disposition: form-data;"
                + " name=\"files\"; filename=\"half.txt\"\r\n\r\n"
                + "Iran supplied half a drone to Russia. ".repeat(2_000));
        socket.setSoLinger(true, 0); // cut off hard, as a lost connection is
      }
    }
    assertThat(desk.get("/findings").statusCode()).isEqualTo(200);
    assertThat(desk.get("/search?q=%22half+a+drone%22").body()).contains("Nothing in this dossier");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.filter(Files::isDirectory)).as("folders beside the dossier").isEmpty();
    }
  }

  @Test
  void aClientThatSendsAByteNowAndThenKeepsNobodyWaiting() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 60; i++) {
        Socket socket = connect();
        slow.add(socket);
        say(socket, "GET /findings HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: ");
      }
      for (int round = 0; round < 5; round++) {
        for (Socket socket : slow) {
          say(socket, "a");
        }
        assertThat(desk.get("/findings").statusCode()).isEqualTo(200);
      }
      say(slow.getFirst(), "\r\nConnection: close\r\n\r\n");
      assertThat(
              new String(slow.getFirst().getInputStream().readNBytes(12), StandardCharsets.UTF_8))
          .endsWith("200");
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void aClientThatDoesNotReadItsAnswerKeepsNobodyWaiting() throws Exception {
    List<Socket> deaf = new ArrayList<>();
    try {
      for (int i = 0; i < 40; i++) {
        Socket socket = connect();
        deaf.add(socket);
        say(socket, "GET /map HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".repeat(4));
      }
      assertThat(desk.get("/map").statusCode()).isEqualTo(200);
      assertThat(desk.get("/findings").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : deaf) {
        socket.close();
      }
    }
  }

  @Test
  void manyWhoFollowAReadingKeepNobodyWaiting() throws Exception {
    HttpResponse<String> started =
        desk.post(
            "/read",
            "token=" + desk.token() + "&text=Norway+told+Chad+that+it+had+sent+nothing+at+all.");
    String reading = started.headers().firstValue("location").orElseThrow();
    List<Socket> following = new ArrayList<>();
    try {
      for (int i = 0; i < 30; i++) {
        Socket socket = connect();
        following.add(socket);
        say(
            socket,
            "GET "
                + reading
                + "/progress HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n");
      }
      assertThat(desk.get("/findings").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : following) {
        socket.close();
      }
    }
  }

  private Connection hold() throws SQLException {
    Connection other = DriverManager.getConnection("jdbc:sqlite:" + desk.file());
    try (Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
    }
    return other;
  }

  private static void release(Connection other) throws SQLException {
    try (Statement statement = other.createStatement()) {
      statement.execute("ROLLBACK");
    }
  }

  @Test
  void aLockThatIsHeldLongerThanAWriterWaitsIsSaidAndLosesNothing() throws Exception {
    String form = "token=" + desk.token() + "&what=note&value=held";
    String id = drones();
    try (Connection other = hold()) {
      CompletableFuture<HttpResponse<String>> decided =
          CompletableFuture.supplyAsync(() -> desk.post("/findings/" + id + "/decide", form));
      assertThat(desk.get("/findings/" + id).statusCode()).as("others read on").isEqualTo(200);
      HttpResponse<String> refused = decided.get();
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.body()).contains("another program");
      release(other);
    }
    assertThat(desk.post("/findings/" + id + "/decide", form).statusCode()).isEqualTo(303);
    assertThat(desk.get("/findings/" + id).body()).containsOnlyOnce(">held <");
  }

  @Test
  void aLockThatIsHeldForAMomentIsWaitedFor() throws Exception {
    String id = drones();
    CompletableFuture<HttpResponse<String>> decided;
    try (Connection other = hold()) {
      decided =
          CompletableFuture.supplyAsync(
              () ->
                  desk.post(
                      "/findings/" + id + "/decide",
                      "token=" + desk.token() + "&what=note&value=waited"));
      Thread.sleep(1_000);
      assertThat(decided).isNotDone();
      release(other);
    }
    assertThat(decided.get().statusCode()).isEqualTo(303);
  }
}
