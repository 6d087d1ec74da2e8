package org.firsthand.model;

/** What a resolved actor is. */
public enum ActorKind implements Term {
  /** A state or its people and bodies as a whole. */
  COUNTRY("country"),
  /** A body below, beside or above states: ministry, company, union of states. */
  ORGANISATION("organisation"),
  /** A person with an office. */
  PERSON("person"),
  /** A threat group or other armed or hacking group. */
  GROUP("group");

  private final String term;

  ActorKind(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
