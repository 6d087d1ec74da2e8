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
    assertThat(dossier.blocks().isSettled()).isFalse();
    Invented.settle(dossier);
    assertThat(dossier.blocks().isSettled()).isTrue();
    assertThat(dossier.lists().findings()).hasSize(1);
    String event = dossier.lists().events().getFirst().id();
    assertThat(dossier.lists().findingsOf(event)).isEqualTo(dossier.lists().findings());

    record(Invented.read("a", "T", "Oak", TEXT));
    assertThat(dossier.blocks().isSettled()).as("the article's place changed").isFalse();
    Invented.settle(dossier);
    assertThat(dossier.lists().findings()).hasSize(1);
  }

  @Test
  void marksTheEventsOfWhatCopiesANewArticleAndNoOthers() {
    String shared = " Petra Lind said talks go on.";
    record(Invented.read("b", "T", "Oak", TEXT));
    record(Invented.read("d", "T3", "Ash", "Borland sent aid."));
    Invented.settle(dossier);
    record(Invented.read("c", "T2", "Elm", shared));
    Copy copy = dossier.lists().copies().getFirst();
    Article first = dossier.lists().articles().getFirst();
    assertThat(dossier.blocks().unsettled())
        .as("the new article has no event, and marks those of what copies it")
        .isEqualTo(copy.copy().equals(first.id()) ? 1 : 0);
  }

  @Test
  void gathersWhatAnArticleCopiesWithItsEvents() {
    record(Invented.read("b", "T", "Oak", TEXT));
    record(Invented.read("c", "T2", "Elm", "Borland sent aid. Petra Lind said talks go on."));
    Copy copy = dossier.lists().copies().getFirst();
    String event = dossier.lists().eventsOf(copy.copy()).getFirst().id();
    Surroundings around = dossier.blocks().surroundings(List.of(event));
    assertThat(around.articles()).hasSize(2);
    assertThat(around.copies()).containsExactly(copy);
    assertThat(around.others()).hasSize(1);
    assertThat(around.statements()).hasSize(2);
    String original = dossier.lists().eventsOf(copy.original()).getFirst().id();
    assertThat(dossier.blocks().surroundings(List.of(original)).articles()).hasSize(1);
  }

  @Test
  void keepsEventsMarkedWhenTheirFindingsFail() {
    record(Invented.read("b", "T", "Oak", TEXT));
    Invented.settle(dossier);
    record(Invented.read("c", "T2", "Elm", "Borland sent trucks."));
    Combination broken =
        new Invented.Single() {
          @Override
          public List<org.firsthand.model.Finding> describe(
              Surroundings around, List<java.util.Set<String>> groups, Ruled ruled) {
            throw new IllegalStateException("bad luck");
          }
        };
    assertThatThrownBy(() -> Invented.settle(dossier, broken)).hasMessage("bad luck");
    assertThat(dossier.blocks().isSettled()).isFalse();
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
