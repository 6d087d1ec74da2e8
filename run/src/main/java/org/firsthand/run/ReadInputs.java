package org.firsthand.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.firsthand.collect.Intake;
import org.firsthand.collect.WebReport;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.stages.flow.Flow;
import org.firsthand.store.Dossier;
import org.firsthand.store.Visits;

/**
 * Reads inputs into a dossier: analyses on several threads, records on the caller's.
 *
 * <p>Each input is recorded whole as soon as those before it are, so that a run may be ended at any
 * moment and started again. What is wrong with one input is counted and named and the run goes on;
 * only a dossier that cannot be written ends it. An instance may be used for many runs, also at the
 * same time into different dossiers.
 */
public final class ReadInputs {
  private final Flow flow;
  private final RunSettings settings;
  private final String program;

  /**
   * A runner.
   *
   * @param program name and version of the program, noted in each dossier
   */
  public ReadInputs(Flow flow, RunSettings settings, String program) {
    this.flow = flow;
    this.settings = settings;
    this.program = program;
  }

  /**
   * Reads all inputs and brings the findings up to date.
   *
   * @throws org.firsthand.store.DossierException if the dossier cannot be written any more; all
   *     inputs recorded before stay
   */
  public Summary read(Iterator<Outcome<Capture>> inputs, Dossier dossier, Progress progress) {
    return read(inputs, () -> true, dossier, progress);
  }

  /** While no input is ready, those that were started are finished and recorded. */
  private Summary read(
      Iterator<Outcome<Capture>> inputs,
      BooleanSupplier isReady,
      Dossier dossier,
      Progress progress) {
    dossier.note(program, settings);
    Recorder recorder = new Recorder(flow, dossier, progress);
    recorder.begin();
    var factory = Thread.ofPlatform().name("read-", 0).daemon().factory();
    ExecutorService pool = Executors.newFixedThreadPool(settings.threads(), factory);
    try {
      Deque<Waiting> window = new ArrayDeque<>();
      long bytes = 0;
      while (!window.isEmpty() || inputs.hasNext()) {
        while ((window.isEmpty() || (bytes < settings.waitingBytes() && isReady.getAsBoolean()))
            && window.size() < settings.threads() * settings.waitingPerThread()
            && inputs.hasNext()) {
          for (Waiting waiting : recorder.start(inputs.next(), pool)) {
            window.add(waiting);
            bytes += waiting.bytes();
          }
        }
        if (!window.isEmpty()) {
          Waiting first = window.remove();
          bytes -= first.bytes();
          recorder.finish(first.entry().get());
        }
      }
      return recorder.end();
    } catch (ExecutionException e) {
      throw new IllegalStateException("analysis ended without an answer", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted; what was read so far is recorded", e);
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * The same for inputs that may come from the web; what its servers said of lists is remembered
   * once all their pages are recorded.
   *
   * @throws org.firsthand.store.DossierException as above
   */
  public Summary read(Intake inputs, Dossier dossier, Progress progress) {
    Summary summary = read(inputs, inputs::isReady, dossier, progress);
    WebReport web = inputs.report();
    dossier
        .visits()
        .remember(
            web.visits().stream()
                .map(
                    visit ->
                        new Visits.Visit(
                            visit.address(), visit.etag(), visit.lastModified(), visit.newest()))
                .toList());
    return summary.with(new Summary.Web(web.lists(), web.fetched(), web.unchanged(), web.notes()));
  }

  /** An input on its way. */
  record Waiting(long bytes, Future<Recorder.Finished> entry) {}
}
