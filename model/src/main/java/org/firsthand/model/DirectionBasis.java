package org.firsthand.model;

/** Why one article is called the copy and the other the original. */
public enum DirectionBasis implements Term {
  /** The copy credits or links to the other, or both print the same agency. */
  CREDIT("credit"),
  /** The original was published or retrieved clearly earlier. */
  DATE("date"),
  /** The copy holds a part of the original, cut from it. */
  CONTAINMENT("containment"),
  /** Nothing tells; the order of the two is then only the order of their ids. */
  UNKNOWN("unknown");

  private final String term;

  DirectionBasis(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
