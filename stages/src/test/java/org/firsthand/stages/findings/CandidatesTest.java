package org.firsthand.stages.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.model.Article;
import org.firsthand.model.EventType;
import org.firsthand.model.Finding;
import org.junit.jupiter.api.Test;

/** What is done where very many print one sentence. */
class CandidatesTest {
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

  @Test
  void comparesAStoryOfManyPrintsWithAFewOfThem() {
    Newsroom room = room(600, new Random(7), 1);
    Block block =
        new Block("all", room.events, List.of(), room.articles, List.of(), List.of(), Rulings.NONE);
    Map<String, byte[]> outlines = build.outlines(block);
    Set<Rulings.Pair> pairs = build.candidates(outlines, outlines);
    assertThat(pairs).hasSizeLessThanOrEqualTo(600 * SENTENCES.size() * Candidates.MOST);
    assertThat(reached(pairs, room.events.getFirst().id())).hasSize(600);
    assertThat(Newsroom.allOf(build, block).stream().mapToInt(Finding::articles).sum())
        .isEqualTo(600);
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
