package org.firsthand.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnauthorizedResponse;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.firsthand.serve.guard.Access;
import org.firsthand.serve.guard.Headers;
import org.firsthand.serve.guard.Role;
import org.firsthand.serve.guard.Viewer;

/** What every request passes before a page answers it. */
final class Doors {
  /** The cookie of a session. */
  static final String SESSION = "firsthand-session";

  /** The form's field that brings the viewer's token back; scripts send it as a header. */
  static final String TOKEN = "token";

  private static final String TOKEN_HEADER = "X-Firsthand-Token";
  private static final String VIEWER = "viewer";
  private static final Set<String> LOCAL_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

  private final DeskSettings settings;
  private final Access access;

  Doors(DeskSettings settings, Access access) {
    this.settings = settings;
    this.access = access;
  }

  void guard(RoutesConfig routes) {
    routes.before(this::enter);
  }

  private void enter(Context context) {
    Headers.page().forEach(context::header);
    context.header("Cache-Control", "no-cache");
    if (access.isOpen() && settings.isLocal() && !isLocalName(context)) {
      // Another site's name that resolves to this machine would share the desk with that site.
      throw new ForbiddenResponse("expected this machine's own name, found another in 'Host'");
    }
    if (context.path().startsWith("/assets/")) {
      return;
    }
    Optional<Viewer> viewer = viewer(context);
    viewer.ifPresent(one -> context.attribute(VIEWER, one));
    if (context.path().equals("/sign-in")) {
      return;
    }
    if (viewer.isEmpty()) {
      enterWithToken(context);
      return;
    }
    if (isChange(context)) {
      checkChange(context, viewer.get());
    }
  }

  private Optional<Viewer> viewer(Context context) {
    String header = context.header("Authorization");
    if (header != null && header.startsWith("Bearer ")) {
      return access.bearer(header.substring("Bearer ".length()));
    }
    String session = context.cookie(SESSION);
    return access.viewer(session == null ? "" : session);
  }

  /** A desk without users is entered once by the address that it printed. */
  private void enterWithToken(Context context) {
    String token = context.queryParam(TOKEN);
    Optional<String> session =
        token == null || isChange(context) ? Optional.empty() : access.signIn(token);
    if (session.isPresent()) {
      Cookies.keep(context, SESSION, session.get());
      context.redirect(context.path());
      context.skipRemainingHandlers();
    } else if (context.path().startsWith("/api/")) {
      throw new UnauthorizedResponse("expected a token, found none that is known");
    } else {
      context.redirect("/sign-in");
      context.skipRemainingHandlers();
    }
  }

  private static boolean isChange(Context context) {
    return switch (context.method().name()) {
      case "GET", "HEAD", "OPTIONS" -> false;
      default -> true;
    };
  }

  /** Only this desk's own pages, in the hands of one who may, can change something. */
  private static void checkChange(Context context, Viewer viewer) {
    String origin = context.header("Origin");
    if (origin != null && !origin.equals("null") && !isSame(origin, context)) {
      throw new ForbiddenResponse("expected a form of this desk, found one of " + origin);
    }
    String header = context.header(TOKEN_HEADER);
    String given = header != null ? header : context.formParam(TOKEN);
    if (given == null || !Access.same(viewer.token(), given)) {
      String bearer = context.header("Authorization");
      if (bearer == null) {
        throw new ForbiddenResponse(
            "expected the token of this page, found none or another; load the page again");
      }
    }
    boolean isOwn =
        context.path().equals("/theme")
            || context.path().equals("/sign-out")
            || context.path().equals("/seen");
    if (!isOwn && !viewer.role().includes(Role.ANALYST)) {
      throw new ForbiddenResponse("expected an analyst, found a reader");
    }
  }

  private static boolean isSame(String origin, Context context) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority != null && authority.equals(context.header("Host"));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isLocalName(Context context) {
    String host = context.header("Host");
    if (host == null) {
      return false;
    }
    int colon = host.lastIndexOf(':');
    return LOCAL_NAMES.contains(colon > host.indexOf(']') ? host.substring(0, colon) : host);
  }

  /** Who asks; nobody only on the page for signing in. */
  static Optional<Viewer> of(Context context) {
    return Optional.ofNullable(context.attribute(VIEWER));
  }
}
