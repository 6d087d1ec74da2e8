package org.firsthand.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnauthorizedResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.firsthand.serve.guard.Access;
import org.firsthand.serve.guard.Headers;
import org.firsthand.serve.guard.Role;
import org.firsthand.serve.guard.Viewer;
import org.jspecify.annotations.Nullable;

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
    boolean isTaxii = context.path().startsWith(TaxiiRoutes.ROOT);
    if (viewer.isEmpty() && isTaxii) {
      context.header("WWW-Authenticate", "Basic realm=\"firsthand\", charset=\"UTF-8\"");
      throw new UnauthorizedResponse("expected a user with a password, found none that is known");
    }
    if (isTaxii) {
      // No cookie speaks for a program, so no other site can send its requests; a page that tries
      // names itself.
      checkOrigin(context);
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
    if (context.path().startsWith(TaxiiRoutes.ROOT)) {
      return basic(header);
    }
    String session = context.cookie(SESSION);
    return access.viewer(session == null ? "" : session);
  }

  /** Programs bring a name and a password, or any name and the desk's token, with each request. */
  private Optional<Viewer> basic(@Nullable String header) {
    if (access.isOpen()) {
      return access.viewer("");
    }
    if (header == null || !header.regionMatches(true, 0, "Basic ", 0, "Basic ".length())) {
      return Optional.empty();
    }
    try {
      byte[] pair = Base64.getDecoder().decode(header.substring("Basic ".length()).strip());
      String[] parts = new String(pair, StandardCharsets.UTF_8).split(":", 2);
      return parts.length == 2 ? access.basic(parts[0], parts[1]) : Optional.empty();
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
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
    checkOrigin(context);
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

  private static void checkOrigin(Context context) {
    String origin = context.header("Origin");
    if (origin != null && !origin.equals("null") && !isSame(origin, context)) {
      throw new ForbiddenResponse("expected a form of this desk, found one of " + origin);
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
