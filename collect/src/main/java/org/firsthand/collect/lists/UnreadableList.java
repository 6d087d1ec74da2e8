package org.firsthand.collect.lists;

import java.io.IOException;

/** A list that breaks the rules of its format beyond use; the message says what was found. */
public final class UnreadableList extends IOException {
  private static final long serialVersionUID = 1;

  private final String expected;

  UnreadableList(String expected, String found) {
    super(found.strip().replaceAll("\\s+", " "));
    this.expected = expected;
  }

  /** What it should have been. */
  public String expected() {
    return expected;
  }

  /** What it was. */
  public String found() {
    return "" + getMessage();
  }
}
