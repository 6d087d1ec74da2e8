package org.firsthand.serve.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.firsthand.run.Watches;
import org.firsthand.store.ArticleCatalogue;
import org.firsthand.store.Dossier;
import org.firsthand.store.FindingCatalogue.Change;
import org.firsthand.store.Noun;

/**
 * What is new.
 *
 * @param since the moment at which the reader said that he had seen all; empty before the first
 * @param total how many findings are new or changed since
 * @param changes those with most new origins
 * @param watches what is new to each saved question
 * @param silent outlets of which nothing has come for long
 * @param leftOut inputs that were left out or failed, one line each
 * @param articles how many articles there are
 * @param findings how many findings there are
 */
public record TodayView(
    Optional<Instant> since,
    long total,
    List<Change> changes,
    List<Watches.Told> watches,
    List<SourcesView.Row> silent,
    List<String> leftOut,
    long articles,
    long findings) {
  private static final int CHANGES = 30;
  private static final int LEFT_OUT = 20;
  private static final int SILENT = 10;

  /** The page for one who has seen all until {@code since}. */
  public static TodayView of(
      Optional<Instant> since, List<Watches.Told> watches, Dossier dossier, Memory memory) {
    Instant from = since.orElse(Instant.EPOCH);
    return new TodayView(
        since,
        memory.keep(List.of("changes", from), () -> dossier.findings().changesSince(from)),
        memory.keep(
            List.of("changed", from), () -> dossier.findings().changedSince(from, 0, CHANGES)),
        watches,
        SourcesView.of(Asked.of("/sources"), dossier, memory).rows().stream()
            .filter(SourcesView.Row::isSilent)
            .limit(SILENT)
            .toList(),
        memory.keep("left out", () -> dossier.articles().leftOut(LEFT_OUT)),
        dossier.lists().count(Noun.ARTICLE),
        dossier.lists().count(Noun.FINDING));
  }

  /** What grew, in words. */
  public static String grown(Change change) {
    int origins = change.finding().origins() - change.originsBefore().orElse(0);
    int beside = change.finding().contradictions().size() - change.besideBefore();
    if (change.originsBefore().isEmpty()) {
      return "new";
    }
    StringBuilder words = new StringBuilder();
    if (origins != 0) {
      words.append(signed(origins)).append(Math.abs(origins) == 1 ? " origin" : " origins");
    }
    if (beside != 0) {
      words.append(words.isEmpty() ? "" : ", ").append(signed(beside)).append(" beside it");
    }
    int articles = change.finding().articles() - change.articlesBefore();
    if (words.isEmpty()) {
      return signed(articles)
          + (Math.abs(articles) == 1 ? " article" : " articles")
          + ", no new origin";
    }
    return words.toString();
  }

  private static String signed(int number) {
    return number > 0 ? "+" + number : "−" + -number;
  }

  /** A saved question in words. */
  public static String words(org.firsthand.model.Watch watch) {
    List<String> words = new java.util.ArrayList<>();
    watch.actor().ifPresent(who -> words.add(Words.actor(who)));
    watch.recipient().ifPresent(who -> words.add("→ " + Words.actor(who)));
    watch.type().ifPresent(words::add);
    watch.context().ifPresent(words::add);
    watch.query().ifPresent(query -> words.add("“" + query + "”"));
    return words.isEmpty() ? "everything" : String.join(" ", words);
  }

  /** The rest of the changes, if not all are shown. */
  public long hidden() {
    return Math.max(0, total - changes.size());
  }

  static List<ArticleCatalogue.Outlet> outlets(Dossier dossier, Memory memory) {
    return memory.keep("outlets", () -> dossier.articles().outlets());
  }
}
