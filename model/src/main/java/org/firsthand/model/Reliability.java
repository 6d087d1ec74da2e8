package org.firsthand.model;

/** How reliable a source is, by the letter of the Admiralty code (NATO AJP-2.1). */
public enum Reliability implements Term {
  A("completely reliable"),
  B("usually reliable"),
  C("fairly reliable"),
  D("not usually reliable"),
  E("unreliable"),
  F("reliability cannot be judged");

  private final String meaning;

  Reliability(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String term() {
    return name();
  }

  /** What the letter stands for. */
  public String meaning() {
    return meaning;
  }
}
