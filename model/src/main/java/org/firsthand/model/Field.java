package org.firsthand.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A field of a finding that an analyst can correct. */
public enum Field implements Term {
  /** One line. */
  SUMMARY("summary"),
  /** One of PLOVER's types. */
  TYPE("type"),
  /** PLOVER's mode, or {@code cyber} or {@code censor}; "none" takes it away. */
  MODE("mode"),
  /** Who did it: codes or names, between commas. */
  ACTORS("actors"),
  /** To whom: codes or names, between commas; "none" takes them away. */
  RECIPIENTS("recipients"),
  /** EDTF. */
  DATE("date"),
  /** One of {@link Factuality}. */
  FACTUALITY("factuality");

  /** The value that leaves a field empty. */
  public static final String NONE = "none";

  private final String term;

  Field(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }

  /** The field of this name, if there is one. */
  public static Optional<Field> named(String name) {
    return Arrays.stream(values()).filter(field -> field.term.equalsIgnoreCase(name)).findFirst();
  }

  /**
   * Looks whether a value fits.
   *
   * @throws IllegalArgumentException if not; the message says what was expected
   */
  void check(String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(term + ": expected a value, found none");
    }
    switch (this) {
      case TYPE -> one(EventType.values(), value);
      case FACTUALITY -> one(Factuality.values(), value);
      case DATE -> new Edtf(value);
      case SUMMARY, MODE, ACTORS, RECIPIENTS -> {}
    }
  }

  private void one(Term[] terms, String value) {
    List<String> known = Arrays.stream(terms).map(Term::term).toList();
    if (!known.contains(value)) {
      throw new IllegalArgumentException(
          term + ": expected one of " + String.join(", ", known) + ", found '" + value + "'");
    }
  }
}
