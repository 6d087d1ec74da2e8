package org.firsthand.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import org.firsthand.serve.guard.Access;
import org.firsthand.serve.page.SignInView;

/** Signing in and out. */
final class SignInRoutes {
  private final Access access;
  private final Pages pages;

  SignInRoutes(Access access, Pages pages) {
    this.access = access;
    this.pages = pages;
  }

  void route(RoutesConfig routes) {
    routes.get("/sign-in", context -> show(context, Optional.empty()));
    routes.post("/sign-in", this::signIn);
    routes.post("/sign-out", this::signOut);
  }

  private void show(Context context, Optional<String> problem) {
    pages.show(context, "signin", "Sign in", new SignInView(access.token().isEmpty(), problem));
  }

  private void signIn(Context context) {
    Optional<String> token = Optional.ofNullable(context.formParam("secret"));
    if (token.isPresent()) {
      access.signIn(token.get()).ifPresentOrElse(s -> in(context, s), () -> wrong(context));
      return;
    }
    String name = Optional.ofNullable(context.formParam("name")).orElse("");
    String password = Optional.ofNullable(context.formParam("password")).orElse("");
    switch (access.signIn(name, password)) {
      case Access.Signing.In(String session) -> in(context, session);
      case Access.Signing.Wrong() -> wrong(context);
      case Access.Signing.Wait() -> {
        context.status(429);
        show(context, Optional.of("Too many wrong passwords for this name: wait a minute."));
      }
    }
  }

  private static void in(Context context, String session) {
    Cookies.keep(context, Doors.SESSION, session);
    Pages.back(context, "/");
  }

  private void wrong(Context context) {
    context.status(401);
    show(context, Optional.of("Name or password is wrong."));
  }

  private void signOut(Context context) {
    String session = context.cookie(Doors.SESSION);
    if (session != null) {
      access.signOut(session);
    }
    context.removeCookie(Doors.SESSION, "/");
    Pages.back(context, "/sign-in");
  }
}
