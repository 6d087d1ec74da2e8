package org.firsthand.model;

/** What a source does with the content. */
public enum Stance implements Term {
  ASSERTS("asserts"),
  CONFIRMS("confirms"),
  DENIES("denies"),
  DOUBTS("doubts"),
  DECLINES("declines to comment");

  private final String term;

  Stance(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
