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

  /** What is wrong with a value; empty if it fits. */
  public Optional<Problem> fault(String value) {
    return switch (this) {
      case TYPE -> noneOf(EventType.values(), value);
      case FACTUALITY -> noneOf(Factuality.values(), value);
      case DATE -> noDate(value);
      case SUMMARY, MODE, ACTORS, RECIPIENTS ->
          value.isBlank() ? Optional.of(new Problem(term, "a value", "none")) : Optional.empty();
    };
  }

  private Optional<Problem> noneOf(Term[] terms, String value) {
    List<String> known = Arrays.stream(terms).map(Term::term).toList();
    return known.contains(value)
        ? Optional.empty()
        : Optional.of(new Problem(term, "one of " + String.join(", ", known), "'" + value + "'"));
  }

  private Optional<Problem> noDate(String value) {
    try {
      new Edtf(value);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(new Problem(term, "EDTF", "'" + value + "'"));
    }
  }
}
