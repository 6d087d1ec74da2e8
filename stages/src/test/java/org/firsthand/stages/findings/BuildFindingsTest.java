package org.firsthand.stages.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.firsthand.stages.findings.Newsroom.state;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.firsthand.model.Actor;
import org.firsthand.model.Article;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Differing;
import org.firsthand.model.Event;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildFindingsTest {
  private static final List<String> THINGS =
      List.of("radios", "rifles", "drones", "wheat", "rocket engines", "cables");
  private static final List<String> STATES = List.of("CUB", "LAO", "TCD");

  /** A room of random articles about a few deliveries, some copied, some denied. */
  private static Newsroom room(long seed) {
    Random random = new Random(seed);
    Newsroom room = new Newsroom();
    for (int i = 0; i < 25; i++) {
      String who = STATES.get(random.nextInt(3));
      String whom = STATES.get(random.nextInt(3));
      String thing = THINGS.get(random.nextInt(THINGS.size()));
      String clause = "ship number " + random.nextInt(4) + " brought " + thing + " for the army";
      String speaker = "official " + random.nextInt(3);
      String text = "In report " + i + " " + clause + ", said " + speaker + ".";
      Article article = room.article("Outlet " + i, "2024-03-0" + (1 + random.nextInt(9)), text);
      boolean denies = random.nextInt(6) == 0;
      Optional<Actor> actor =
          random.nextBoolean()
              ? Optional.of(state("x", STATES.get(random.nextInt(3))))
              : Optional.empty();
      Statement by =
          room.says(
              article,
              speaker,
              SourceKind.UNNAMED,
              actor,
              clause,
              denies ? Stance.DENIES : Stance.ASSERTS,
              List.of());
      Newsroom.Draft event = room.event(article, EventType.AID, who, whom, clause);
      if (random.nextInt(3) > 0 || denies) {
        event.by(by);
      }
      if (random.nextBoolean()) {
        event.on("2024-03-0" + (1 + random.nextInt(9)));
      }
      event.factuality(denies ? Factuality.NEGATED : Factuality.ACTUAL).add();
      for (Article other : room.articles) {
        if (!other.equals(article) && other.text().contains(clause) && random.nextBoolean()) {
          room.copied(article, other, CopyKind.REWRITE, clause);
        }
      }
    }
    return room;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void givesTheSameFindingsInAnyOrderOfItsInputs(long seed) {
    Newsroom room = room(seed);
    List<Finding> findings = room.findings();
    Random random = new Random(seed);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(room.events, random);
      Collections.shuffle(room.articles, random);
      Collections.shuffle(room.statements, random);
      Collections.shuffle(room.copies, random);
      assertThat(room.findings()).isEqualTo(findings);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void putsEachEventIntoExactlyOneFindingAndCountsWhatItHolds(long seed) {
    Newsroom room = room(seed);
    Set<String> placed = new HashSet<>();
    for (Finding finding : room.findings()) {
      finding.events().forEach(event -> assertThat(placed.add(event)).isTrue());
      assertThat(finding.origins()).isEqualTo(finding.originList().size()).isPositive();
      assertThat(finding.unknownLineage()).isEqualTo(finding.unknownList().size());
      assertThat(finding.origins()).isLessThanOrEqualTo(finding.articles());
      assertThat(finding.articles()).isGreaterThanOrEqualTo(finding.outlets());
      finding
          .originList()
          .forEach(origin -> assertThat(origin.traces()).hasSameSizeAs(origin.articles()));
    }
    assertThat(placed).hasSameSizeAs(room.events);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void gainsNoOriginByReprintingEverything(long seed) {
    Newsroom room = room(seed);
    List<Finding> before = room.findings();
    for (Article article : List.copyOf(room.articles)) {
      // outlets of their own: two reprints of equal texts by one outlet would be one article
      Article again = room.article("Reprints " + article.id(), "2024-04-01", article.text());
      room.copied(again, article, CopyKind.REPRINT, article.text());
      for (var event : List.copyOf(room.events)) {
        if (event.article().equals(article.id())) {
          Newsroom.Draft reprinted =
              room.event(
                  again,
                  event.type(),
                  event.actors().getFirst().text(),
                  event.recipients().getFirst().text(),
                  event.evidence().text());
          said(room, event).ifPresent(by -> reprinted.by(says(room, again, by)));
          reprinted.factuality(event.factuality()).add();
        }
      }
    }
    assertThat(room.findings())
        .hasSameSizeAs(before)
        .extracting(Finding::id, Finding::origins, Finding::unknownLineage)
        .containsExactlyInAnyOrderElementsOf(
            before.stream()
                .map(
                    f ->
                        org.assertj.core.groups.Tuple.tuple(
                            f.id(), f.origins(), f.unknownLineage()))
                .toList());
  }

  private static Optional<Statement> said(Newsroom room, Event event) {
    return room.statements.stream()
        .filter(statement -> event.statement().filter(statement.id()::equals).isPresent())
        .findFirst();
  }

  /** The same words of the same speaker in a reprint. */
  private static Statement says(Newsroom room, Article again, Statement by) {
    return room.says(
        again,
        by.source().text(),
        by.source().kind(),
        by.source().actor(),
        by.content().text(),
        by.stance(),
        by.chain());
  }

  @Test
  void keepsItsIdAsLaterArticlesComeIn() {
    Newsroom room = new Newsroom();
    Article first = room.article("A", "2024-03-01", "Laos sent Chad radios.");
    room.event(first, EventType.AID, "LAO", "TCD", "Laos sent Chad radios").add();
    String id = room.finding().id();
    Article second = room.article("B", "2024-03-02", "Radios were sent to Chad by Laos.");
    room.event(second, EventType.AID, "LAO", "TCD", "Radios were sent to Chad by Laos").add();
    assertThat(room.finding().id()).isEqualTo(id);
    assertThat(room.finding().summary()).isEqualTo("Laos sent Chad radios");
  }

  @Test
  void putsWhatCouldBeOneThingUnderOneKey() {
    BuildFindings build = BuildFindings.load();
    Newsroom room = new Newsroom();
    Article article = room.article("A", "2024-03-01", "Chad expelled an envoy of Laos.");
    var one = room.event(article, EventType.SANCTION, "TCD", "LAO", article.text()).add();
    var other = room.event(article, EventType.COERCE, "LAO", "TCD", article.text()).add();
    var third = room.event(article, EventType.AID, "TCD", "LAO", article.text()).add();
    assertThat(build.blocksOf(one)).isEqualTo(build.blocksOf(other));
    assertThat(build.blocksOf(one)).isNotEqualTo(build.blocksOf(third));
  }

  @Test
  void keepsDifferingNumbersAndDaysWithThoseWhoSayThem() {
    Newsroom room = new Newsroom();
    String one = "Laos struck a depot in Chad and killed 12 people";
    String other = "Laos struck the depot in Chad and killed at least 15 people";
    Article first = room.article("A", "2024-03-02", "Chad's army said that " + one + ".");
    Statement by =
        room.says(
            first, "Chad's army", SourceKind.GOVERNMENT, state("Chad", "TCD"), one, Stance.ASSERTS);
    room.event(first, EventType.ASSAULT, "LAO", "TCD", one).by(by).on("2024-03-01").add();
    Article second = room.article("B", "2024-03-03", other + ".");
    room.event(second, EventType.ASSAULT, "LAO", "TCD", other).on("2024-03-02").add();
    assertThat(room.finding().differing())
        .containsExactly(
            new Differing(
                "date",
                List.of(
                    new Differing.Told(
                        "2024-03-01", List.of(first.id()), List.of("Government of Chad")),
                    new Differing.Told("2024-03-02", List.of(second.id()), List.of("B")))),
            new Differing(
                "killed",
                List.of(
                    new Differing.Told("12", List.of(first.id()), List.of("Government of Chad")),
                    new Differing.Told("at least 15", List.of(second.id()), List.of("B")))));
  }
}
