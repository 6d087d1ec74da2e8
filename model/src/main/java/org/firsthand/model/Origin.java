package org.firsthand.model;

import java.util.List;
import java.util.Optional;

/**
 * Where an assertion enters the record.
 *
 * @param kind what stands there
 * @param name who: "United States (government)", "The Wall Street Journal and its unnamed sources"
 * @param articles ids of the articles whose assertions lead there, in order of date, then id
 * @param why the reason, in one line
 * @param evidence the words that show it
 * @param traces the way from each article
 * @param reliability how reliable an analyst holds it to be
 */
public record Origin(
    OriginKind kind,
    String name,
    List<String> articles,
    String why,
    List<Evidence> evidence,
    List<Trace> traces,
    Optional<Reliability> reliability) {
  public Origin {
    articles = List.copyOf(articles);
    evidence = List.copyOf(evidence);
    traces = List.copyOf(traces);
  }

  /** An origin of which no analyst has said how reliable it is. */
  public Origin(
      OriginKind kind,
      String name,
      List<String> articles,
      String why,
      List<Evidence> evidence,
      List<Trace> traces) {
    this(kind, name, articles, why, evidence, traces, Optional.empty());
  }
}
