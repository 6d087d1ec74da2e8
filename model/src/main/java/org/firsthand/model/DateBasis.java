package org.firsthand.model;

/** Where a date was taken from. */
public enum DateBasis implements Term {
  /** The text or the page gives it. */
  STATED("stated"),
  /**
   * Worked out from a relative expression and the published date, or from another date in the text.
   */
  WORKED_OUT("worked out"),
  /** Only the published date is known: the thing happened no later than this. */
  PUBLISHED("published");

  private final String term;

  DateBasis(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
