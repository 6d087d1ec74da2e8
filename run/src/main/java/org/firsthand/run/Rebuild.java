package org.firsthand.run;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.firsthand.model.ContentId;
import org.firsthand.model.Problem;
import org.firsthand.stages.flow.Flow;
import org.firsthand.store.Comparison;
import org.firsthand.store.Dossier;
import org.firsthand.store.Entry;
import org.firsthand.store.Noun;

/**
 * Makes the record of a dossier anew from its captures with the steps of this version. The journal
 * stays and is applied again. With the same steps the record comes out the same.
 *
 * <p>Each input is replaced whole: a program that dies in between leaves a record that is partly of
 * the old version and partly of the new, and the next rebuild completes it. Safe to share between
 * threads.
 */
public final class Rebuild {
  private final Flow flow;
  private final String program;

  /**
   * With these steps.
   *
   * @param program name and version of the program, noted in the dossier
   */
  public Rebuild(Flow flow, String program) {
    this.flow = flow;
    this.program = program;
  }

  /**
   * What came of it.
   *
   * @param inputs how many were read again
   * @param problems what failed, which stays as it was
   * @param before how many there were of each noun
   * @param after how many there are
   * @param changed the nouns whose lists are not what they were
   */
  public record Outcome(
      long inputs,
      List<Problem> problems,
      Map<Noun, Long> before,
      Map<Noun, Long> after,
      List<Noun> changed) {
    public Outcome {
      problems = List.copyOf(problems);
      before = Map.copyOf(before);
      after = Map.copyOf(after);
      changed = List.copyOf(changed);
    }
  }

  /**
   * Rebuilds a dossier.
   *
   * @throws org.firsthand.store.DossierException if it cannot be written
   */
  public Outcome rebuild(Path file, RunSettings settings, Progress progress) {
    try (Dossier dossier = Dossier.open(file)) {
      dossier.note(program, settings);
      List<Problem> problems = new ArrayList<>();
      problems.addAll(Findings.settle(dossier, flow.findings(), Progress.SILENT));
      Map<Noun, Long> before = counts(dossier);
      Map<Noun, String> then = digests(dossier);
      List<String> captures = dossier.captures().ids();
      progress.begins(captures.size());
      renew(dossier, captures, settings, progress, problems);
      dossier.blocks().markAll();
      problems.addAll(Findings.settle(dossier, flow.findings(), progress));
      Map<Noun, String> now = digests(dossier);
      List<Noun> changed =
          java.util.Arrays.stream(Noun.values())
              .filter(noun -> !then.getOrDefault(noun, "").equals(now.get(noun)))
              .toList();
      return new Outcome(captures.size(), problems, before, counts(dossier), changed);
    }
  }

  private void renew(
      Dossier dossier,
      List<String> captures,
      RunSettings settings,
      Progress progress,
      List<Problem> problems) {
    Recorder recorder = new Recorder(flow, dossier, progress);
    Comparison comparison = new FlowComparison(flow.copies());
    dossier.register().bringUpToDate(comparison, progress::renewed);
    var factory = Thread.ofPlatform().name("rebuild-", 0).daemon().factory();
    ExecutorService pool = Executors.newFixedThreadPool(settings.threads(), factory);
    try {
      Deque<Future<Entry>> window = new ArrayDeque<>();
      Iterator<String> ids = captures.iterator();
      long done = 0;
      long bytes = 0;
      while (ids.hasNext() || !window.isEmpty()) {
        while (ids.hasNext() && window.size() < settings.threads() * settings.waitingPerThread()) {
          dossier
              .captures()
              .find(ids.next())
              .ifPresent(capture -> window.add(pool.submit(() -> recorder.analyse(capture))));
        }
        if (!window.isEmpty()) {
          Entry entry = window.remove().get();
          dossier.register().renew(entry, comparison);
          if (entry instanceof Entry.Failed failed) {
            problems.add(failed.problem());
          }
          bytes += entry.capture().bytes().length;
          progress.read(++done, bytes, entry.capture().locator());
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("analysis ended without an answer", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted; what was rebuilt so far is recorded", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static Map<Noun, Long> counts(Dossier dossier) {
    Map<Noun, Long> counts = new EnumMap<>(Noun.class);
    for (Noun noun : Noun.values()) {
      counts.put(noun, dossier.lists().count(noun));
    }
    return counts;
  }

  /** One digest for each list, made row by row. */
  private static Map<Noun, String> digests(Dossier dossier) {
    Map<Noun, String> digests = new EnumMap<>(Noun.class);
    for (Noun noun : Noun.values()) {
      String[] digest = {""};
      dossier
          .lists()
          .eachJson(noun, row -> digest[0] = ContentId.of(noun.letter(), digest[0], row));
      digests.put(noun, digest[0]);
    }
    return digests;
  }
}
