package org.firsthand.stages.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.model.Article;
import org.firsthand.model.Event;
import org.firsthand.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {
  private static final List<String> VERBS = List.of("sent", "shipped", "delivered", "promised");
  private static final List<String> THINGS =
      List.of("drones", "two radars", "spare parts", "12 engineers", "drones for its navy");
  private final BuildFindings build = BuildFindings.load();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void letsThroughWhateverIsTheSameThing(int seed) {
    Random random = new Random(seed);
    Newsroom room = new Newsroom();
    for (int i = 0; i < 40; i++) {
      String sentence =
          "Cuba " + pick(random, VERBS) + " " + pick(random, THINGS) + " to Laos " + i / 10;
      String day = "2024-0" + (1 + random.nextInt(3)) + "-1" + random.nextInt(9);
      Article article = room.article("Outlet " + i, day, sentence + ".");
      room.event(article, EventType.AID, "CUB", "LAO", sentence).on(day).add();
    }
    Block block =
        new Block("all", room.events, List.of(), room.articles, List.of(), List.of(), Rulings.NONE);
    Set<Rulings.Pair> all = new TreeSet<>();
    for (Event one : room.events) {
      room.events.stream()
          .filter(other -> !other.id().equals(one.id()))
          .forEach(other -> all.add(new Rulings.Pair(one.id(), other.id())));
    }
    Map<String, byte[]> outlines = build.outlines(block);
    Set<Rulings.Pair> candidates = build.candidates(outlines, outlines);
    assertThat(build.link(block, all).all()).isNotEmpty().isSubsetOf(candidates);
    assertThat(candidates).as("spares most comparisons").hasSizeLessThan(all.size());
  }

  private static String pick(Random random, List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  @Test
  void comesBackAsItWasPacked() {
    Newsroom room = new Newsroom();
    Article article = room.article("Oak", "2024-02-01", "Cuba sent Laos drones.");
    Event event = room.event(article, EventType.AID, "CUB", "LAO", "Cuba sent Laos drones").add();
    Block block =
        new Block("one", room.events, List.of(), room.articles, List.of(), List.of(), Rulings.NONE);
    byte[] packed = Objects.requireNonNull(build.outlines(block).get(event.id()));
    assertThat(Outline.unpack(packed).pack()).isEqualTo(packed);
  }
}
