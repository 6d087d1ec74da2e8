package org.firsthand.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an analyst can correct of a statement. */
public enum StatementField implements Term {
  /** Who says it: a name, or the code of a country for its government. */
  SOURCE("source"),
  /** What kind of source that is: one of {@link SourceKind}. */
  KIND("kind"),
  /** One of {@link Stance}. */
  STANCE("stance"),
  /** Whether anybody says it: {@link #NOT} takes the statement out of all that rests on it. */
  SAID("said");

  /** The only value of {@link #SAID}. */
  public static final String NOT = "not";

  private final String term;

  StatementField(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }

  /** The field of this name, if there is one. */
  public static Optional<StatementField> named(String name) {
    return Arrays.stream(values()).filter(field -> field.term.equalsIgnoreCase(name)).findFirst();
  }

  /** The values that fit; empty if any text does. */
  public List<String> options() {
    return switch (this) {
      case SOURCE -> List.of();
      case KIND -> terms(SourceKind.values());
      case STANCE -> terms(Stance.values());
      case SAID -> List.of(NOT);
    };
  }

  /** What is wrong with a value; empty if it fits. */
  public Optional<Problem> fault(String value) {
    if (value.isBlank()) {
      return Optional.of(new Problem(term, "a value", "none"));
    }
    List<String> options = options();
    return options.isEmpty() || options.contains(value)
        ? Optional.empty()
        : Optional.of(new Problem(term, "one of " + String.join(", ", options), "'" + value + "'"));
  }

  private static List<String> terms(Term[] terms) {
    return Arrays.stream(terms).map(Term::term).toList();
  }
}
