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
  /** The kind of a step from an outlet to who owns it. */
  public static final String OWNED_BY = "owned by";

  /** Stands in the reason of a step to an owner whom nobody has looked up yet. */
  private static final String UNREVIEWED = "(not yet reviewed; ";

  public Step {
    evidence = List.copyOf(evidence);
  }

  /**
   * A step to an owner.
   *
   * @param listed which list has it, and of which outlet
   * @param source where the list has it from
   * @param isReviewed whether somebody looked there
   */
  public static Step toOwner(String owner, String listed, String source, boolean isReviewed) {
    String why = listed + " " + (isReviewed ? "(" : UNREVIEWED) + source + ")";
    return new Step(OWNED_BY, owner, why, List.of());
  }

  /** True of a step to an owner whom nobody has looked up yet. */
  public boolean leadsToUnreviewedOwner() {
    return kind.equals(OWNED_BY) && why.contains(UNREVIEWED);
  }
}
