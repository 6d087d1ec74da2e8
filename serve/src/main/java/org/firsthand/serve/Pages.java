package org.firsthand.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Finding;
import org.firsthand.model.Span;
import org.firsthand.run.Decisions;
import org.firsthand.run.Steps;
import org.firsthand.run.Watches;
import org.firsthand.serve.guard.Access;
import org.firsthand.serve.guard.Headers;
import org.firsthand.serve.guard.Role;
import org.firsthand.serve.guard.Viewer;
import org.firsthand.serve.page.ActorView;
import org.firsthand.serve.page.ArticleView;
import org.firsthand.serve.page.ArticlesView;
import org.firsthand.serve.page.Asked;
import org.firsthand.serve.page.BesideView;
import org.firsthand.serve.page.CaptureView;
import org.firsthand.serve.page.ChangesView;
import org.firsthand.serve.page.FindingView;
import org.firsthand.serve.page.FindingsView;
import org.firsthand.serve.page.Frame;
import org.firsthand.serve.page.GraphView;
import org.firsthand.serve.page.Links;
import org.firsthand.serve.page.MapView;
import org.firsthand.serve.page.ProblemView;
import org.firsthand.serve.page.QualityView;
import org.firsthand.serve.page.ReviewView;
import org.firsthand.serve.page.SearchView;
import org.firsthand.serve.page.SourcesView;
import org.firsthand.serve.page.TimelineView;
import org.firsthand.serve.page.TodayView;
import org.firsthand.serve.page.Words;
import org.firsthand.serve.read.Readings;
import org.firsthand.store.Captures;
import org.firsthand.store.Dossier;
import org.firsthand.store.DossierException;
import org.firsthand.store.Ground;

/** Joins addresses to pages. */
final class Pages {
  /** The cookie that remembers until when its reader has seen all. */
  private static final String SEEN = "firsthand-seen";

  private static final String THEME = "firsthand-theme";

  private final DeskSettings settings;
  private final Shelf shelf;
  private final Steps steps;
  private final Kept kept;
  private final Html html = new Html();
  private final Assets assets = new Assets();
  private final ReadingRoutes reading;
  private final SignInRoutes signIn;
  private final DecisionRoutes decisions;
  private final Watches watches;

  Pages(DeskSettings settings, Access access, Shelf shelf, Steps steps, Readings readings) {
    this.settings = settings;
    this.shelf = shelf;
    this.steps = steps;
    this.kept = new Kept(shelf::state);
    this.reading = new ReadingRoutes(readings, this);
    this.signIn = new SignInRoutes(access, this);
    this.watches = new Watches(settings.dossier(), steps::flow);
    this.decisions =
        new DecisionRoutes(new Decisions(settings.dossier(), steps::flow), watches, shelf, this);
  }

  void route(RoutesConfig routes) {
    routes.get("/assets/{name}", this::asset);
    routes.get("/", this::today);
    routes.post("/seen", this::seen);
    routes.post("/theme", Pages::theme);
    list(routes, "/findings", "findings", "Findings", (a, d) -> FindingsView.of(a, d, kept));
    routes.get("/findings/{id}", this::finding);
    list(routes, "/articles", "articles", "Articles", ArticlesView::of);
    routes.get("/articles/{id}", this::article);
    routes.get("/articles/{id}/changes/{other}", this::changes);
    routes.get("/captures/{id}", this::capture);
    routes.get("/captures/{id}/view", this::captureView);
    routes.get("/actors/{code}", this::actor);
    list(routes, "/graph", "graph", "Graph", (a, d) -> GraphView.of(a, d, kept));
    list(routes, "/timeline", "timeline", "Timeline", (a, d) -> TimelineView.of(a, d, kept));
    list(routes, "/map", "map", "Map", (a, d) -> MapView.of(a, d, kept));
    list(routes, "/search", "search", "Search", SearchView::of);
    list(routes, "/sources", "sources", "Sources", (a, d) -> SourcesView.of(a, d, kept));
    list(routes, "/review", "review", "Review", (a, d) -> ReviewView.of(a, d, kept));
    routes.get("/quality", c -> show(c, "quality", "How good is this", QualityView.load()));
    routes.get("/help", c -> show(c, "help", "Help", ""));
    new Takeaway(shelf).route(routes);
    reading.route(routes);
    signIn.route(routes);
    decisions.route(routes);
    routes.exception(HttpResponseException.class, this::refused);
    routes.exception(DossierException.class, this::unusable);
    routes.exception(Exception.class, this::bug);
    routes.error(404, this::missing);
  }

  private void list(
      RoutesConfig routes,
      String path,
      String template,
      String title,
      BiFunction<Asked, Dossier, Object> view) {
    routes.get(
        path,
        context -> {
          Asked asked = asked(context);
          show(context, template, title, shelf.read(dossier -> view.apply(asked, dossier)));
        });
  }

  private void today(Context context) {
    Optional<Instant> since = Optional.empty();
    String cookie = context.cookie(SEEN);
    try {
      since = cookie == null ? since : Optional.of(Instant.parse(cookie));
    } catch (DateTimeParseException e) {
      since = Optional.empty();
    }
    Optional<Instant> from = since;
    show(context, "today", "Today", shelf.read(d -> TodayView.of(from, told(), d, kept)));
  }

  /** What is new to the watches since all was marked as seen. */
  private List<Watches.Told> told() {
    return kept.keep("watches", () -> watches.check(InstantSource.system().instant(), false));
  }

  private void seen(Context context) {
    if (Doors.of(context).filter(one -> one.role().includes(Role.ANALYST)).isPresent()) {
      remember();
    }
    Cookies.keepLong(context, SEEN, InstantSource.system().instant().toString());
    back(context, "/");
  }

  /** A dossier that cannot be written has no watches to tell. */
  private void remember() {
    if (shelf.read(dossier -> dossier.watches().watches().isEmpty())) {
      return;
    }
    watches.check(InstantSource.system().instant(), true);
  }

  private static void theme(Context context) {
    String theme = context.formParam("theme");
    Cookies.keepLong(
        context, THEME, "light".equals(theme) || "dark".equals(theme) ? theme : "system");
    back(context, context.formParam("here"));
  }

  /** After a form: to a page of this desk and nowhere else. */
  static void back(Context context, @org.jspecify.annotations.Nullable String where) {
    boolean isOwn =
        where != null && where.startsWith("/") && !where.startsWith("//") && !where.contains("\\");
    context.redirect(
        isOwn ? java.util.Objects.requireNonNull(where) : "/",
        io.javalin.http.HttpStatus.SEE_OTHER);
  }

  private void finding(Context context) {
    String id = context.pathParam("id");
    FindingView view =
        shelf.read(
            dossier -> {
              Finding finding = dossier.lists().finding(id).orElseThrow(() -> none("finding", id));
              return FindingView.of(Ground.of(finding, dossier.lists()), dossier);
            });
    show(context, "finding", Words.cut(view.title(), 70), view);
  }

  private void article(Context context) {
    Asked asked = asked(context);
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
      show(context, "beside", "Side by side", view);
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
    show(context, isCard ? "card" : "article", Words.cut(Words.title(view.article()), 70), view);
  }

  private Map<Span, String> dates(Asked asked, Article article) {
    return ArticleView.wantsDates(asked)
        ? kept.keep(List.of("dates", article.id()), () -> steps.datesIn(article))
        : Map.of();
  }

  private static Article found(String id, Dossier dossier) {
    return dossier.lists().article(id).orElseThrow(() -> none("article", id));
  }

  private void capture(Context context) {
    String id = context.pathParam("id");
    Capture capture =
        shelf.read(dossier -> dossier.captures().find(id)).orElseThrow(() -> none("capture", id));
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
    show(context, "changes", "Differences", view);
  }

  private void captureView(Context context) {
    String id = context.pathParam("id");
    CaptureView view =
        shelf.read(
            dossier ->
                CaptureView.of(
                    id,
                    dossier.captures().find(id).orElseThrow(() -> none("capture", id)),
                    dossier.captures().fate(id).flatMap(Captures.Fate::article)));
    show(context, "capture", "As it came", view);
  }

  private void actor(Context context) {
    String code = context.pathParam("code");
    ActorView view = shelf.read(dossier -> ActorView.of(code, dossier, kept));
    if (view.total() == 0 && view.says().isEmpty()) {
      throw none("actor", code);
    }
    show(context, "actor", view.name(), view);
  }

  private void asset(Context context) {
    Assets.Asset asset =
        assets
            .find(context.pathParam("name"))
            .orElseThrow(() -> none("file", context.pathParam("name")));
    context.header("ETag", asset.etag());
    context.header("Cache-Control", "public, max-age=300");
    if (asset.etag().equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    context.contentType(asset.type()).result(asset.bytes());
  }

  static NotFoundResponse none(String what, String id) {
    return new NotFoundResponse(
        "expected the id of one " + what + " of this dossier, found '" + Words.cut(id, 40) + "'");
  }

  static Asked asked(Context context) {
    return new Asked(context.path(), context.queryParamMap());
  }

  void show(Context context, String template, String title, Object view) {
    context.contentType("text/html;charset=utf-8");
    context.result(html.page(template, frame(context, title), view));
  }

  private Frame frame(Context context, String title) {
    Optional<Viewer> viewer = Doors.of(context);
    String theme = context.cookie(THEME);
    String name =
        settings.dossier().getFileName() == null ? "" : settings.dossier().getFileName().toString();
    return new Frame(
        title,
        "/" + context.path().split("/", 3)[1],
        name,
        "light".equals(theme) || "dark".equals(theme) ? theme : "",
        viewer.map(Viewer::token).orElse(""),
        viewer.flatMap(Viewer::name),
        viewer.map(one -> one.role().includes(Role.ANALYST)).orElse(false),
        note(context),
        asked(context).address());
  }

  private static Optional<String> note(Context context) {
    String done = context.queryParam("done");
    if (done != null) {
      return Optional.of("Done, and in the log as " + Words.cut(done, 20) + ". It can be undone.");
    }
    return Optional.ofNullable(context.queryParam("undone"))
        .map(id -> "Undone: " + Words.cut(id, 20) + ".");
  }

  private void refused(HttpResponseException refusal, Context context) {
    problem(context, refusal.getStatus(), "" + refusal.getMessage());
  }

  private void unusable(DossierException unusable, Context context) {
    boolean isQuestion = unusable.problem().expected().startsWith("one ");
    problem(context, isQuestion ? 400 : 503, unusable.problem().toString());
  }

  private void bug(Exception bug, Context context) {
    org.slf4j.LoggerFactory.getLogger(Pages.class).error("{}: a bug", context.path(), bug);
    problem(
        context,
        500,
        "expected an answer, found a bug of the program: " + bug.getClass().getSimpleName());
  }

  private void missing(Context context) {
    if (context.result() == null
        || context.contentType() == null
        || !context.contentType().contains("json") && !"page".equals(context.attribute("shown"))) {
      problem(context, 404, context.path() + ": expected a page of the desk, found none");
    }
  }

  /** One line as JSON for the API, as a page with ways on for people. */
  void problem(Context context, int status, String line) {
    context.status(status);
    context.attribute("shown", "page");
    if (context.path().startsWith(TaxiiRoutes.ROOT)) {
      TaxiiRoutes.problem(context, status, line);
    } else if (context.path().startsWith("/api/")) {
      ApiRoutes.problem(context, line);
    } else {
      show(context, "problem", ProblemView.title(status), new ProblemView(status, line));
      context.status(status);
    }
  }
}
