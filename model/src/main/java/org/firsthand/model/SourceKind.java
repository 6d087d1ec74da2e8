package org.firsthand.model;

/** What kind of source a statement has. */
public enum SourceKind implements Term {
  /** A person with a name. */
  NAMED_PERSON("named person"),
  /** A government, ministry or authority speaking as a body. */
  GOVERNMENT("government"),
  /** Any other body, companies included. */
  ORGANISATION("organisation"),
  /** A news outlet or agency. */
  OUTLET("outlet"),
  /** A report, indictment, filing or other text. */
  DOCUMENT("document"),
  /** People without names: officials, sources, experts. */
  UNNAMED("unnamed");

  private final String term;

  SourceKind(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
