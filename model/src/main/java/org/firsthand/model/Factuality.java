package org.firsthand.model;

/** Whether the text presents an event as real (FactBank, MEANTIME). */
public enum Factuality implements Term {
  /** It happened or is happening. */
  ACTUAL("actual"),
  /** It is intended, ordered or announced. */
  PLANNED("planned"),
  /** It may be so. */
  POSSIBLE("possible"),
  /** It did not happen. */
  NEGATED("negated");

  private final String term;

  Factuality(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
