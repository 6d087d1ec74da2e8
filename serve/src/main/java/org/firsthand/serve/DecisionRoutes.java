package org.firsthand.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.StatementField;
import org.firsthand.model.Watch;
import org.firsthand.run.Decisions;
import org.firsthand.run.Signature;
import org.firsthand.run.Watches;
import org.firsthand.serve.guard.Viewer;
import org.firsthand.serve.page.Asked;
import org.firsthand.serve.page.DecisionsView;
import org.firsthand.serve.page.FilterAddress;
import org.firsthand.serve.page.Links;
import org.firsthand.store.DossierException;

/** What an analyst decides from a page: one line of the journal each, that can be undone. */
final class DecisionRoutes {
  /** Problems of the dossier itself; all others are answers to what was decided. */
  private static final List<String> OF_THE_FILE =
      List.of("a dossier", "room on the disk", "a whole dossier", "a working dossier");

  private final Decisions decisions;
  private final Watches watches;
  private final Shelf shelf;
  private final Pages pages;

  DecisionRoutes(Decisions decisions, Watches watches, Shelf shelf, Pages pages) {
    this.decisions = decisions;
    this.watches = watches;
    this.shelf = shelf;
    this.pages = pages;
  }

  void route(RoutesConfig routes) {
    routes.get(
        "/decisions",
        context ->
            pages.show(
                context,
                "decisions",
                "Decisions",
                shelf.read(dossier -> DecisionsView.of(Pages.asked(context), dossier))));
    routes.post("/findings/{id}/decide", this::decide);
    routes.post("/statements/{id}/decide", this::restate);
    routes.post("/sources/trust", this::trust);
    routes.post("/views", this::view);
    routes.post("/decisions/{id}/undo", this::undo);
    routes.post("/watches", this::watch);
    routes.post("/watches/{id}/remove", this::forget);
  }

  private void decide(Context context) {
    String id = context.pathParam("id");
    Signature by = signature(context);
    String value = field(context, "value").orElse("");
    String what = field(context, "what").orElse("");
    JournalEntry entry =
        decided(
            () ->
                switch (what) {
                  case "confirm" -> decisions.confirm(by, id);
                  case "reject" -> decisions.reject(by, id);
                  case "note" -> decisions.note(by, id, value);
                  case "merge" -> decisions.merge(by, with(id, value));
                  case "split" -> decisions.split(by, id, context.formParams("part"));
                  case "rate" -> decisions.set(by, id, Decisions.CREDIBILITY, value);
                  case "trust" ->
                      decisions.set(
                          by, field(context, "source").orElse(""), Decisions.RELIABILITY, value);
                  case "correct" ->
                      decisions.set(by, id, field(context, "field").orElse(""), value);
                  default ->
                      throw new BadRequestResponse(
                          "what: expected confirm, reject, note, merge, split, rate, trust or"
                              + " correct, found '"
                              + what
                              + "'");
                });
    Pages.back(context, then(context, Links.finding(id), "done=" + entry.id()));
  }

  private void restate(Context context) {
    String id = context.pathParam("id");
    Signature by = signature(context);
    String name = field(context, "field").orElse("");
    String value = field(context, "value").orElse("");
    if (StatementField.named(name).isEmpty()) {
      throw new BadRequestResponse(
          "field: expected source, kind, stance or said, found '" + name + "'");
    }
    JournalEntry entry = decided(() -> decisions.set(by, id, name, value));
    Pages.back(context, then(context, "/decisions", "done=" + entry.id()));
  }

  private void trust(Context context) {
    Signature by = signature(context);
    String source = field(context, "source").orElse("");
    String letter = field(context, "value").orElse("");
    JournalEntry entry = decided(() -> decisions.set(by, source, Decisions.RELIABILITY, letter));
    Pages.back(context, then(context, "/sources", "done=" + entry.id()));
  }

  private void view(Context context) {
    Asked filter = FilterAddress.filter(Asked.of("/findings", field(context, "filter").orElse("")));
    try {
      FilterAddress.of(filter);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("" + e.getMessage());
    }
    if (filter.query().isEmpty()) {
      throw new BadRequestResponse("filter: expected a filter of findings, found none");
    }
    Signature by = signature(context);
    String name = field(context, "name").orElse("");
    JournalEntry entry = decided(() -> decisions.view(by, name, filter.query()));
    Pages.back(context, filter.with("done", entry.id()).address());
  }

  private static List<String> with(String id, String others) {
    List<String> ids = new ArrayList<>(List.of(id));
    others
        .lines()
        .flatMap(line -> java.util.Arrays.stream(line.split("[\\s,;]+")))
        .filter(one -> !one.isBlank())
        .forEach(ids::add);
    return ids;
  }

  private void undo(Context context) {
    Signature by = signature(context);
    decided(() -> decisions.undo(by, context.pathParam("id")));
    Pages.back(context, then(context, "/decisions", "undone=" + context.pathParam("id")));
  }

  private void watch(Context context) {
    Watch watch =
        Watch.of(
                field(context, "actor"),
                field(context, "recipient"),
                field(context, "type"),
                field(context, "context"),
                field(context, "words"),
                InstantSource.system().instant())
            .by(signature(context).author());
    decided(
        () -> {
          watches.add(watch);
          return watch;
        });
    Pages.back(context, "/");
  }

  private void forget(Context context) {
    decided(() -> watches.remove(context.pathParam("id")));
    Pages.back(context, "/");
  }

  /** What the dossier says against a decision is an answer, not a fault of the dossier. */
  private static <T> T decided(Supplier<T> work) {
    try {
      return work.get();
    } catch (DossierException e) {
      if (OF_THE_FILE.stream().anyMatch(e.problem().expected()::startsWith)) {
        throw e;
      }
      throw new ConflictResponse(
          "expected " + e.problem().expected() + ", found " + e.problem().found());
    }
  }

  private static Signature signature(Context context) {
    String author =
        Doors.of(context)
            .flatMap(Viewer::name)
            .orElseGet(() -> System.getProperty("user.name", "desk"));
    return new Signature(author, InstantSource.system().instant(), field(context, "why"));
  }

  private static Optional<String> field(Context context, String name) {
    return Optional.ofNullable(context.formParam(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** Where the form asks to go on, with what was done. */
  private static String then(Context context, String usual, String done) {
    String where = field(context, "then").orElse(usual);
    int hash = where.indexOf('#');
    String page = hash < 0 ? where : where.substring(0, hash);
    return page + (page.contains("?") ? "&" : "?") + done + where.substring(page.length());
  }
}
