package org.firsthand.model;

/** What can be new about a finding. One more article that repeats it is not. */
public enum NewsKind implements Term {
  /** Nothing of it was there. */
  NEW_FINDING("new finding"),
  /** One more origin stands behind it. */
  FURTHER_ORIGIN("further origin"),
  /** For the first time somebody denies it, doubts it, or will not say. */
  FIRST_CONTRADICTION("first contradiction"),
  /** It is traced to others than before, no more than they were. */
  CHANGED_ATTRIBUTION("changed attribution"),
  /** An article behind it was changed at its address. */
  CORRECTED_ARTICLE("corrected article"),
  /** No article says so any more. */
  WITHDRAWN("withdrawn");

  private final String term;

  NewsKind(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
