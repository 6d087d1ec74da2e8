package org.firsthand.model;

import java.util.List;

/**
 * Where an assertion enters the record.
 *
 * @param kind what stands there
 * @param name who: "United States (government)", "The Wall Street Journal and its unnamed sources"
 * @param articles ids of the articles whose assertions lead there, in order of date, then id
 * @param why the reason, in one line
 * @param evidence the words that show it
 * @param traces the way from each article
 */
public record Origin(
    OriginKind kind,
    String name,
    List<String> articles,
    String why,
    List<Evidence> evidence,
    List<Trace> traces) {
  public Origin {
    articles = List.copyOf(articles);
    evidence = List.copyOf(evidence);
    traces = List.copyOf(traces);
  }
}
