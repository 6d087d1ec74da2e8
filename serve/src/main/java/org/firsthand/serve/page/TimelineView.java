package org.firsthand.serve.page;

import java.util.List;
import org.firsthand.model.Finding;
import org.firsthand.serve.picture.Bars;
import org.firsthand.store.Dossier;

/**
 * Findings in time, a bar as wide as its date is unsure.
 *
 * @param list the findings of this page, with their facets
 * @param bars the same as bars
 */
public record TimelineView(FindingsView list, Bars bars) {
  /** The picture for an address; newest first unless it says otherwise. */
  public static TimelineView of(Asked asked, Dossier dossier, Memory memory) {
    Asked inTime =
        asked.one("sort").isPresent() ? asked : asked.with("sort", "newest").at(asked.page());
    FindingsView list = FindingsView.of(inTime, dossier, memory);
    List<Finding> findings = list.findings();
    return new TimelineView(list, Bars.of(findings.stream().map(ActorView::item).toList()));
  }
}
