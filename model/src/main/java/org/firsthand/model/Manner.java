package org.firsthand.model;

/** How a statement's source holds its content (PolNeAR counts all three as attributions). */
public enum Manner implements Term {
  /** The source says or writes it. */
  SPEECH("speech"),
  /** The text tells what the source believes, knows or fears: nobody need have said so. */
  THOUGHT("thought"),
  /** The text tells what the source plans or wants. */
  INTENTION("intention");

  private final String term;

  Manner(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
