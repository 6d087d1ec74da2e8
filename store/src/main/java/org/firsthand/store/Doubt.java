package org.firsthand.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;
import org.firsthand.model.OriginKind;

/**
 * What speaks against a finding having been read rightly, in points: the higher, the sooner a
 * reader should look. It orders a queue and is no probability, and it says nothing about whether
 * the finding is true.
 *
 * <p>Points for types and factuality are shares of wrong answers in per cent, as a reader judged
 * 121 events of the news (docs/decisions/0024): attacks and other coercion 34, all other types 53;
 * what is planned 10 and what is possible 19 more than what has happened. The rest was not measured
 * and is set by hand, so that each weighs as much as one of these: see docs/decisions/0037.
 *
 * @param points from 0
 * @param words the reason
 */
public record Doubt(int points, String words) {
  /** The reasons, the heaviest first. */
  public static List<Doubt> of(Finding finding) {
    List<Doubt> reasons = new ArrayList<>();
    reasons.add(
        finding.type() == EventType.COERCE
            ? new Doubt(34, "of events of this type 34 in 100 are misread")
            : new Doubt(53, "of events of other types than COERCE 53 in 100 are misread"));
    if (finding.factuality() == Factuality.POSSIBLE) {
      reasons.add(new Doubt(19, "it is told as possible"));
    } else if (finding.factuality() == Factuality.PLANNED) {
      reasons.add(new Doubt(10, "it is told as planned"));
    }
    if (finding.originList().stream().allMatch(one -> one.kind() == OriginKind.UNATTRIBUTED)) {
      reasons.add(new Doubt(15, "nobody is named who says so"));
    }
    if (Stream.concat(finding.actors().stream(), finding.recipients().stream())
        .anyMatch(party -> party.actor().isEmpty())) {
      reasons.add(new Doubt(15, "no table knows one of its parties"));
    }
    if (!finding.contradictions().isEmpty()) {
      reasons.add(new Doubt(10, "somebody denies or doubts it"));
    }
    if (!finding.differing().isEmpty()) {
      reasons.add(new Doubt(10, "its reports differ"));
    }
    if (finding.articles() == 1) {
      reasons.add(new Doubt(5, "a single article was read"));
    }
    reasons.sort((a, b) -> Integer.compare(b.points, a.points));
    return List.copyOf(reasons);
  }

  /** All points of a finding. */
  public static int points(Finding finding) {
    return of(finding).stream().mapToInt(Doubt::points).sum();
  }
}
