package org.firsthand.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.firsthand.model.Origin;
import org.firsthand.model.OriginKind;
import org.firsthand.model.Step;
import org.firsthand.model.Trace;
import org.firsthand.serve.page.FindingView.OriginNode;
import org.junit.jupiter.api.Test;

/** An origin that is an owner tells whether anybody has looked that owner up. */
class OwnerMarkTest {
  @Test
  void marksAnOriginThatIsAnOwnerNobodyHasLookedUp() {
    assertThat(node("News Corp", step(false)).isOwnerUnreviewed()).isTrue();
  }

  @Test
  void leavesAnOwnerThatSomebodyHasLookedUpWithoutAMark() {
    assertThat(node("News Corp", step(true)).isOwnerUnreviewed()).isFalse();
  }

  @Test
  void leavesAnOriginThatTheOwnerOnlyLeadsToWithoutAMark() {
    assertThat(node("Government of Russia", step(false)).isOwnerUnreviewed()).isFalse();
  }

  private static Step step(boolean isReviewed) {
    return Step.toOwner("News Corp", "owners.tsv lists Barron's", "newscorp.com", isReviewed);
  }

  private static OriginNode node(String origin, Step step) {
    return new OriginNode(
        1,
        new Origin(
            OriginKind.OUTLET,
            origin,
            List.of("A-1"),
            "",
            List.of(),
            List.of(new Trace("A-1", List.of(step)))),
        List.of());
  }
}
