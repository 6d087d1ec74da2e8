package org.firsthand.language.dates;

import java.util.Optional;

/** Reads lengths as a text gives them, and lengths that point from a date: "two weeks ago". */
final class StretchGrammar {

  private StretchGrammar() {}

  /** "two weeks ago", "a year earlier", "three days later", "two days before"; no move if none. */
  static Optional<Expression> shifted(Cursor c) {
    int from = c.at;
    Optional<Length> length = LengthGrammar.length(c);
    if (length.isEmpty() && c.is(Sort.UNITS)) {
      length = Optional.of(Length.of(Amount.VAGUE, Unit.ALL[c.number(Sort.UNIT)]));
      c.at++;
      if (!c.is("ago")) {
        return fail(c, from);
      }
    }
    if (length.isEmpty() || c.words.isHyphen(c.at)) {
      return fail(c, from);
    }
    if (c.take("ago")) {
      return Optional.of(new Expression.Shifted(length.get(), true, true));
    }
    if (c.takeAll("from", "now") || c.take("hence")) {
      return Optional.of(new Expression.Shifted(length.get(), false, true));
    }
    if (c.take("earlier")) {
      return Optional.of(new Expression.Shifted(length.get(), true, false));
    }
    if (c.is("later")) { // TimeBank leaves "later" outside and the length a length
      return Optional.of(new Expression.LengthWithEnd(length.get(), false));
    }
    boolean exact = !length.get().amount().vague();
    if (c.words.is(from - 1, "in") && exact && !c.is("of") && !c.is("old")) {
      return Optional.of(new Expression.LengthWithEnd(length.get(), true));
    }
    return fail(c, from);
  }

  /**
   * "two weeks", "the past three months", "eight-year", "8-month-old", "yearlong"; no move if none.
   */
  static Optional<Expression> stretch(Cursor c) {
    int from = c.at;
    Words words = c.words;
    if (c.is(Sort.LONG)) {
      Unit unit = Unit.ALL[c.number(Sort.LONG)];
      c.at++;
      return some(Length.of(Amount.ONE, unit));
    }
    if (c.takeAll("a", "while") || c.takeAll("some", "time")) {
      return some(Length.UNSPECIFIED);
    }
    boolean the = c.take("the");
    boolean pointed = isPointing(c);
    if (pointed) {
      c.at++;
    }
    Optional<Length> length = pointed ? LengthGrammar.plain(c) : LengthGrammar.length(c);
    if (length.isEmpty()) {
      return fail(c, from);
    }
    boolean plural = words.is(c.at - 1, Sort.UNITS) || length.get().modifier().isPresent();
    boolean article = words.is(from, "a") || words.is(from, "an");
    boolean singular = words.is(c.at - 1, Sort.UNIT) && !plural;
    if (the && (singular && !pointed)) {
      return fail(c, from);
    }
    if (article && singular && isRate(words, from, c.at)) {
      return fail(c, from);
    }
    if (c.is("old") && !words.isHyphen(c.at)) {
      return fail(c, from); // "52 years old" is an age
    }
    if (words.isHyphen(c.at) && words.isGlued(c.at) && words.is(c.at + 1, "long")) {
      c.at += 2;
    } else if (words.isHyphen(c.at) && words.isGlued(c.at) && words.is(c.at + 1, "old")) {
      c.at += 2;
      if (length.get().unit() == Unit.YEAR) {
        return fail(c, from);
      }
    } else if (words.is(c.at, "term") && words.isHyphen(c.at - 2)) {
      c.at++;
    }
    return some(length.get());
  }

  private static boolean isPointing(Cursor c) {
    boolean pointer = c.is(Sort.POINTER) && !c.is("that") && !c.is("same");
    return pointer || c.is("first") || c.is("final");
  }

  /** "four flights a week": a rate, unless a word of time or the start of a sentence opens it. */
  private static boolean isRate(Words words, int from, int to) {
    boolean opened =
        words.is(from - 1, Sort.PREPOSITION)
            || words.is(from - 1, "than")
            || words.is(from - 1, Sort.PAST)
            || words.is(from - 1, "half")
            || words.is(from - 1, "just")
            || words.is(from - 1, "only")
            || from == 0
            || words.endsSentence(from - 1);
    boolean closed = words.is(to, "after") || words.is(to, "before") || words.is(to, "later");
    return !opened && !closed;
  }

  private static Optional<Expression> some(Length length) {
    return Optional.of(new Expression.Stretch(length));
  }

  private static Optional<Expression> fail(Cursor c, int from) {
    c.at = from;
    return Optional.empty();
  }
}
