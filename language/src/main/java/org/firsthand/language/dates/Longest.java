package org.firsthand.language.dates;

import java.util.Optional;
import java.util.function.Function;

/** Keeps the longest of several attempts at one place. */
final class Longest {
  private final Words words;
  private final int from;
  private Optional<Found> best = Optional.empty();

  Longest(Words words, int from) {
    this.words = words;
    this.from = from;
  }

  void attempt(Function<Cursor, Optional<Expression>> production) {
    Cursor cursor = new Cursor(words, from);
    Optional<Expression> expression = production.apply(cursor);
    int reached = best.map(Found::to).orElse(from);
    if (expression.isPresent() && cursor.at > reached) {
      best = Optional.of(new Found(expression.get(), from, cursor.at));
    }
  }

  Optional<Found> found() {
    return best;
  }
}
