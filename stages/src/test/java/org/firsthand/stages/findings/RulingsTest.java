package org.firsthand.stages.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.firsthand.model.Article;
import org.firsthand.model.ContentId;
import org.firsthand.model.Event;
import org.firsthand.model.EventType;
import org.firsthand.model.Finding;
import org.firsthand.stages.findings.Rulings.Pair;
import org.junit.jupiter.api.Test;

class RulingsTest {
  private final Newsroom room = new Newsroom();
  private final Event early = aid("A", "2024-02-01", "Cuba sent Laos drones");
  private final Event early2 = aid("B", "2024-02-01", "Cuba sent drones to Laos");
  private final Event late = aid("C", "2024-03-20", "Cuba sent Laos drones for its navy");
  private final Event late2 = aid("D", "2024-03-20", "Cuba sent drones to the navy of Laos");

  private Event aid(String outlet, String day, String evidence) {
    Article article = room.article(outlet, day, evidence + ".");
    return room.event(article, EventType.AID, "CUB", "LAO", evidence).on(day).add();
  }

  private static Pair pair(Event one, Event other) {
    return new Pair(one.id(), other.id());
  }

  private List<Set<String>> groups() {
    return room.findings().stream().map(Finding::events).map(Set::copyOf).toList();
  }

  private static Set<String> ids(Event... events) {
    return Set.copyOf(List.of(events).stream().map(Event::id).toList());
  }

  @Test
  void keepsApartByThemselvesWhatDatesForbid() {
    assertThat(groups()).containsExactlyInAnyOrder(ids(early, early2), ids(late, late2));
  }

  @Test
  void joinsWhatIsRuledTogetherWithAllThatIsLikeEither() {
    room.rulings = new Rulings(Set.of(pair(early, late)), Set.of());
    assertThat(groups()).containsExactly(ids(early, early2, late, late2));
  }

  @Test
  void keepsApartWhatIsRuledApart() {
    room.rulings = new Rulings(Set.of(), Set.of(pair(late2, late)));
    assertThat(groups()).containsExactlyInAnyOrder(ids(early, early2), ids(late), ids(late2));
  }

  @Test
  void letsApartWinOverTogether() {
    room.rulings = new Rulings(Set.of(pair(early, late)), Set.of(pair(early2, late2)));
    assertThat(groups()).noneMatch(group -> group.containsAll(ids(early2, late2)));
    room.rulings = new Rulings(Set.of(pair(early, late)), Set.of(pair(early, late)));
    assertThat(groups()).containsExactlyInAnyOrder(ids(early, early2), ids(late, late2));
  }

  @Test
  void ignoresRulingsOfEventsThatAreNotThere() {
    Pair gone = new Pair(ContentId.of('E', "gone"), early.id());
    room.rulings = new Rulings(Set.of(gone), Set.of(gone));
    assertThat(groups()).containsExactlyInAnyOrder(ids(early, early2), ids(late, late2));
  }
}
