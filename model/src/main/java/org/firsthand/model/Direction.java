package org.firsthand.model;

/**
 * Which article of a pair is the copy, and why we say so.
 *
 * @param basis the kind of evidence
 * @param why the evidence in words, for a reader; never blank: there is no direction without a
 *     reason
 */
public record Direction(DirectionBasis basis, String why) {
  public Direction {
    if (why.isBlank()) {
      throw new IllegalArgumentException(
          "direction.why: expected the evidence in words, found none");
    }
  }
}
