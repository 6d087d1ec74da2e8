package org.firsthand.model;

/** What kind of copying joins two articles. */
public enum CopyKind implements Term {
  /** Nearly all of both texts is shared. */
  REPRINT("reprint"),
  /** Nearly all of the copy is a part of the original. */
  EXCERPT("excerpt"),
  /** The same passages stand in both, reworded. */
  REWRITE("rewrite"),
  /** Only quotations are shared: this is not copying. */
  QUOTES("quotes");

  private final String term;

  CopyKind(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
