package org.firsthand.model;

import java.util.List;
import java.util.Optional;

/**
 * All events and statements, across articles, that report the same thing.
 *
 * @param id made from its first event, so that a finding keeps its id as articles are added where
 *     that event stays the first
 * @param summary one line in the evidence's own words
 * @param type PLOVER's type
 * @param mode PLOVER's mode
 * @param contexts PLOVER's contexts
 * @param actors who did it
 * @param recipients to whom
 * @param date when
 * @param factuality whether it is reported as real
 * @param articles how many articles report it
 * @param outlets how many outlets print them
 * @param origins how many independent origins stand behind it; 1 if only unattributed assertions do
 * @param unknownLineage how many articles assert it without any source or shared text
 * @param originList the origins
 * @param unknownList ids of the articles of unknown lineage
 * @param contradictions what stands beside it
 * @param differing the numbers and days on which its reports differ
 * @param events ids of the events, sorted
 * @param review what analysts decided of it
 */
public record Finding(
    String id,
    String summary,
    EventType type,
    Optional<String> mode,
    List<String> contexts,
    List<Participant> actors,
    List<Participant> recipients,
    Optional<Dated> date,
    Factuality factuality,
    int articles,
    int outlets,
    int origins,
    int unknownLineage,
    List<Origin> originList,
    List<String> unknownList,
    List<Contradiction> contradictions,
    List<Differing> differing,
    List<String> events,
    Optional<Review> review) {
  public Finding {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    originList = List.copyOf(originList);
    unknownList = List.copyOf(unknownList);
    contradictions = List.copyOf(contradictions);
    differing = List.copyOf(differing);
    events = List.copyOf(events);
  }

  /** A finding of which nothing was decided. */
  public Finding(
      String id,
      String summary,
      EventType type,
      Optional<String> mode,
      List<String> contexts,
      List<Participant> actors,
      List<Participant> recipients,
      Optional<Dated> date,
      Factuality factuality,
      int articles,
      int outlets,
      int origins,
      int unknownLineage,
      List<Origin> originList,
      List<String> unknownList,
      List<Contradiction> contradictions,
      List<Differing> differing,
      List<String> events) {
    this(
        id,
        summary,
        type,
        mode,
        contexts,
        actors,
        recipients,
        date,
        factuality,
        articles,
        outlets,
        origins,
        unknownLineage,
        originList,
        unknownList,
        contradictions,
        differing,
        events,
        Optional.empty());
  }

  /** The same with these origins. */
  public Finding with(List<Origin> origins) {
    return new Finding(
        id,
        summary,
        type,
        mode,
        contexts,
        actors,
        recipients,
        date,
        factuality,
        articles,
        outlets,
        this.origins,
        unknownLineage,
        origins,
        unknownList,
        contradictions,
        differing,
        events,
        review);
  }

  /** The id of a finding whose first event is this. */
  public static String idOf(String event) {
    return ContentId.of('F', event);
  }

  /** True if an analyst's last word is that it is none. */
  public boolean wasRejected() {
    return review.filter(Review::rejected).isPresent();
  }
}
