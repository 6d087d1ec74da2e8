package org.firsthand.serve.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.firsthand.run.Watches;
import org.firsthand.store.ArticleCatalogue.Heard;
import org.firsthand.store.Dossier;
import org.firsthand.store.FindingCatalogue.Change;
import org.firsthand.store.FindingCatalogue.Order;
import org.firsthand.store.FindingFilter;
import org.firsthand.store.Noun;

/**
 * What is new.
 *
 * @param since the moment at which the reader said that he had seen all; empty before the first
 * @param total how many findings are new or changed since
 * @param changes those with most new origins
 * @param watches what is new to each saved question
 * @param views saved views with how many findings they show
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
    List<Kept> views,
    List<Heard> silent,
    List<String> leftOut,
    long articles,
    long findings) {
  /** A saved view. */
  public record Kept(String name, String address, long findings) {}

  private static final int CHANGES = 30;
  private static final int LEFT_OUT = 20;
  private static final int SILENT = 10;

  /** The page for one who has seen all until {@code since}. */
  public static TodayView of(
      Optional<Instant> since, List<Watches.Told> watches, Dossier dossier, Memory memory) {
    return new TodayView(
        since,
        total(since, dossier, memory),
        memory.keep(List.of("changed", since), () -> changes(since, dossier)),
        watches,
        FindingsView.views(Asked.of("/findings"), dossier).stream()
            .map(view -> new Kept(view.name(), view.address(), count(view, dossier, memory)))
            .toList(),
        memory.keep("silent", () -> SourcesView.silent(dossier).stream().limit(SILENT).toList()),
        memory.keep("left out", () -> dossier.articles().leftOut(LEFT_OUT)),
        memory.keep("articles", () -> dossier.lists().count(Noun.ARTICLE)),
        memory.keep("findings", () -> dossier.lists().count(Noun.FINDING)));
  }

  private static long count(FindingsView.View view, Dossier dossier, Memory memory) {
    FindingFilter filter =
        FilterAddress.of(Asked.of("/findings", view.address().split("\\?", 2)[1]));
    return memory.keep(List.of("count", filter), () -> dossier.findings().count(filter));
  }

  private static long total(Optional<Instant> since, Dossier dossier, Memory memory) {
    return since.isPresent()
        ? memory.keep(List.of("changes", since), () -> dossier.findings().changesSince(since.get()))
        : memory.keep(
            List.of("count", FindingFilter.ALL), () -> dossier.findings().count(FindingFilter.ALL));
  }

  /** To one who has never marked anything as seen all is new: the history need not be asked. */
  private static List<Change> changes(Optional<Instant> since, Dossier dossier) {
    return since.isPresent()
        ? dossier.findings().changedSince(since.get(), 0, CHANGES)
        : dossier.findings().page(FindingFilter.ALL, Order.ORIGINS, 0, CHANGES).stream()
            .map(finding -> new Change(finding, Instant.EPOCH, Optional.empty(), 0, 0))
            .toList();
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
}
