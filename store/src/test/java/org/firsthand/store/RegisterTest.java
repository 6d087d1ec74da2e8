package org.firsthand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongPredicate;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Copy;
import org.firsthand.model.Problem;
import org.firsthand.model.SkipReason;
import org.firsthand.store.Register.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {
  private static final String TEXT = "Arland sent trucks. Petra Lind said talks go on.";

  @TempDir Path folder;
  private Dossier dossier;

  @BeforeEach
  void opens() {
    dossier = Dossier.open(folder.resolve("d.db"));
  }

  @AfterEach
  void closesWhole() {
    assertThat(dossier.faults()).isEmpty();
    dossier.close();
  }

  private Change record(Entry entry) {
    return dossier.register().record(entry, Invented.REPRINTS).change();
  }

  @Test
  void recordsAnInputOnce() {
    assertThat(record(Invented.read("b", "T", "Oak", TEXT))).isEqualTo(Change.ARTICLE);
    assertThat(record(Invented.read("b", "T", "Oak", TEXT))).isEqualTo(Change.NONE);
    assertThat(dossier.lists().count(Noun.ARTICLE)).isEqualTo(1);
    assertThat(dossier.lists().count(Noun.STATEMENT)).isEqualTo(1);
    assertThat(dossier.lists().count(Noun.EVENT)).isEqualTo(1);
    assertThat(dossier.captures().ids()).hasSize(1);
  }

  @Test
  void namesTheFirstPlaceInTheAlphabet() {
    assertThat(record(Invented.read("b", "T", "Oak", TEXT))).isEqualTo(Change.ARTICLE);
    assertThat(record(Invented.read("c", "T", "Oak", TEXT))).isEqualTo(Change.CAPTURE);
    assertThat(record(Invented.read("a", "T", "Oak", TEXT))).isEqualTo(Change.ARTICLE);
    assertThat(dossier.lists().articles()).extracting(Article::locator).containsExactly("a");
    assertThat(dossier.lists().count(Noun.STATEMENT)).isEqualTo(1);
    assertThat(dossier.captures().ids()).hasSize(3);
    assertThat(dossier.search().find("trucks", 9)).hasSize(1);
    assertThat(dossier.search().find("source:lind", 9)).hasSize(1);
  }

  @Test
  void findsCopiesInWhicheverOrderTheyCome() {
    record(Invented.read("b", "T", "Oak", TEXT));
    record(Invented.read("x", "Other", "Elm", "Nothing shared said nobody."));
    record(Invented.read("c", "T2", "Elm", TEXT));
    Copy copy = dossier.lists().copies().getFirst();
    assertThat(dossier.lists().copies()).hasSize(1);
    assertThat(copy.original()).isLessThan(copy.copy());
    assertThat(dossier.lists().copiesOf(copy.copy())).containsExactly(copy);
    assertThat(dossier.lists().copiesOf(copy.original())).containsExactly(copy);
  }

  @Test
  void keepsTheBytesAsTheyCame() {
    byte[] noise = new byte[100_000];
    new Random(7).nextBytes(noise);
    for (byte[] bytes :
        List.of(noise, "same ".repeat(50_000).getBytes(StandardCharsets.UTF_8), new byte[0])) {
      Capture capture =
          new Capture(
              "at " + bytes.length,
              "text/html",
              Optional.of(java.time.Instant.parse("2026-03-01T10:15:30Z")),
              Map.of("content-type", "text/html; charset=utf-8"),
              bytes);
      record(new Entry.Skipped(capture, SkipReason.NO_ARTICLE, "a login wall"));
      String id = Captures.idOf(capture);
      assertThat(dossier.captures().find(id))
          .hasValueSatisfying(
              kept -> {
                assertThat(kept.bytes()).isEqualTo(bytes);
                assertThat(kept.retrieved()).isEqualTo(capture.retrieved());
                assertThat(kept.headers()).isEqualTo(capture.headers());
                assertThat(Captures.idOf(kept)).isEqualTo(id);
              });
      assertThat(dossier.captures().fate(id).flatMap(Captures.Fate::skipped))
          .contains(new Captures.Skip(SkipReason.NO_ARTICLE, "a login wall"));
    }
  }

  @Test
  void triesAgainWhatFailed() {
    Entry.Read read = Invented.read("b", "T", "Oak", TEXT);
    Problem problem = new Problem("b", "an article", "a bug");
    assertThat(record(new Entry.Failed(read.capture(), problem))).isEqualTo(Change.CAPTURE);
    assertThat(record(new Entry.Failed(read.capture(), problem))).isEqualTo(Change.NONE);
    String id = Captures.idOf(read.capture());
    assertThat(dossier.captures().fate(id).flatMap(Captures.Fate::problem)).contains(problem);
    assertThat(record(read)).isEqualTo(Change.ARTICLE);
    assertThat(dossier.captures().fate(id).flatMap(Captures.Fate::article))
        .contains(read.article().id());
  }

  @Test
  void takesWhatTheUserStatesForADifferentInput() {
    Capture one = Invented.capture("b", TEXT);
    Capture other =
        new Capture(
            one.locator(),
            one.mediaType(),
            Optional.of(java.time.Instant.EPOCH),
            Map.of("x-firsthand-outlet", "Daily Oak", "date", "today"),
            one.bytes());
    Capture stated =
        new Capture(
            one.locator(),
            one.mediaType(),
            one.retrieved(),
            Map.of("x-firsthand-outlet", "Elm"),
            one.bytes());
    assertThat(Captures.idOf(other)).isEqualTo(Captures.idOf(one));
    assertThat(Captures.idOf(stated)).isNotEqualTo(Captures.idOf(one));
  }

  @Test
  void recordsNothingOfAnInputThatFailsHalfWay() {
    record(Invented.read("b", "T", "Oak", TEXT));
    Comparison broken =
        new Comparison() {
          @Override
          public int sharedFingerprints() {
            return 1;
          }

          @Override
          public List<Long> fingerprints(Article article) {
            return Invented.REPRINTS.fingerprints(article);
          }

          @Override
          public Optional<Copy> compare(Article first, Article second, LongPredicate furniture) {
            throw new IllegalStateException("bad luck");
          }
        };
    assertThatThrownBy(
            () -> dossier.register().record(Invented.read("c", "T2", "Elm", TEXT), broken))
        .hasMessage("bad luck");
    assertThat(dossier.lists().count(Noun.ARTICLE)).isEqualTo(1);
    assertThat(dossier.captures().ids()).hasSize(1);
    assertThat(record(Invented.read("c", "T2", "Elm", TEXT))).isEqualTo(Change.ARTICLE);
  }

  @Test
  void marksWhatMustBeMadeAnewUntilItIs() {
    record(Invented.read("b", "T", "Oak", TEXT));
    assertThat(dossier.blocks().dirty()).containsExactly("AID");
    dossier.blocks().settle("AID", Invented::single);
    assertThat(dossier.blocks().dirty()).isEmpty();
    assertThat(dossier.lists().findings()).hasSize(1);
    String event = dossier.lists().events().getFirst().id();
    assertThat(dossier.lists().findingsOf(event)).isEqualTo(dossier.lists().findings());

    record(Invented.read("a", "T", "Oak", TEXT));
    assertThat(dossier.blocks().dirty()).as("the article's place changed").containsExactly("AID");
    dossier.blocks().settle("AID", Invented::single);
    assertThat(dossier.lists().findings()).hasSize(1);
  }

  @Test
  void marksTheBlocksOfArticlesThatANewOneSharesTextWith() {
    record(Invented.read("b", "T", "Oak", TEXT));
    dossier.blocks().settle("AID", Invented::single);
    record(Invented.read("c", "T2", "Elm", " Petra Lind said talks go on."));
    assertThat(dossier.lists().copies()).hasSize(1);
    assertThat(dossier.blocks().dirty()).containsExactly("AID");
    assertThat(dossier.blocks().contents("AID").articles()).hasSize(2);
    assertThat(dossier.blocks().contents("AID").copies()).hasSize(1);
    assertThat(dossier.blocks().contents("AID").statements()).hasSize(1);
  }

  @Test
  void keepsABlockMarkedWhenItsFindingsFail() {
    record(Invented.read("b", "T", "Oak", TEXT));
    dossier.blocks().settle("AID", Invented::single);
    record(Invented.read("c", "T2", "Elm", "Borland sent trucks."));
    assertThatThrownBy(
            () ->
                dossier
                    .blocks()
                    .settle(
                        "AID",
                        block -> {
                          throw new IllegalStateException("bad luck");
                        }))
        .hasMessage("bad luck");
    assertThat(dossier.blocks().dirty()).containsExactly("AID");
    assertThat(dossier.lists().findings()).as("the old ones").hasSize(1);
  }

  @Test
  void looksUpByAnyUniqueBeginning() {
    for (int i = 0; i < 200; i++) {
      record(Invented.read("at " + i, "T", "Oak", "Arland sent truck " + i + "."));
    }
    Lists lists = dossier.lists();
    for (Article article : lists.articles()) {
      assertThat(lists.article(article.id())).contains(article);
      String start = article.id().substring(2, 10);
      assertThat(lists.article(start)).contains(article);
      assertThat(lists.article("a-" + start.toUpperCase(java.util.Locale.ROOT))).contains(article);
    }
    assertThat(lists.article("A-nothing")).isEmpty();
    assertThat(lists.article("'; DROP TABLE article")).isEmpty();
    assertThat(lists.event(lists.articles().getFirst().id())).isEmpty();
    assertThatThrownBy(() -> lists.article("A-"))
        .isInstanceOf(DossierException.class)
        .hasMessageMatching(
            ".*d.db: expected one article that begins with 'A-', found A-.*, A-.* and more");
  }

  @Test
  void notesEachProgramAndItsSettingsOnce() {
    dossier.note("firsthand 0.1", Map.of("threads", 2));
    dossier.note("firsthand 0.1", Map.of("threads", 2));
    dossier.note("firsthand 0.2", Map.of("threads", 2));
    dossier.note("firsthand 0.1", Map.of("threads", 2));
    assertThat(dossier.notes())
        .containsExactly(
            "firsthand 0.1 {\"threads\":2}",
            "firsthand 0.2 {\"threads\":2}",
            "firsthand 0.1 {\"threads\":2}");
  }
}
