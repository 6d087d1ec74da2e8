package org.firsthand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.firsthand.model.Article;
import org.firsthand.model.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users really give: each costs one named line, and what was recorded before stays. */
class BadInputTest {
  private static final String GOOD =
      """
      Norland and Ostia sign a pact

      Canada and Norway signed an agreement on cyber defence on Tuesday, the Norwegian foreign ministry said.

      The agreement covers joint training of experts and the exchange of warnings about attacks.
      """;

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void readOneGoodArticle() throws Exception {
    program = new Program(folder);
    write("good.txt", GOOD.getBytes(StandardCharsets.UTF_8));
    assertThat(program.run("read", "good.txt").exit()).isZero();
  }

  @Test
  void namesEachInputThatCannotBeReadInOneLine() throws Exception {
    Files.createDirectory(folder.resolve("hollow"));
    write("broken.jsonl", "{\"id\": \"a\", \"text\": \n".getBytes(StandardCharsets.UTF_8));
    Program.Run run = program.run("read", "missing.txt", "hollow", "broken.jsonl");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.errorLines()).hasSize(3).allMatch(line -> line.startsWith("firsthand: "));
    assertThat(run.err())
        .contains("missing.txt: expected ", "hollow: expected ", "broken.jsonl:1: expected ");
    nothingWasLost();
  }

  @Test
  void countsWhatItLeavesOutByReason() throws Exception {
    write("empty.txt", new byte[0]);
    write(
        "picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 0, 1});
    try (RandomAccessFile large =
        new RandomAccessFile(folder.resolve("large.txt").toFile(), "rw")) {
      large.setLength(200L << 20);
    }
    write(
        "login.html", page("Sign in", "<form><input type=password><button>Log in</button></form>"));
    write("gone.html", page("404 Not Found", "<h1>Page not found</h1><p>Sorry.</p>"));
    Program.Run run =
        program.run(
            "read",
            "--verbose",
            "empty.txt",
            "picture.txt",
            "large.txt",
            "login.html",
            "gone.html");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains(
            "0 articles read",
            "5 skipped",
            "1 empty",
            "1 binary",
            "1 too large",
            "1 login page",
            "1 error page");
    nothingWasLost();
  }

  @Test
  void readsWhatIsOnlyOdd() throws Exception {
    write("utf16.txt", GOOD.replace("Norway", "Norwegen-land").getBytes(StandardCharsets.UTF_16));
    write("nul.txt", GOOD.replace("Tuesday", "Tues\0day").getBytes(StandardCharsets.UTF_8));
    write(
        "wrong-charset.html",
        ("<html><head><meta charset=\"ascii\"><title>Pact</title></head><body><article><p>"
                + GOOD.replace("Norwegian", "Norwégian").replace("\n\n", "</p><p>")
                + "</p></article></body></html>")
            .getBytes(StandardCharsets.UTF_8));
    write("deep.html", page("Deep", "<div>".repeat(100_000) + "<p>" + GOOD + "</p>"));
    write(
        "line.txt",
        "Iran supplied drones to Russia, officials said. "
            .repeat(100_000)
            .getBytes(StandardCharsets.UTF_8));
    write(
        "unknown-language.txt",
        "Zorp glimmen aktu velorin; sapi donku terim, avoka mirin toluk. Beni zarku olim pata doru."
            .repeat(4)
            .getBytes(StandardCharsets.UTF_8));
    Program.Run run =
        program.run(
            "read",
            "utf16.txt",
            "nul.txt",
            "wrong-charset.html",
            "deep.html",
            "line.txt",
            "unknown-language.txt");
    assertThat(run.exit()).as(run.err()).isZero();
    String articles = program.run("articles", "--json").out();
    assertThat(articles).contains("Norwegen-land", "Norwégian");
    assertThat(Json.readList(articles, Article.class))
        .allSatisfy(article -> assertThat(article.text()).doesNotContain("\0"));
    nothingWasLost();
  }

  @Test
  void saysWhatIsWrongWithADossier() throws Exception {
    write(
        "text.db",
        "this is no database, only a line of text that is long enough"
            .getBytes(StandardCharsets.UTF_8));
    refuses("text.db", "findings", "--from", "text.db");
    refuses("nowhere.db", "findings", "--from", "nowhere.db");
    refuses("text.db", "read", "--into", "text.db", "good.txt");
    assertThat(Files.readString(folder.resolve("text.db"))).startsWith("this is no database");
  }

  @Test
  void readsFromAReadOnlyDossierButDoesNotWriteIt() throws Exception {
    Path dossier = folder.resolve("firsthand.db");
    Files.setPosixFilePermissions(dossier, PosixFilePermissions.fromString("r--r--r--"));
    assertThat(program.run("findings").exit()).isZero();
    if (!Files.isWritable(dossier)) {
      write("more.txt", GOOD.replace("Norway", "Finland").getBytes(StandardCharsets.UTF_8));
      refuses("firsthand.db", "read", "more.txt");
    }
  }

  @Test
  void explainsWrongUsage() throws Exception {
    for (String[] wrong :
        new String[][] {
          {"raed", "x"},
          {"read"},
          {"read", "--published", "yesterday!", "good.txt"},
          {"read", "--threads", "0", "good.txt"},
          {"trace", "F-nothing"},
          {"stage", "dream"},
          {"serve", "--port", "99999"},
          {"export"},
          {"export", "--format", "dream"},
          {"export", "--format", "jsonl", "--tlp", "violet"},
          {"export", "--format", "jsonl", "--to", "no/such/folder/x.jsonl"},
          {"spark"},
          {"search", "\"half a phrase"}
        }) {
      Program.Run run = program.run(wrong);
      assertThat(run.exit()).as(String.join(" ", wrong)).isEqualTo(2);
      assertThat(run.err())
          .as(String.join(" ", wrong))
          .contains("firsthand")
          .doesNotContain("\tat ");
    }
  }

  private void refuses(String where, String... arguments) throws Exception {
    Program.Run run = program.run(arguments);
    assertThat(run.exit()).as(String.join(" ", arguments)).isEqualTo(2);
    assertThat(run.errorLines()).hasSize(1);
    assertThat(run.err()).contains(where + ": expected ", ", found ");
  }

  private void nothingWasLost() throws Exception {
    assertThat(program.run("articles", "--json").out()).contains("good.txt");
  }

  private static byte[] page(String title, String body) {
    return ("<html><head><title>" + title + "</title></head><body>" + body + "</body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }
}
