package org.firsthand.model;

/** The 16 event types of PLOVER (2023), in the order of its manual. */
public enum EventType implements Term {
  AGREE("AGREE"),
  CONSULT("CONSULT"),
  SUPPORT("SUPPORT"),
  CONCEDE("CONCEDE"),
  COOPERATE("COOPERATE"),
  AID("AID"),
  RETREAT("RETREAT"),
  REQUEST("REQUEST"),
  ACCUSE("ACCUSE"),
  REJECT("REJECT"),
  THREATEN("THREATEN"),
  PROTEST("PROTEST"),
  SANCTION("SANCTION"),
  MOBILIZE("MOBILIZE"),
  COERCE("COERCE"),
  ASSAULT("ASSAULT");

  private final String term;

  EventType(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
