package org.firsthand.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.firsthand.model.Problem;
import org.firsthand.stages.flow.Flow;
import org.firsthand.store.Blocks;
import org.firsthand.store.Combination;
import org.firsthand.store.Dossier;
import org.firsthand.store.DossierException;

/** Brings the findings of a dossier up to date. */
final class Findings {
  /**
   * Sets of findings in one transaction: some, because each transaction costs half a millisecond;
   * not many, because other programs wait meanwhile.
   */
  private static final int AT_ONCE = 8;

  private Findings() {}

  /**
   * Compares all events that are marked and makes the findings anew of what they are linked with,
   * each set in a transaction. Events whose findings a bug keeps from being made stay marked and
   * are named.
   */
  static List<Problem> settle(Dossier dossier, Flow.Findings step, Progress progress) {
    List<Problem> problems = new ArrayList<>();
    Blocks blocks = dossier.blocks();
    if (blocks.isSettled()) {
      return problems;
    }
    long total = blocks.unsettled();
    Combination combination = new FlowCombination(step);
    Turns turns = new Turns();
    try {
      while (blocks.link(combination)) {
        turns.give();
      }
    } catch (DossierException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(Problem.ofBug("comparing events", "what is the same", e));
    }
    Set<String> failed = new HashSet<>();
    long done = 0;
    for (List<String> next = next(blocks, failed); !next.isEmpty(); next = next(blocks, failed)) {
      try {
        blocks.settle(next, combination);
      } catch (DossierException e) {
        throw e;
      } catch (RuntimeException | StackOverflowError e) {
        oneByOne(blocks, next, combination, failed, problems);
      }
      turns.give();
      done += next.size();
      progress.settled(done, Math.max(done, total));
    }
    return problems;
  }

  /** Many in one transaction cost less; where one of them fails, the others are made without it. */
  private static void oneByOne(
      Blocks blocks,
      List<String> events,
      Combination combination,
      Set<String> failed,
      List<Problem> problems) {
    for (String event : events) {
      try {
        blocks.settle(List.of(event), combination);
      } catch (DossierException e) {
        throw e;
      } catch (RuntimeException | StackOverflowError e) {
        failed.add(event);
        problems.add(Problem.ofBug("findings of event " + event, "findings", e));
      }
    }
  }

  private static List<String> next(Blocks blocks, Set<String> failed) {
    return blocks.marked(failed.size() + AT_ONCE).stream()
        .filter(event -> !failed.contains(event))
        .limit(AT_ONCE)
        .toList();
  }

  /**
   * Leaves the dossier free now and then: SQLite lets those who wait look again every tenth of a
   * second, and transactions that follow each other at once would shut them out.
   */
  private static final class Turns {
    private static final long EVERY_NANOS = 1_000_000_000;
    private static final long FREE_NANOS = 120_000_000;

    private long last = System.nanoTime();

    void give() {
      if (System.nanoTime() - last > EVERY_NANOS) {
        LockSupport.parkNanos(FREE_NANOS);
        last = System.nanoTime();
      }
    }
  }
}
