package org.firsthand.stages.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedGroupsTest {
  private static final int SIZE = 24;

  /** Joins at random are the same as in sets of which each pair is asked each time. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void joinsWhatNothingKeepsApart(int seed) {
    Random random = new Random(seed);
    boolean[][] apart = new boolean[SIZE][SIZE];
    for (int i = 0; i < SIZE; i++) {
      for (int j = 0; j < i; j++) {
        apart[i][j] = random.nextInt(12) == 0;
        apart[j][i] = apart[i][j];
      }
    }
    JoinedGroups groups =
        new JoinedGroups(IntStream.range(0, SIZE).boxed().toList(), (a, b) -> apart[a][b]);
    List<Set<Integer>> sets = new ArrayList<>();
    IntStream.range(0, SIZE).forEach(i -> sets.add(new HashSet<>(Set.of(i))));
    for (int round = 0; round < 4 * SIZE; round++) {
      int one = random.nextInt(SIZE);
      int other = random.nextInt(SIZE);
      groups.join(one, other);
      Set<Integer> these = of(sets, one);
      Set<Integer> those = of(sets, other);
      if (!these.equals(those)
          && these.stream().noneMatch(a -> those.stream().anyMatch(b -> apart[a][b]))) {
        these.addAll(those);
        sets.remove(those);
      }
    }
    Set<Set<Integer>> expected = new HashSet<>(sets);
    assertThat(expected).hasSizeBetween(2, SIZE - 1);
    assertThat(groups.members())
        .extracting(HashSet::new)
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(HashSet::new).toList());
  }

  private static Set<Integer> of(List<Set<Integer>> sets, int number) {
    return sets.stream().filter(set -> set.contains(number)).findFirst().orElseThrow();
  }

  @Test
  void keepsApartWhatGrowsOutOfPartedGroups() {
    JoinedGroups groups = new JoinedGroups(List.of(0, 1, 2, 3), (_, _) -> false);
    groups.part(0, 3);
    groups.join(0, 1);
    groups.join(3, 2);
    groups.join(1, 2);
    assertThat(groups.members()).containsExactly(List.of(0, 1), List.of(2, 3));
    groups.unite(List.of(1, 2));
    assertThat(groups.members()).containsExactly(List.of(0, 1, 2, 3));
  }

  @Test
  void asksTheLeastOfEachKindForAll() {
    List<String> asked = new ArrayList<>();
    JoinedGroups groups =
        new JoinedGroups(
            List.of("a", "a", "b"),
            (one, other) -> {
              asked.add(one + " and " + other);
              return false;
            });
    groups.join(0, 1);
    groups.join(1, 2);
    assertThat(asked).containsExactly("0 and 1", "0 and 2");
    assertThat(groups.members()).containsExactly(List.of(0, 1, 2));
  }
}
