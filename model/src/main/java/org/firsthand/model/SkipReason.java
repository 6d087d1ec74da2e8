package org.firsthand.model;

/** Why an input was left out on purpose. */
public enum SkipReason implements Term {
  /** No bytes, or only white space. */
  EMPTY("empty"),
  /** Neither text nor HTML. */
  BINARY("binary"),
  /** Larger than the limit. */
  TOO_LARGE("too large"),
  /** A page without the text of an article, for none of the reasons below. */
  NO_ARTICLE("no article"),
  /** A page that lists articles. */
  INDEX("index page"),
  /** A login, a registration, a wall for subscribers, or a check for robots. */
  LOGIN("login page"),
  /** A page that asks for consent to cookies or terms first. */
  CONSENT("consent page"),
  /** The server's answer that there is no such page, or that it cannot be shown. */
  ERROR_PAGE("error page"),
  /** A page that says that its article was taken off. */
  REMOVED("removed article"),
  /** A video or a gallery with no more text than its caption. */
  VIDEO("video page"),
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
