package org.firsthand.run;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.firsthand.model.Finding;
import org.firsthand.model.News;
import org.firsthand.model.Problem;
import org.firsthand.model.Seen;
import org.firsthand.model.Watch;
import org.firsthand.stages.findings.news.TellNews;
import org.firsthand.stages.flow.Flow;
import org.firsthand.store.Dossier;
import org.firsthand.store.DossierException;
import org.firsthand.store.FindingQuery;

/**
 * Saved questions to one dossier, and what is new to them. All methods throw {@link
 * DossierException} if the dossier cannot be used or does not hold what they name. Safe to share
 * between threads.
 */
public final class Watches {
  private final Path file;
  private final Supplier<Flow> flow;

  /**
   * For one dossier.
   *
   * @param flow makes findings that are not up to date
   */
  public Watches(Path file, Supplier<Flow> flow) {
    this.file = file;
    this.flow = flow;
  }

  /** What a watch tells. */
  public record Told(Watch watch, List<News> news) {
    public Told {
      news = List.copyOf(news);
    }
  }

  /** Saves a question. What is there already is no news to it. */
  public void add(Watch watch) {
    settle();
    try (Dossier dossier = Dossier.open(file)) {
      if (dossier.watches().watch(watch.id()).isPresent()) {
        throw problem("a watch that is not there", watch.id() + ", which asks the same");
      }
      dossier.watches().save(watch, seen(findings(dossier, watch)));
    }
  }

  /** Forgets the question with this id or beginning of an id. */
  public Watch remove(String id) {
    try (Dossier dossier = Dossier.open(file)) {
      Watch watch =
          dossier
              .watches()
              .watch(id)
              .orElseThrow(() -> problem("one watch whose id begins with '" + id + "'", "none"));
      dossier.watches().remove(watch);
      return watch;
    }
  }

  /**
   * Asks all questions.
   *
   * @param now when this is
   * @param remember whether the next look tells only what is new from now on
   */
  public List<Told> check(Instant now, boolean remember) {
    settle();
    List<Told> told = new ArrayList<>();
    try (Dossier dossier = remember ? Dossier.open(file) : Dossier.openToRead(file)) {
      Map<String, String> newer = dossier.lists().olderVersions();
      for (Watch watch : dossier.watches().watches()) {
        List<Seen> seen = dossier.watches().seen(watch);
        TellNews tell = new TellNews(seen, newer);
        List<Finding> findings = findings(dossier, watch);
        List<News> news = new ArrayList<>();
        findings.forEach(finding -> news.addAll(tell.of(finding)));
        List<String> events = seen.stream().flatMap(one -> one.events().stream()).toList();
        news.addAll(tell.gone(dossier.watches().held(events)));
        told.add(new Told(watch, news));
        if (remember) {
          dossier.watches().save(watch.at(now), seen(findings));
        }
      }
    }
    return told;
  }

  private static List<Seen> seen(List<Finding> findings) {
    return findings.stream().map(Seen::of).toList();
  }

  private static List<Finding> findings(Dossier dossier, Watch watch) {
    return dossier
        .lists()
        .findings(
            new FindingQuery(
                watch.actor(),
                watch.recipient(),
                watch.type(),
                watch.context(),
                watch.query(),
                0,
                false,
                Integer.MAX_VALUE));
  }

  private void settle() {
    SettledDossier.open(file, flow).close();
  }

  private DossierException problem(String expected, String found) {
    return new DossierException(new Problem(file.toString(), expected, found));
  }
}
