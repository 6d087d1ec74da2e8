package org.firsthand.stages.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Contradiction;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;
import org.firsthand.model.News;
import org.firsthand.model.NewsKind;
import org.firsthand.model.Origin;
import org.firsthand.model.OriginKind;
import org.firsthand.model.Seen;
import org.firsthand.model.Stance;
import org.firsthand.stages.findings.news.TellNews;
import org.junit.jupiter.api.Test;

class TellNewsTest {
  private static final Finding BEFORE =
      finding(List.of("E-1"), List.of(origin("Government of Laos", "A-1")), List.of());

  private static Origin origin(String name, String... articles) {
    return new Origin(OriginKind.GOVERNMENT, name, List.of(articles), "why", List.of(), List.of());
  }

  private static Finding finding(
      List<String> events, List<Origin> origins, List<Contradiction> beside) {
    return new Finding(
        Finding.idOf(events.getFirst()),
        "Cuba sent Laos drones",
        EventType.AID,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Factuality.ACTUAL,
        events.size(),
        events.size(),
        origins.size(),
        0,
        origins,
        List.of(),
        beside,
        List.of(),
        events);
  }

  private static List<NewsKind> kinds(Finding now, Map<String, String> newer) {
    return new TellNews(List.of(Seen.of(BEFORE)), newer).of(now).stream().map(News::kind).toList();
  }

  private static List<NewsKind> kinds(Finding now) {
    return kinds(now, Map.of());
  }

  @Test
  void saysNothingOfReprints() {
    assertThat(kinds(BEFORE)).isEmpty();
    Origin same = origin("Government of Laos", "A-1", "A-2", "A-3");
    assertThat(kinds(finding(List.of("E-0", "E-1", "E-3"), List.of(same), List.of()))).isEmpty();
  }

  @Test
  void tellsWhatIsNew() {
    assertThat(kinds(finding(List.of("E-9"), BEFORE.originList(), List.of())))
        .containsExactly(NewsKind.NEW_FINDING);
  }

  @Test
  void tellsAFurtherOriginAndAChangedOne() {
    Origin laos = origin("Government of Laos", "A-1");
    Origin cuba = origin("Government of Cuba", "A-2");
    assertThat(kinds(finding(List.of("E-1", "E-2"), List.of(laos, cuba), List.of())))
        .containsExactly(NewsKind.FURTHER_ORIGIN);
    assertThat(kinds(finding(List.of("E-1", "E-2"), List.of(cuba), List.of())))
        .containsExactly(NewsKind.CHANGED_ATTRIBUTION);
  }

  @Test
  void tellsTheFirstDenialOnly() {
    Contradiction denial = new Contradiction("S-1", Stance.DENIES, "Cuba denies it");
    Finding denied = finding(List.of("E-1"), BEFORE.originList(), List.of(denial));
    assertThat(kinds(denied)).containsExactly(NewsKind.FIRST_CONTRADICTION);
    Finding twice =
        finding(
            List.of("E-1"),
            BEFORE.originList(),
            List.of(denial, new Contradiction("S-2", Stance.DENIES, "Laos denies it")));
    assertThat(new TellNews(List.of(Seen.of(denied)), Map.of()).of(twice)).isEmpty();
  }

  @Test
  void tellsACorrectedArticleAndWhatIsGone() {
    Map<String, String> newer = Map.of("A-1", "A-7");
    Finding corrected =
        finding(List.of("E-7"), List.of(origin("Government of Laos", "A-7")), List.of());
    assertThat(kinds(corrected, newer)).containsExactly(NewsKind.CORRECTED_ARTICLE);
    TellNews tell = new TellNews(List.of(Seen.of(BEFORE)), newer);
    assertThat(tell.gone(Set.of("E-1"))).isEmpty();
    assertThat(tell.gone(Set.of())).extracting(News::kind).containsExactly(NewsKind.WITHDRAWN);
  }
}
