package org.firsthand.quality.wire;

/**
 * What the wire room knows of two stories.
 *
 * @param copy id of the story that was made from the other
 * @param original id of the other
 * @param treatment what was done, see {@link Treatments}
 * @param clue what tells a careful reader which is which
 */
public record Link(String copy, String original, String treatment, Clue clue) {
  /** What tells which of two stories is the copy. */
  public enum Clue {
    /** The copy credits the other. */
    CREDIT,
    /** Both print an agency's text; neither is the other's copy. */
    AGENCY,
    /** The copy was clearly published later. */
    TIME,
    /** Nothing but, perhaps, that one is a part of the other. */
    NONE
  }
}
