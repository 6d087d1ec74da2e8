package org.firsthand.model;

import java.util.List;

/**
 * A finding as a watch saw it last; as much of it as tells what is new.
 *
 * @param finding its id then
 * @param summary what it said
 * @param events ids of its events
 * @param articles ids of the articles of its origins
 * @param origins names of its origins
 * @param stances what stood beside it, each stance once
 */
public record Seen(
    String finding,
    String summary,
    List<String> events,
    List<String> articles,
    List<String> origins,
    List<Stance> stances) {
  public Seen {
    events = List.copyOf(events);
    articles = List.copyOf(articles);
    origins = List.copyOf(origins);
    stances = List.copyOf(stances);
  }

  /** What is seen of a finding. */
  public static Seen of(Finding finding) {
    return new Seen(
        finding.id(),
        finding.summary(),
        finding.events(),
        java.util.stream.Stream.concat(
                finding.originList().stream().flatMap(origin -> origin.articles().stream()),
                finding.unknownList().stream())
            .distinct()
            .sorted()
            .toList(),
        finding.originList().stream()
            .filter(origin -> origin.kind() != OriginKind.UNATTRIBUTED)
            .map(Origin::name)
            .distinct()
            .sorted()
            .toList(),
        finding.contradictions().stream().map(Contradiction::stance).distinct().sorted().toList());
  }
}
