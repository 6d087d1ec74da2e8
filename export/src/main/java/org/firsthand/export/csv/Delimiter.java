package org.firsthand.export.csv;

/** What stands between two cells. */
public enum Delimiter {
  /** Comma-separated values. */
  COMMA("csv", ','),
  /** Tab-separated values, quoted as the others. */
  TAB("tsv", '\t');

  private final String ending;
  private final char separator;

  Delimiter(String ending, char separator) {
    this.ending = ending;
    this.separator = separator;
  }

  /** The ending of files, and the format's name. */
  public String ending() {
    return ending;
  }

  char separator() {
    return separator;
  }
}
