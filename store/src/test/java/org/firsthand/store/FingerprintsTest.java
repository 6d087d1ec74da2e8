package org.firsthand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintsTest {
  private static final int FURNITURE = 4;

  @TempDir Path folder;
  private Sql sql;
  private Fingerprints index;

  /** What is in the index, kept in the plainest way. */
  private final Map<Long, Known> known = new TreeMap<>();

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Known(long site, long[] prints) {}

  @BeforeEach
  void opens() {
    sql = Opening.toWrite(folder.resolve("d.db"), Upgrading.SILENT);
    index = new Fingerprints(sql);
  }

  @AfterEach
  void closes() {
    sql.close();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void knowsWhoHasWhatHoweverArticlesComeAndGo(long seed) {
    Random random = new Random(seed);
    long number = 0;
    for (int step = 0; step < 1500; step++) {
      if (!known.isEmpty() && random.nextInt(5) == 0) {
        remove(random.nextLong(number) + 1);
      } else {
        add(++number, random.nextInt(4), prints(random));
      }
      if (random.nextInt(100) == 0) {
        reopen();
      }
    }
    agrees(random);
  }

  @Test
  void movesAllToTheBlocksWhenEachSlicesTurnHasCome() {
    Random random = new Random(3);
    for (long number = 1; number <= 20; number++) {
      add(number, number % 3, prints(random));
    }
    sql.transaction(
        () -> {
          for (int i = 0; i < Recent.SLICES + Waiting.SLICES; i++) {
            index.add(1000 + i, 0, new long[0]);
          }
          return true;
        });
    Waiting waiting = new Waiting(sql);
    for (int slice = 0; slice < Waiting.SLICES; slice++) {
      assertThat(waiting.take(slice).size()).isZero();
    }
    assertThat(sql.number("SELECT count(*) FROM fingerprint_recent")).isZero();
    agrees(random);
  }

  @Test
  void forgetsWhatATransactionTookBack() {
    add(1, 1, new long[] {5, 7});
    assertThatThrownBy(
            () ->
                sql.transaction(
                    () -> {
                      index.add(2, 1, new long[] {5, 9});
                      throw new IllegalStateException("bad luck");
                    }))
        .hasMessage("bad luck");
    assertThat(holders(5)).containsExactly(1L);
    assertThat(holders(9)).isEmpty();
  }

  @Test
  void seesWhatAnotherProgramEntered() {
    add(1, 1, new long[] {5, 7});
    try (Sql other = Opening.toWrite(folder.resolve("d.db"), Upgrading.SILENT)) {
      article(other, 2, new long[] {5});
      other.transaction(
          () -> {
            new Fingerprints(other).add(2, 2, new long[] {5});
            return true;
          });
    }
    assertThat(holders(5)).containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void passesByWhatAnOutletHasInVeryManyArticles() {
    for (int i = 0; i < 400; i++) {
      add(i + 1, 1 + i % 2, new long[] {Long.MIN_VALUE + 3, 40L << 51 | i});
    }
    Holders holders =
        sql.transaction(() -> index.holders(new long[] {Long.MIN_VALUE + 3}, 1, FURNITURE));
    assertThat(holders.count(0, 1)).isEqualTo(200);
    assertThat(holders.count(0, 2)).isEqualTo(200);
    assertThat(holders.shared(9, FURNITURE)).hasSize(200);
  }

  private void agrees(Random random) {
    for (int i = 0; i < 50; i++) {
      long[] asked = prints(random);
      int site = random.nextInt(4);
      Map<Long, Integer> expected = new HashMap<>();
      known.forEach(
          (article, entry) -> {
            int shared =
                (int)
                    Arrays.stream(asked)
                        .filter(print -> Arrays.binarySearch(entry.prints, print) >= 0)
                        .filter(print -> entry.site != site || count(print, site) < FURNITURE)
                        .count();
            if (shared > 0) {
              expected.put(article, shared);
            }
          });
      Holders holders = sql.transaction(() -> index.holders(asked, site, FURNITURE));
      assertThat(holders.shared(0, FURNITURE)).isEqualTo(expected);
      for (long print : asked) {
        for (int outlet = 0; outlet < 4; outlet++) {
          assertThat(holders.count(print, outlet)).isEqualTo(count(print, outlet));
        }
      }
    }
  }

  private int count(long print, long site) {
    return site == 0
        ? 0
        : (int)
            known.values().stream()
                .filter(entry -> entry.site == site)
                .filter(entry -> Arrays.binarySearch(entry.prints, print) >= 0)
                .count();
  }

  private List<Long> holders(long print) {
    return sql.transaction(
        () ->
            new ArrayList<>(
                index.holders(new long[] {print}, 0, FURNITURE).shared(0, FURNITURE).keySet()));
  }

  /** Some of few, so that many share them, and some that nobody else has. */
  private static long[] prints(Random random) {
    return random
        .longs(12)
        .map(print -> random.nextInt(3) == 0 ? print : new Random(print & 31).nextLong())
        .sorted()
        .distinct()
        .toArray();
  }

  private void add(long number, long site, long[] prints) {
    known.put(number, new Known(site, prints));
    article(sql, number, prints);
    sql.transaction(
        () -> {
          index.add(number, site, prints);
          return true;
        });
  }

  private static void article(Sql into, long number, long[] prints) {
    into.run(
        "INSERT INTO article (number, id, locator, capture, prints, json)"
            + " VALUES (?1, 'A-' || ?1, '', '', ?2, '{}')",
        number,
        Prints.pack(Arrays.stream(prints).boxed().toList()));
  }

  private void remove(long number) {
    Known gone = known.remove(number);
    if (gone != null) {
      sql.transaction(
          () -> {
            index.remove(number, gone.prints);
            return true;
          });
      sql.run("DELETE FROM article WHERE number = ?", number);
    }
  }

  private void reopen() {
    sql.close();
    opens();
  }
}
