package org.firsthand.model;

/** Why an input was left out on purpose. */
public enum SkipReason implements Term {
  /** No bytes, or only white space. */
  EMPTY("empty"),
  /** Neither text nor HTML. */
  BINARY("binary"),
  /** Larger than the limit. */
  TOO_LARGE("too large"),
  /** A login wall, an error page, an index: no article text. */
  NO_ARTICLE("no article"),
  /** Too little text for a report. */
  TOO_SHORT("too short"),
  /** The same article is in the dossier. */
  DUPLICATE("already read"),
  /** Its server says that it has not changed since it was read. */
  UNCHANGED("unchanged"),
  /** The robots.txt of its server forbids reading it. */
  DISALLOWED("disallowed"),
  /** A format that this version does not read. */
  UNSUPPORTED("unsupported");

  private final String term;

  SkipReason(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
