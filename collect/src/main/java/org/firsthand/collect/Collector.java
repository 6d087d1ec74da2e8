package org.firsthand.collect;

import java.time.Clock;
import java.util.List;
import org.firsthand.collect.web.Visit;

/**
 * Turns what the user names into captures.
 *
 * <p>An input is a file (text, HTML, articles as JSON or JSON Lines, WARC, any of them in gzip), a
 * folder, which is read with its folders in alphabetical order, hidden files left out, or an
 * address of a page, a feed, a sitemap or OPML. A named file may also be such a list, or one
 * address a line. Immutable and safe to share between threads.
 */
public final class Collector {
  private final CollectSettings settings;

  public Collector(CollectSettings settings) {
    this.settings = settings;
  }

  /** The captures of these inputs, with nothing known of earlier visits to the web. */
  public Intake collect(List<String> inputs) {
    return collect(inputs, List.of(), Visit.Book.EMPTY);
  }

  /**
   * Looks up what the inputs are, without opening a file, and gives their captures one by one.
   * Never throws for an input that cannot be read: it is one outcome.
   *
   * @param feeds files that list feeds, in OPML or one address a line
   * @param book what servers said of addresses before
   */
  public Intake collect(List<String> inputs, List<String> feeds, Visit.Book book) {
    return new Intake(settings, Inputs.find(inputs, feeds), book, Clock.systemUTC());
  }
}
