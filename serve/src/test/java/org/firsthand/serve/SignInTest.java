package org.firsthand.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.firsthand.serve.guard.Role;
import org.firsthand.serve.guard.Users;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who comes in, and who does not. */
class SignInTest {
  @TempDir Path folder;

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("set-cookie").orElse("").split(";", 2)[0];
  }

  @Test
  void aDeskThatOthersReachAsksForItsToken() {
    try (ServedDossier desk = ServedDossier.start(folder, Optional.empty(), "0.0.0.0")) {
      assertThat(desk.get("/findings").statusCode()).isEqualTo(302);
      assertThat(desk.get("/api/v1/findings").statusCode()).isEqualTo(401);
      assertThat(desk.get("/?token=wrong").headers().firstValue("location")).contains("/sign-in");
      String address = desk.desk().address();
      String token = address.substring(address.indexOf('=') + 1);
      HttpResponse<String> in = desk.get("/?token=" + token);
      assertThat(in.statusCode()).isEqualTo(302);
      assertThat(in.headers().firstValue("set-cookie").orElse(""))
          .contains("HttpOnly", "SameSite=Strict");
      assertThat(desk.get("/findings", "Cookie", cookie(in)).statusCode()).isEqualTo(200);
      assertThat(desk.get("/api/v1/findings", "Authorization", "Bearer " + token).statusCode())
          .isEqualTo(200);
      assertThat(desk.get("/api/v1/findings", "Authorization", "Bearer x").statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  void aReaderReadsAndAnAnalystChanges() throws IOException {
    Path users = folder.resolve("desk.users");
    Users.add(users, "rita", Role.READER, "long enough");
    Users.add(users, "anton", Role.ANALYST, "also long enough");
    try (ServedDossier desk = ServedDossier.start(folder, Optional.of(users), DeskSettings.LOCAL)) {
      assertThat(desk.get("/findings").headers().firstValue("location")).contains("/sign-in");
      assertThat(desk.post("/sign-in", "name=rita&password=wrong").statusCode()).isEqualTo(401);
      assertThat(desk.post("/sign-in", "name=nobody&password=wrong").statusCode()).isEqualTo(401);
      String rita = cookie(desk.post("/sign-in", "name=rita&password=long+enough"));
      assertThat(desk.get("/findings", "Cookie", rita).body())
          .contains("Sign out rita")
          .doesNotContain("href=\"/read\"");
      String form = "text=Short&token=" + desk.token("Cookie", rita);
      assertThat(desk.post("/read", form, "Cookie", rita).statusCode()).isEqualTo(403);
      String anton = cookie(desk.post("/sign-in", "name=anton&password=also+long+enough"));
      assertThat(desk.post("/read", form, "Cookie", anton).statusCode())
          .as("rita's token")
          .isEqualTo(403);
      String own = "text=Short&token=" + desk.token("Cookie", anton);
      assertThat(desk.post("/read", own, "Cookie", anton).statusCode()).isEqualTo(303);
      desk.post("/sign-out", "token=" + desk.token("Cookie", anton), "Cookie", anton);
      assertThat(desk.get("/findings", "Cookie", anton).statusCode()).isEqualTo(302);
    }
  }

  @Test
  void wrongPasswordsHaveToWait() throws IOException {
    Path users = folder.resolve("desk.users");
    Users.add(users, "rita", Role.READER, "long enough");
    try (ServedDossier desk = ServedDossier.start(folder, Optional.of(users), DeskSettings.LOCAL)) {
      for (int i = 0; i < 5; i++) {
        assertThat(desk.post("/sign-in", "name=rita&password=" + i).statusCode()).isEqualTo(401);
      }
      assertThat(desk.post("/sign-in", "name=rita&password=long+enough").statusCode())
          .isEqualTo(429);
    }
  }

  @Test
  void aFileOfUsersIsKeptPrivateAndChecked() throws IOException {
    Path users = folder.resolve("desk.users");
    Users.add(users, "rita", Role.READER, "long enough");
    assertThat(Files.readString(users))
        .startsWith("rita reader $argon2id$")
        .doesNotContain("long enough");
    assertThat(Files.getPosixFilePermissions(users)).hasSize(2);
    assertThatThrownBy(() -> Users.add(users, "rita", Role.READER, "long enough"))
        .hasMessageContaining("expected a new user");
    assertThatThrownBy(() -> Users.add(users, "a b", Role.READER, "long enough"))
        .hasMessageContaining("expected a name");
    assertThatThrownBy(() -> Users.add(users, "otto", Role.READER, "short"))
        .hasMessageContaining("at least 8");
    Files.writeString(users, "rita boss x\n");
    assertThatThrownBy(() -> Users.read(users))
        .hasMessageContaining("desk.users:1: expected a name");
  }
}
