package org.firsthand.stages.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.model.Article;
import org.firsthand.model.Event;
import org.firsthand.model.EventType;
import org.firsthand.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done where very many print one sentence. */
class PrintsTest {
  private static final List<String> SENTENCES =
      List.of(
          "Cuba sent drones to Laos",
          "Cuba shipped two radars to Laos",
          "Cuba sent drones and spare parts to Laos",
          "Cuba promised 12 engineers to Laos");
  private final BuildFindings build = BuildFindings.load();

  private static Newsroom room(int prints, Random random, int days) {
    Newsroom room = new Newsroom();
    for (int i = 0; i < prints; i++) {
      String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
      String day = "2024-02-1" + random.nextInt(days);
      Article article = room.article("Outlet " + i, day, sentence + ".");
      room.event(article, EventType.AID, "CUB", "LAO", sentence).on(day).add();
    }
    return room;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void groupsTheSameWhetherAllAreComparedOrOneForAll(int seed) {
    Newsroom room = room(120, new Random(seed), 6);
    CopiedPassages none = new CopiedPassages(List.of(), Map.of());
    SameThing sameThing = new SameThing(none);
    List<Sighting> sightings = new ArrayList<>();
    for (int i = 0; i < room.events.size(); i++) {
      Event event = room.events.get(i);
      Article article = room.articles.get(i);
      When when = When.of(event, article.published());
      sightings.add(Sighting.of(event, event, article, Optional.empty(), when));
    }
    sightings.sort(Sighting.EARLIEST);
    Set<Set<String>> all = ids(new ClusterEvents(sameThing, Rulings.NONE, 1000).group(sightings));
    Set<Set<String>> firsts = ids(new ClusterEvents(sameThing, Rulings.NONE, 0).group(sightings));
    assertThat(all).hasSizeGreaterThan(1);
    assertThat(firsts).isEqualTo(all);
  }

  private static Set<Set<String>> ids(List<List<Sighting>> groups) {
    Set<Set<String>> found = new HashSet<>();
    for (List<Sighting> group : groups) {
      Set<String> ids = new TreeSet<>();
      group.forEach(sighting -> ids.add(sighting.event().id()));
      found.add(ids);
    }
    return found;
  }

  @Test
  void comparesAStoryOfManyPrintsWithAFewOfThem() {
    Newsroom room = room(600, new Random(7), 1);
    Block block =
        new Block("all", room.events, List.of(), room.articles, List.of(), List.of(), Rulings.NONE);
    Map<String, byte[]> outlines = build.outlines(block);
    Set<Rulings.Pair> pairs = build.candidates(outlines, outlines);
    assertThat(pairs).hasSizeLessThanOrEqualTo(600 * SENTENCES.size() * Candidates.MOST);
    assertThat(reached(pairs, room.events.getFirst().id())).hasSize(600);
    assertThat(build.combine(block).stream().mapToInt(Finding::articles).sum()).isEqualTo(600);
  }

  /** All that hangs together with one event by these pairs. */
  private static Set<String> reached(Set<Rulings.Pair> pairs, String from) {
    Set<String> found = new TreeSet<>(Set.of(from));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Rulings.Pair pair : pairs) {
        boolean here = found.contains(pair.one());
        if (here != found.contains(pair.other())) {
          grows |= found.add(here ? pair.other() : pair.one());
        }
      }
    }
    return found;
  }
}
