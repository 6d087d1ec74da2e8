package org.firsthand.model;

import java.util.List;

/**
 * One step of a trace, from an article's assertion towards its origin.
 *
 * @param kind what joins the two ends: {@code copied from}, {@code credited to}, {@code reported
 *     by}, {@code spoke for}, {@code seen in document}, {@code owned by}, {@code own reporting}
 * @param to where the step leads, in words
 * @param why the reason, in words
 * @param evidence what shows it
 */
public record Step(String kind, String to, String why, List<Evidence> evidence) {
  public Step {
    evidence = List.copyOf(evidence);
  }
}
