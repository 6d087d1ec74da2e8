package org.firsthand.model;

/** How a credit says that the text, or part of it, comes from elsewhere. */
public enum CreditKind implements Term {
  /** The text is an agency's: "TALLINN (AP) -", "By Reuters", "(AFP)". */
  WIRE("wire"),
  /** Another outlet or agency helped: "Associated Press writers contributed". */
  CONTRIBUTED("contributed"),
  /**
   * The text was another outlet's first: "Read the complete article at", "first published by", an
   * outlet's name at the head.
   */
  REPUBLISHED("republished"),
  /** Where the outlet found it: "h/t The Hill", "via". */
  VIA("via");

  private final String term;

  CreditKind(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
