package org.firsthand.serve;

import io.javalin.http.Context;
import java.util.Locale;
import org.firsthand.serve.guard.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line for each answer: from where, who, what, the status and the milliseconds it took. What
 * was asked behind a question mark, bodies, tokens and texts of articles are never written.
 *
 * <p>The lines go to the logger {@link Desk#ACCESS_LOG} at level INFO: whoever starts the desk says
 * where they end up, if anywhere.
 */
final class AccessLog {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.ACCESS_LOG);

  /** Longest path that is written; the longest of the desk's own has some sixty characters. */
  private static final int LONGEST = 200;

  private AccessLog() {}

  static void write(Context context, float millis) {
    if (LOG.isInfoEnabled()) {
      LOG.info(line(context, millis));
    }
  }

  private static String line(Context context, float millis) {
    String who = Doors.of(context).flatMap(Viewer::name).orElse("-");
    return String.format(
        Locale.ROOT,
        "%s %s %s %s %d %.0f ms",
        context.ip(),
        plain(who),
        context.method().name(),
        plain(context.req().getRequestURI()),
        context.statusCode(),
        millis);
  }

  /** Without line ends and other signs that could forge a line. */
  private static String plain(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    return cut.replaceAll("[^!-~]", "_");
  }
}
