package org.firsthand.serve;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Who asked for what, and nothing of what was asked or answered. */
class AccessLogTest {
  @TempDir Path folder;

  @Test
  void tellsWhoWhatStatusAndTimeButNoWordsAndNoTokens() throws Exception {
    Logger log = (Logger) LoggerFactory.getLogger(Desk.ACCESS_LOG);
    ListAppender<ILoggingEvent> kept = new ListAppender<>();
    kept.start();
    log.addAppender(kept);
    log.setLevel(Level.INFO);
    try (ServedDossier desk = ServedDossier.start(folder)) {
      String token = desk.token();
      desk.get("/search?q=secret+drones&token=abc");
      desk.get("/nowhere%0d%0a127.0.0.1%20-%20GET");
      desk.post("/read", "token=wrong&text=confidential+words");
      desk.post("/theme", "token=" + token + "&theme=dark");
      List<String> lines = List.of();
      for (int i = 0; i < 100 && lines.size() < 5; i++) {
        lines = List.copyOf(kept.list).stream().map(ILoggingEvent::getFormattedMessage).toList();
        Thread.sleep(20); // a line is written after its answer was sent
      }
      assertThat(lines)
          .allMatch(line -> line.matches("127\\.0\\.0\\.1 - \\S+ /\\S* \\d{3} \\d+ ms"));
      assertThat(lines)
          .anyMatch(line -> line.contains("GET /search 200"))
          .anyMatch(line -> line.contains("GET /nowhere%0d%0a127.0.0.1%20-%20GET 404"))
          .anyMatch(line -> line.contains("POST /read 403"))
          .anyMatch(line -> line.contains("POST /theme 303"));
      assertThat(String.join("\n", lines)).doesNotContain("secret", "confidential", "abc", token);
    } finally {
      log.setLevel(Level.OFF);
      log.detachAppender(kept);
    }
  }
}
