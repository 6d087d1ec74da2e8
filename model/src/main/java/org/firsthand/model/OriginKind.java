package org.firsthand.model;

/** What stands at the end of a trace (design, section 4). */
public enum OriginKind implements Term {
  /** A government, however many of its members spoke. */
  GOVERNMENT("government"),
  /** A body that is no government. */
  ORGANISATION("organisation"),
  /** A person who speaks for nobody but himself. */
  PERSON("person"),
  /** The outlet's own reporter saw it, or its own sources told it. */
  OUTLET("outlet"),
  /** An agency's text that rests on nothing further. */
  AGENCY("agency"),
  /** A document whose issuing body is not known. */
  DOCUMENT("document"),
  /** Nobody says so: stands alone, and only when nothing else does. */
  UNATTRIBUTED("unattributed");

  private final String term;

  OriginKind(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
