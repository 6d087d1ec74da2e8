package org.firsthand.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.ServletException;
import org.eclipse.jetty.http.HttpException;
import org.firsthand.serve.page.ProblemView;
import org.firsthand.store.DossierException;
import org.slf4j.LoggerFactory;

/** What is said where a question has no answer: one line, the right status, and ways on. */
final class Problems {
  private final Pages pages;

  Problems(Pages pages) {
    this.pages = pages;
  }

  void route(RoutesConfig routes) {
    routes.exception(HttpResponseException.class, this::refused);
    routes.exception(DossierException.class, this::unusable);
    routes.exception(ServletException.class, this::brokenOff);
    routes.exception(Exception.class, this::bug);
    routes.error(404, this::missing);
  }

  private void refused(HttpResponseException refusal, Context context) {
    problem(context, refusal.getStatus(), "" + refusal.getMessage());
  }

  private void unusable(DossierException unusable, Context context) {
    boolean isQuestion = unusable.problem().expected().startsWith("one ");
    problem(context, isQuestion ? 400 : 503, unusable.problem().toString());
  }

  /** A form that was sent by halves is no bug of the program. */
  private void brokenOff(ServletException failure, Context context) {
    if (failure.getCause() instanceof HttpException cause && cause.getCode() == 400) {
      problem(context, 400, "expected a whole form, found one that breaks off");
    } else {
      bug(failure, context);
    }
  }

  private void bug(Exception bug, Context context) {
    LoggerFactory.getLogger(Pages.class).error("{}: a bug", context.path(), bug);
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
  private void problem(Context context, int status, String line) {
    context.status(status);
    context.attribute("shown", "page");
    if (context.path().startsWith(TaxiiRoutes.ROOT)) {
      TaxiiRoutes.problem(context, status, line);
    } else if (context.path().startsWith("/api/")) {
      ApiRoutes.problem(context, line);
    } else {
      pages.show(context, "problem", ProblemView.title(status), new ProblemView(status, line));
      context.status(status);
    }
  }
}
