package org.firsthand.language.dates;

import java.util.Optional;

/** Reads times that no calendar holds: "now", "recently", "in recent years", "the near future". */
final class VagueGrammar {

  private VagueGrammar() {}

  private static final Optional<Expression> PAST = reference("PAST_REF");
  private static final Optional<Expression> PRESENT = reference("PRESENT_REF");
  private static final Optional<Expression> FUTURE = reference("FUTURE_REF");

  private static Optional<Expression> reference(String value) {
    return Optional.of(new Expression.Vague(value));
  }

  /** A vague time; the cursor does not move if there is none. */
  static Optional<Expression> vague(Cursor c) {
    int from = c.at;
    Optional<Expression> found = word(c);
    if (found.isEmpty()) {
      c.at = from;
      found = phrase(c);
    }
    if (found.isEmpty()) {
      c.at = from;
      found = units(c);
    }
    if (found.isEmpty()) {
      c.at = from;
    }
    return found;
  }

  private static Optional<Expression> word(Cursor c) {
    if (c.take("now") || c.takeAll("right", "now")) {
      return c.words.isMark(c.at - 1, ',') ? Optional.empty() : PRESENT;
    }
    if (c.take("currently")
        || c.take("presently")
        || c.take("nowadays")
        || c.takeAll("these", "days")
        || c.takeAll("at", "present")) {
      return PRESENT;
    }
    if (c.take("recently") || c.takeAll("more", "recently") || c.take("lately")) {
      return PAST;
    }
    boolean asSoonAs =
        c.words.is(c.at - 1, "as") || c.words.is(c.at + 1, "after") || c.words.is(c.at + 1, "as");
    if (c.is("soon") && !asSoonAs) {
      c.at++;
      return FUTURE;
    }
    return Optional.empty();
  }

  private static Optional<Expression> phrase(Cursor c) {
    boolean the = c.take("the");
    if (!the) {
      return Optional.empty();
    }
    if (c.take("past") && !c.words.is(c.at, Sort.UNIT)) {
      return c.words.isWord(c.at)
              && !c.words.is(c.at, Sort.PREPOSITION)
              && !c.is("and")
              && c.words.term(c.at).isUnknown()
              && !c.words.endsSentence(c.at - 1)
          ? Optional.empty()
          : PAST;
    }
    if (c.takeAll("near", "future")
        || c.takeAll("near", "term")
        || c.takeAll("short", "term")
        || c.takeAll("distant", "future")) {
      return FUTURE;
    }
    boolean of = c.words.is(c.at + 1, "of");
    return c.take("future") && !of ? FUTURE : Optional.empty();
  }

  /** "recent years", "coming months", "past years", "weeks" behind a preposition. */
  private static Optional<Expression> units(Cursor c) {
    int before = c.at - 1;
    c.take("the");
    if (c.take("recent") && c.is(Sort.UNITS)) {
      return length(c);
    }
    if ((c.take("coming") || c.take("future")) && c.is(Sort.UNITS)) {
      c.at++;
      return FUTURE;
    }
    if (c.take("past") && c.is(Sort.UNITS)) {
      c.at++;
      return PAST;
    }
    if (c.is(Sort.UNITS) && !c.is("seconds") && isOpened(c.words, before)) {
      Optional<Expression> length = length(c);
      if (c.takeAll("or", "even")) {
        c.at -= 2;
      }
      if (c.is("or") && c.words.is(c.at + 1, Sort.UNITS)) {
        c.at += 2;
      }
      return length;
    }
    return Optional.empty();
  }

  private static boolean isOpened(Words words, int i) {
    return words.is(i, "for")
        || words.is(i, "within")
        || words.is(i, "in")
        || words.is(i, "over")
        || words.is(i, "after")
        || words.is(i, "through");
  }

  private static Optional<Expression> length(Cursor c) {
    Unit unit = Unit.ALL[c.number(Sort.UNIT)];
    c.at++;
    return Optional.of(new Expression.Stretch(Length.of(Amount.VAGUE, unit)));
  }
}
