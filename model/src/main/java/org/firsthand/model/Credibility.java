package org.firsthand.model;

/** How credible something is by itself, by the digit of the Admiralty code (NATO AJP-2.1). */
public enum Credibility implements Term {
  CONFIRMED("1", "confirmed by other sources"),
  PROBABLE("2", "probably true"),
  POSSIBLE("3", "possibly true"),
  DOUBTFUL("4", "doubtful"),
  IMPROBABLE("5", "improbable"),
  UNKNOWN("6", "truth cannot be judged");

  private final String digit;
  private final String meaning;

  Credibility(String digit, String meaning) {
    this.digit = digit;
    this.meaning = meaning;
  }

  @Override
  public String term() {
    return digit;
  }

  /** What the digit stands for. */
  public String meaning() {
    return meaning;
  }
}
