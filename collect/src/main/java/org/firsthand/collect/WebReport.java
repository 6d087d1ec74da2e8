package org.firsthand.collect;

import java.util.List;
import org.firsthand.collect.web.Visit;

/**
 * What a run saw of the web.
 *
 * @param lists feeds, sitemaps and lists of feeds that were read or are unchanged
 * @param fetched pages that came
 * @param unchanged pages and lists whose servers say that nothing has changed
 * @param notes feeds that have gone silent and lists that were cut, one line each
 * @param visits what to remember of the lists, once their pages are recorded
 */
public record WebReport(
    long lists, long fetched, long unchanged, List<String> notes, List<Visit> visits) {
  /** Nothing was asked. */
  public static final WebReport NONE = new WebReport(0, 0, 0, List.of(), List.of());

  public WebReport {
    notes = List.copyOf(notes);
    visits = List.copyOf(visits);
  }
}
