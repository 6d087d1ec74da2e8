package org.firsthand.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.firsthand.model.Finding;
import org.firsthand.run.Decisions;
import org.firsthand.run.Watches;
import org.firsthand.serve.guard.Access;
import org.firsthand.serve.guard.Role;
import org.firsthand.serve.guard.Viewer;
import org.firsthand.serve.page.ActorView;
import org.firsthand.serve.page.ArticlesView;
import org.firsthand.serve.page.Asked;
import org.firsthand.serve.page.FindingView;
import org.firsthand.serve.page.FindingsView;
import org.firsthand.serve.page.Frame;
import org.firsthand.serve.page.GraphView;
import org.firsthand.serve.page.MapView;
import org.firsthand.serve.page.QualityView;
import org.firsthand.serve.page.ReviewView;
import org.firsthand.serve.page.SearchView;
import org.firsthand.serve.page.SourcesView;
import org.firsthand.serve.page.TimelineView;
import org.firsthand.serve.page.TodayView;
import org.firsthand.serve.page.Words;
import org.firsthand.serve.read.Readings;
import org.firsthand.stages.flow.Steps;
import org.firsthand.store.Dossier;
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
  private final ArticleRoutes articles;
  private final ReadingRoutes reading;
  private final Problems problems = new Problems(this);
  private final SignInRoutes signIn;
  private final DecisionRoutes decisions;
  private final Watches watches;

  Pages(DeskSettings settings, Access access, Shelf shelf, Steps steps, Readings readings) {
    this.settings = settings;
    this.shelf = shelf;
    this.steps = steps;
    this.kept = new Kept(shelf::state);
    this.articles = new ArticleRoutes(shelf, steps, kept, this);
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
    list(routes, "/articles", "articles", "Articles", (a, d) -> ArticlesView.of(a, d, kept));
    routes.get("/actors/{code}", this::actor);
    list(routes, "/graph", "graph", "Graph", (a, d) -> GraphView.of(a, d, kept));
    list(routes, "/timeline", "timeline", "Timeline", (a, d) -> TimelineView.of(a, d, kept));
    list(routes, "/map", "map", "Map", (a, d) -> MapView.of(a, d, kept));
    list(routes, "/search", "search", "Search", SearchView::of);
    list(
        routes,
        "/sources",
        "sources",
        "Sources",
        (a, d) -> SourcesView.of(a, d, kept, steps::ownerOf));
    list(routes, "/review", "review", "Review", (a, d) -> ReviewView.of(a, d, kept));
    routes.get("/quality", c -> show(c, "quality", "How good is this", QualityView.load()));
    routes.get("/help", c -> show(c, "help", "Help", ""));
    new Takeaway(shelf).route(routes);
    articles.route(routes);
    reading.route(routes);
    signIn.route(routes);
    decisions.route(routes);
    problems.route(routes);
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
    return hasWatches()
        ? kept.keep("watches", () -> watches.check(InstantSource.system().instant(), false))
        : List.of();
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
    if (hasWatches()) {
      watches.check(InstantSource.system().instant(), true);
    }
  }

  private boolean hasWatches() {
    return shelf.read(dossier -> !dossier.watches().watches().isEmpty());
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
    return new Asked(context.path(), context.queryParamMap()).without("done").without("undone");
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
}
