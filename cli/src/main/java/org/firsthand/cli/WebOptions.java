package org.firsthand.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.firsthand.collect.CollectSettings;
import org.firsthand.collect.web.WebSettings;
import picocli.CommandLine.Option;

/** How {@code read} asks the web. */
final class WebOptions {
  private static final WebSettings USUAL = WebSettings.defaults();

  @Option(
      names = "--feeds",
      paramLabel = "FILE",
      description = "Feeds to read: a list of them in OPML, or one address a line.")
  private List<String> feeds = List.of();

  @Option(
      names = "--newest",
      paramLabel = "N",
      description = "Pages to read of one feed or sitemap, the newest; default: 1000.")
  private int newest = CollectSettings.defaults().newest();

  @Option(
      names = "--silent-after",
      paramLabel = "DAYS",
      description = "Names feeds whose newest entry is older; default: 30.")
  private int silentAfter = CollectSettings.defaults().silentAfterDays();

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      description =
          "Between two requests to a host; default: 1. A longer Crawl-delay is kept, up to 30.")
  private double delay = USUAL.delay().toMillis() / 1000.0;

  @Option(
      names = "--max-page",
      paramLabel = "MB",
      description = "The largest page, text or line; default: 10.")
  private double maxPage = CollectSettings.defaults().largestCapture() / 1e6;

  @Option(
      names = "--max-time",
      paramLabel = "SECONDS",
      description = "For one page, redirects included; default: 30.")
  private double maxTime = USUAL.longest().toMillis() / 1000.0;

  @Option(names = "--max-redirects", paramLabel = "N", description = "To one page; default: 5.")
  private int maxRedirects = USUAL.redirects();

  @Option(
      names = "--contact",
      paramLabel = "TEXT",
      description = "Whom servers may write to; part of the user agent.")
  private Optional<String> contact = Optional.empty();

  @Option(
      names = "--allow-private",
      description = "Also reads addresses on private, loopback and other local networks.")
  private boolean allowPrivate;

  /** Files that list feeds. */
  List<String> feeds() {
    return feeds;
  }

  /**
   * The settings with these options.
   *
   * @throws IllegalArgumentException if they make no sense; the message names the option
   */
  CollectSettings in(CollectSettings settings) {
    check("--newest", newest, 1, 1_000_000);
    check("--silent-after", silentAfter, 0, 1_000_000);
    check("--delay", delay, 0, 3_600);
    check("--max-page", maxPage, 0.001, 1_000);
    check("--max-time", maxTime, 0.1, 3_600);
    check("--max-redirects", maxRedirects, 0, 50);
    String agent =
        WebSettings.ROBOT
            + "/"
            + Version.name()
            + contact
                .map(text -> " (reads news reports; " + text + ")")
                .orElse(" (reads news reports)");
    if (!agent.chars().allMatch(c -> c >= ' ' && c < 127)) {
      throw new IllegalArgumentException("--contact: expected a line of ASCII, found more");
    }
    WebSettings web =
        new WebSettings(
            agent,
            Duration.ofMillis(Math.round(maxTime * 1000)),
            maxRedirects,
            Duration.ofMillis(Math.round(delay * 1000)),
            USUAL.longestDelay(),
            allowPrivate,
            USUAL.atOnce());
    return settings.withLargest((int) Math.round(maxPage * 1e6)).asking(web, newest, silentAfter);
  }

  private static void check(String option, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          option + ": expected " + plain(least) + " to " + plain(most) + ", found " + plain(value));
    }
  }

  private static String plain(double value) {
    return Double.isNaN(value) || Double.isInfinite(value)
        ? "no number"
        : java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
