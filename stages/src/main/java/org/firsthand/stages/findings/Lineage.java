package org.firsthand.stages.findings;

import java.util.List;
import java.util.Set;
import org.firsthand.model.Article;
import org.firsthand.model.OriginKind;
import org.firsthand.model.Step;

/**
 * How one assertion was traced: from its article to where it enters the record.
 *
 * @param sighting the assertion
 * @param root the article at which copying ends
 * @param kind what stands at the end; {@link OriginKind#UNATTRIBUTED} for unknown lineage
 * @param name who stands there; empty for unknown lineage
 * @param sourceText the words that name the source at the end, as printed
 * @param resolved false if the words do not tell which body they mean ("the ministry")
 * @param through names of the outlets that it came through
 * @param bare true if it ends at an outlet that is only said to report it
 * @param steps the steps, in order
 */
record Lineage(
    Sighting sighting,
    Article root,
    OriginKind kind,
    String name,
    String sourceText,
    boolean resolved,
    Set<String> through,
    boolean bare,
    List<Step> steps) {
  Lineage {
    through = Set.copyOf(through);
    steps = List.copyOf(steps);
  }

  /** True if it ends at the agency whose text it is because that text names nobody. */
  boolean isByDefault() {
    return kind == OriginKind.AGENCY && sourceText.isEmpty();
  }

  boolean isUnknown() {
    return kind == OriginKind.UNATTRIBUTED;
  }
}
