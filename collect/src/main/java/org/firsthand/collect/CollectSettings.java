package org.firsthand.collect;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.collect.web.WebSettings;

/**
 * What collecting may be told.
 *
 * @param largestCapture the most bytes that one page, text or line may have; a larger one is
 *     skipped without being read
 * @param largestExpansion how many times its size a compressed file may grow; news text in gzip
 *     grows 3 to 10 times, a bomb 1,000 times
 * @param web how the web is asked
 * @param newest how many pages of one feed or sitemap are read, the newest ones
 * @param silentAfterDays a feed whose newest entry is older than so many days is named
 * @param outlet the outlet of all inputs, where the user states it
 * @param published the published date of all inputs in EDTF, where the user states it
 * @param where which rows of tables in Parquet are read
 */
public record CollectSettings(
    int largestCapture,
    int largestExpansion,
    WebSettings web,
    int newest,
    int silentAfterDays,
    Optional<String> outlet,
    Optional<String> published,
    Where where) {
  /** A news sitemap holds at most so many. */
  private static final int NEWEST = 1_000;

  public CollectSettings {
    if (largestCapture < 1 || largestCapture > 1_000_000_000) {
      throw new IllegalArgumentException(
          "collect.largest-capture: expected 1 to 1,000,000,000 bytes, found " + largestCapture);
    }
    if (largestExpansion < 1) {
      throw new IllegalArgumentException(
          "collect.largest-expansion: expected at least 1, found " + largestExpansion);
    }
    if (newest < 1 || silentAfterDays < 0) {
      throw new IllegalArgumentException(
          "collect.newest, collect.silent-after-days: expected at least 1 and 0, found "
              + newest
              + " and "
              + silentAfterDays);
    }
  }

  /**
   * 10 MB a capture, a hundredfold expansion, the web as {@link WebSettings#defaults}, the newest
   * 1,000 pages of a list, 30 days of silence, outlet and date as the inputs say.
   */
  public static CollectSettings defaults() {
    return new CollectSettings(
        10_000_000,
        100,
        WebSettings.defaults(),
        NEWEST,
        30,
        Optional.empty(),
        Optional.empty(),
        Where.ALL);
  }

  /** The same with what the user states of all inputs. */
  public CollectSettings stating(Optional<String> itsOutlet, Optional<String> itsPublished) {
    return new CollectSettings(
        largestCapture,
        largestExpansion,
        web,
        newest,
        silentAfterDays,
        itsOutlet,
        itsPublished,
        where);
  }

  /** The same with this largest capture. */
  public CollectSettings withLargest(int bytes) {
    return new CollectSettings(
        bytes, largestExpansion, web, newest, silentAfterDays, outlet, published, where);
  }

  /** The same with the web asked like this. */
  public CollectSettings asking(WebSettings how, int newestPages, int silentDays) {
    return new CollectSettings(
        largestCapture, largestExpansion, how, newestPages, silentDays, outlet, published, where);
  }

  /** The same with these rows of tables only. */
  public CollectSettings where(Where rows) {
    return new CollectSettings(
        largestCapture, largestExpansion, web, newest, silentAfterDays, outlet, published, rows);
  }

  /** The headers that carry what the user states. */
  Map<String, String> headers() {
    Map<String, String> headers = new TreeMap<>();
    outlet.ifPresent(name -> headers.put("x-firsthand-outlet", name));
    published.ifPresent(date -> headers.put("x-firsthand-published", date));
    return headers;
  }
}
