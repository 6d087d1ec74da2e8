package org.firsthand.language.dates;

import java.util.Optional;

/** Reads lengths: "two weeks", "a year and a half", "eight-year", "at least 20 more years". */
final class LengthGrammar {

  private LengthGrammar() {}

  /** A length with its modifier; the cursor does not move if there is none. */
  static Optional<Length> length(Cursor c) {
    int from = c.at;
    Optional<Modifier> modifier = modifier(c);
    Optional<Length> length = plain(c);
    if (length.isEmpty()) {
      c.at = from;
      return Optional.empty();
    }
    Optional<Modifier> tail = tail(c);
    return Optional.of(tail.or(() -> modifier).map(length.get()::with).orElse(length.get()));
  }

  /** "nearly", "more than", "at least", "up to"; the span of a length includes it. */
  static Optional<Modifier> modifier(Cursor c) {
    int from = c.at;
    if (c.takeAll("no", "more", "than") || c.takeAll("not", "more", "than")) {
      return Optional.of(Modifier.EQUAL_OR_LESS);
    }
    if (c.takeAll("no", "less", "than") || c.takeAll("at", "least")) {
      return Optional.of(Modifier.EQUAL_OR_MORE);
    }
    if (c.takeAll("more", "than")) {
      return Optional.of(Modifier.MORE_THAN);
    }
    if (c.takeAll("less", "than")) {
      return Optional.of(Modifier.LESS_THAN);
    }
    if (c.takeAll("up", "to") || c.takeAll("at", "most")) {
      return Optional.of(Modifier.EQUAL_OR_LESS);
    }
    boolean preposition =
        c.is("over") && !c.words.is(c.at - 1, Sort.PREPOSITION) && !c.words.is(c.at - 1, "last");
    if (c.is(Sort.APPROXIMATELY) && !preposition) {
      Modifier modifier = Modifier.ALL[c.number(Sort.APPROXIMATELY)];
      c.at++;
      return Optional.of(modifier);
    }
    c.at = from;
    return Optional.empty();
  }

  /** A length without a modifier. */
  static Optional<Length> plain(Cursor c) {
    Optional<Amount> found = AmountGrammar.amount(c);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Amount amount = found.get();
    c.skipHyphen();
    for (int i = 0; i < 3 && c.is(Sort.UNIT_ADJECTIVE); i++) {
      c.at++;
    }
    Optional<Length> some = unit(c, amount);
    if (some.isEmpty()) {
      return some;
    }
    Unit unit = some.get().unit();
    if (!amount.vague() && c.takeAll("and", "a", "half")) {
      return Optional.of(Length.of(Amount.of(amount.low() + 0.5), unit));
    }
    if (amount.equals(Amount.ONE) && c.takeAll("or", "two")) {
      return Optional.of(Length.of(new Amount(1, 2, false), unit));
    }
    return some;
  }

  /** The unit for an amount; "second" and "quarter" are units only if counted. */
  private static Optional<Length> unit(Cursor c, Amount amount) {
    if (!c.is(Sort.UNIT)) {
      return Optional.empty();
    }
    Unit unit = Unit.ALL[c.number(Sort.UNIT)];
    boolean plural = c.is(Sort.UNITS);
    boolean odd = unit == Unit.SECOND || unit == Unit.QUARTER;
    if (plural && unit == Unit.QUARTER && c.words.isHyphen(c.at - 1)) {
      return Optional.empty(); // three-quarters
    }
    if (odd && !plural && !(amount.isWhole() && c.words.isHyphen(c.at - 1))) {
      return Optional.empty();
    }
    c.at++;
    return Optional.of(Length.of(amount, unit));
  }

  private static Optional<Modifier> tail(Cursor c) {
    if (c.takeAll("or", "so")) {
      return Optional.of(Modifier.APPROX);
    }
    if (c.takeAll("or", "more") || c.takeAll("or", "longer")) {
      return Optional.of(Modifier.EQUAL_OR_MORE);
    }
    return c.takeAll("or", "less") ? Optional.of(Modifier.EQUAL_OR_LESS) : Optional.empty();
  }
}
