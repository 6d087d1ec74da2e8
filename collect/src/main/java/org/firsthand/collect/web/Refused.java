package org.firsthand.collect.web;

import java.io.IOException;

/** Why an address gave no answer: what was expected and what was found. */
final class Refused extends IOException {
  private static final long serialVersionUID = 1;

  private final String expected;
  private final String found;

  Refused(String expected, String found) {
    super(found);
    this.expected = expected;
    this.found = found;
  }

  String expected() {
    return expected;
  }

  String found() {
    return found;
  }
}
