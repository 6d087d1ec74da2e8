package org.firsthand.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.model.Problem;
import org.firsthand.model.SkipReason;
import org.firsthand.stages.flow.Analysis;
import org.firsthand.stages.flow.Flow;
import org.firsthand.store.Captures;
import org.firsthand.store.Comparison;
import org.firsthand.store.Dossier;
import org.firsthand.store.DossierException;
import org.firsthand.store.Entry;
import org.firsthand.store.Noun;
import org.firsthand.store.Register;

/** Takes one run's inputs through the steps into the dossier and counts. For one thread. */
final class Recorder {
  private final Flow flow;
  private final Dossier dossier;
  private final Register register;
  private final Captures captures;
  private final Progress progress;
  private final Comparison comparison;
  private final List<Summary.LeftOut> skipped = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private long inputs;
  private long bytes;
  private long read;
  private long copies;

  Recorder(Flow flow, Dossier dossier, Progress progress) {
    this.flow = flow;
    this.dossier = dossier;
    this.register = dossier.register();
    this.captures = dossier.captures();
    this.progress = progress;
    this.comparison = new FlowComparison(flow.copies());
  }

  /** Brings what a former version of the program recorded up to date. */
  void begin() {
    register.bringUpToDate(comparison, progress::renewed);
  }

  /** What is known of an input when its turn comes. */
  sealed interface Finished {
    /** It is to be recorded. */
    record Made(Entry entry) implements Finished {}

    /** It is in the dossier, or never came to be a capture. */
    record Left(String locator, SkipReason reason, String line) implements Finished {}

    /** It could not be fetched or opened. */
    record Bad(Problem problem) implements Finished {}
  }

  /** Sends what is new into the pool. */
  List<ReadInputs.Waiting> start(Outcome<Capture> input, ExecutorService pool) {
    return switch (input) {
      case Outcome.Skipped<Capture>(var reason, var detail) ->
          List.of(ready(new Finished.Left(where(detail), reason, detail)));
      case Outcome.Failed<Capture>(var problem) -> List.of(ready(new Finished.Bad(problem)));
      case Outcome.Done<Capture>(var found) ->
          found.stream().map(capture -> start(capture, pool)).toList();
    };
  }

  private ReadInputs.Waiting start(Capture capture, ExecutorService pool) {
    Optional<Captures.Fate> fate = captures.fate(Captures.idOf(capture));
    Optional<String> article = fate.flatMap(Captures.Fate::article);
    if (article.isPresent()) {
      register.seenAgain(capture);
      dossier.visits().remember(capture);
      Captures.Skip skip = known(capture, article.get());
      return ready(new Finished.Left(capture.locator(), skip.reason(), skip.detail()));
    }
    // What was left out or failed is tried again: this version may read what a former did not.
    return new ReadInputs.Waiting(
        capture.bytes().length, pool.submit(() -> new Finished.Made(analyse(capture))));
  }

  private static Captures.Skip known(Capture capture, String article) {
    return new Captures.Skip(
        SkipReason.DUPLICATE,
        new Problem(capture.locator(), "something new", "what was read before, as " + article)
            .toString());
  }

  /** A skip's line begins with the input's locator. */
  private static String where(String line) {
    int end = line.indexOf(": expected ");
    return end < 0 ? line : line.substring(0, end);
  }

  private static ReadInputs.Waiting ready(Finished finished) {
    return new ReadInputs.Waiting(0, CompletableFuture.completedFuture(finished));
  }

  /** Runs in the pool. The one place where any failure of a step becomes a problem of its input. */
  Entry analyse(Capture capture) {
    try {
      return switch (flow.read().apply(capture)) {
        case Outcome.Skipped<Analysis>(var reason, var detail) ->
            new Entry.Skipped(capture, reason, detail);
        case Outcome.Failed<Analysis>(var problem) -> new Entry.Failed(capture, problem);
        case Outcome.Done<Analysis>(var analyses) ->
            analyses.size() == 1
                ? entry(capture, analyses.getFirst())
                : new Entry.Failed(
                    capture,
                    new Problem(
                        capture.locator(), "one article in one input", analyses.size() + ""));
      };
    } catch (RuntimeException | StackOverflowError e) {
      return failed(capture, e);
    }
  }

  private Entry entry(Capture capture, Analysis analysis) {
    return new Entry.Read(
        capture,
        analysis.article(),
        analysis.statements(),
        analysis.events().stream()
            .map(event -> new Entry.Placed(event, flow.findings().blocksOf(event)))
            .toList(),
        analysis.fingerprints());
  }

  private static Entry failed(Capture capture, Throwable bug) {
    return new Entry.Failed(capture, Problem.ofBug(capture.locator(), "an article", bug));
  }

  /** Records an input whose turn has come. */
  void finish(Finished finished) {
    inputs++;
    String current =
        switch (finished) {
          case Finished.Made(var entry) -> {
            bytes += entry.capture().bytes().length;
            record(entry);
            yield entry.capture().locator();
          }
          case Finished.Left(var locator, var reason, var line) -> {
            skipped.add(new Summary.LeftOut(reason, line));
            yield locator;
          }
          case Finished.Bad(var problem) -> {
            problems.add(problem);
            yield problem.where();
          }
        };
    progress.read(inputs, bytes, current);
  }

  private void record(Entry entry) {
    String locator = entry.capture().locator();
    Register.Recorded recorded;
    try {
      recorded = register.record(entry, comparison);
    } catch (DossierException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      Entry.Failed failed = new Entry.Failed(entry.capture(), Problem.ofBug(locator, "copies", e));
      register.record(failed, comparison);
      problems.add(failed.problem());
      return;
    }
    copies += recorded.copies();
    switch (entry) {
      case Entry.Read made -> {
        if (recorded.change() == Register.Change.ARTICLE) {
          read++;
        } else {
          Captures.Skip skip = known(made.capture(), made.article().id());
          skipped.add(new Summary.LeftOut(skip.reason(), skip.detail()));
        }
      }
      case Entry.Skipped left -> skipped.add(new Summary.LeftOut(left.reason(), left.detail()));
      case Entry.Failed left -> problems.add(left.problem());
    }
  }

  /** Brings the findings up to date and sums up. */
  Summary end() {
    problems.addAll(Findings.settle(dossier, flow.findings(), progress));
    return new Summary(
        inputs,
        read,
        skipped,
        problems,
        copies,
        dossier.lists().count(Noun.FINDING),
        Summary.Web.NONE);
  }
}
