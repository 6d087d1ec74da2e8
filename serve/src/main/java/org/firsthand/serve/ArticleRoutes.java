package org.firsthand.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Span;
import org.firsthand.serve.guard.Headers;
import org.firsthand.serve.page.ArticleView;
import org.firsthand.serve.page.Asked;
import org.firsthand.serve.page.BesideView;
import org.firsthand.serve.page.CaptureView;
import org.firsthand.serve.page.ChangesView;
import org.firsthand.serve.page.Links;
import org.firsthand.serve.page.Words;
import org.firsthand.stages.flow.Steps;
import org.firsthand.store.Captures;
import org.firsthand.store.Dossier;

/** One article: its text, beside another, its versions, and as it came. */
final class ArticleRoutes {
  private final Shelf shelf;
  private final Steps steps;
  private final Kept kept;
  private final Pages pages;

  ArticleRoutes(Shelf shelf, Steps steps, Kept kept, Pages pages) {
    this.shelf = shelf;
    this.steps = steps;
    this.kept = kept;
    this.pages = pages;
  }

  void route(RoutesConfig routes) {
    routes.get("/articles/{id}", this::article);
    routes.get("/articles/{id}/changes/{other}", this::changes);
    routes.get("/captures/{id}", this::capture);
    routes.get("/captures/{id}/view", this::captureView);
  }

  private void article(Context context) {
    Asked asked = Pages.asked(context);
    String id = context.pathParam("id");
    Optional<String> beside = asked.one("beside");
    if (beside.isPresent()) {
      BesideView view =
          shelf.read(
              dossier ->
                  BesideView.of(found(id, dossier), found(beside.get(), dossier), dossier)
                      .orElseThrow(
                          () ->
                              new NotFoundResponse(
                                  "expected two articles that share text, found none")));
      pages.show(context, "beside", "Side by side", view);
      return;
    }
    ArticleView view =
        shelf.read(
            dossier -> {
              Article article = found(id, dossier);
              Asked there = asked.to(Links.article(article.id()));
              return ArticleView.of(there, article, dossier, dates(there, article));
            });
    boolean isCard = "card".equals(context.header("HX-Target"));
    pages.show(
        context, isCard ? "card" : "article", Words.cut(Words.title(view.article()), 70), view);
  }

  private Map<Span, String> dates(Asked asked, Article article) {
    return ArticleView.wantsDates(asked)
        ? kept.keep(List.of("dates", article.id()), () -> steps.datesIn(article))
        : Map.of();
  }

  private static Article found(String id, Dossier dossier) {
    return dossier.lists().article(id).orElseThrow(() -> Pages.none("article", id));
  }

  private void capture(Context context) {
    String id = context.pathParam("id");
    Capture capture =
        shelf
            .read(dossier -> dossier.captures().find(id))
            .orElseThrow(() -> Pages.none("capture", id));
    Headers.capture().forEach(context::header);
    boolean isPage = capture.mediaType().equals("text/html");
    context.contentType(isPage ? "text/html" : "text/plain;charset=utf-8");
    context.result(capture.bytes());
  }

  private void changes(Context context) {
    ChangesView view =
        shelf.read(
            dossier ->
                ChangesView.of(
                    found(context.pathParam("id"), dossier),
                    found(context.pathParam("other"), dossier)));
    pages.show(context, "changes", "Differences", view);
  }

  private void captureView(Context context) {
    String id = context.pathParam("id");
    CaptureView view =
        shelf.read(
            dossier ->
                CaptureView.of(
                    id,
                    dossier.captures().find(id).orElseThrow(() -> Pages.none("capture", id)),
                    dossier.captures().fate(id).flatMap(Captures.Fate::article)));
    pages.show(context, "capture", "As it came", view);
  }
}
