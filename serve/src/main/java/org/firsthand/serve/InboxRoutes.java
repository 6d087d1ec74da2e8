package org.firsthand.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Optional;
import org.firsthand.serve.guard.Viewer;
import org.firsthand.serve.page.InboxView;
import org.firsthand.serve.taxii.Inbox;

/** The page on which an analyst accepts or refuses what other programs handed in. */
final class InboxRoutes {
  private final Inbox inbox;
  private final Shelf shelf;
  private final Pages pages;

  InboxRoutes(Inbox inbox, Shelf shelf, Pages pages) {
    this.inbox = inbox;
    this.shelf = shelf;
    this.pages = pages;
  }

  void route(RoutesConfig routes) {
    routes.get(
        "/inbox", context -> pages.show(context, "inbox", "Inbox", shelf.read(InboxView::of)));
    routes.post("/inbox/{id}", this::decide);
  }

  private void decide(Context context) {
    boolean accepts = "accept".equals(context.formParam("what"));
    String decider =
        Doors.of(context)
            .flatMap(Viewer::name)
            .orElseGet(() -> System.getProperty("user.name", "desk"));
    if (!inbox.decide(
        context.pathParam("id"), accepts, decider, InstantSource.system().instant())) {
      throw new ConflictResponse("expected a delivery that waits, found none of this id");
    }
    Pages.back(context, Optional.ofNullable(context.formParam("then")).orElse("/inbox"));
  }
}
