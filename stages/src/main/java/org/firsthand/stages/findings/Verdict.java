package org.firsthand.stages.findings;

/**
 * Whether two events are the same thing.
 *
 * @param relation what they are to each other
 * @param likeness how alike they are, 0 to 1; of meaning only between events that are the same
 * @param why the reason, for a reader
 */
record Verdict(Relation relation, double likeness, String why) {
  enum Relation {
    /** The same thing. */
    SAME,
    /** Nothing shows that they are the same, nothing forbids it. */
    UNSURE,
    /** They contradict each other and are never joined. */
    APART
  }

  static Verdict same(double likeness, String why) {
    return new Verdict(Relation.SAME, likeness, why);
  }

  static Verdict unsure(String why) {
    return new Verdict(Relation.UNSURE, 0, why);
  }

  static Verdict apart(String why) {
    return new Verdict(Relation.APART, 0, why);
  }
}
