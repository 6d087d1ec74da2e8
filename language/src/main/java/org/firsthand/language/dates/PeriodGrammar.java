package org.firsthand.language.dates;

import java.util.Optional;

/** Reads years, quarters, halves, seasons, decades and centuries. */
final class PeriodGrammar {

  private PeriodGrammar() {}

  private static final int NONE = -1;

  /** "2022", "the year 2000", "fiscal 2022", "2018-2020"; no move if none. */
  static Optional<Expression> year(Cursor c) {
    int from = c.at;
    c.take("the");
    boolean said = c.at > from;
    boolean fiscal = c.takeAny("fiscal", "financial");
    boolean named = c.take("year");
    if (said && !fiscal && !named) {
      return Optional.empty();
    }
    int start = c.at;
    int year = CalendarGrammar.year(c);
    if (year == NONE || (!fiscal && !named && !YearContext.allows(c.words, start, c.at, year))) {
      return Optional.empty();
    }
    Expression first = new Expression.Fixed(CalendarSlot.year(year));
    return Optional.of(
        until(c, year).map(last -> (Expression) new Expression.Range(first, last)).orElse(first));
  }

  /** The second year of "2018-2020" and "2018-20". */
  private static Optional<Expression> until(Cursor c, int year) {
    Words words = c.words;
    int i = c.at + 1;
    if (!words.isDash(c.at) || !words.isGlued(c.at) || !words.isGlued(i) || !words.isNumeral(i)) {
      return Optional.empty();
    }
    int last = words.numeral(i);
    if (words.length(i) == 2) {
      last += year / 100 * 100;
    }
    boolean fits = words.length(i) == 4 || words.length(i) == 2;
    if (!fits || last <= year || last - year > 150) {
      return Optional.empty();
    }
    c.at += 2;
    return Optional.of(new Expression.Fixed(CalendarSlot.year(last)));
  }

  /**
   * "the third quarter of 2022", "third-quarter", "the 1988 second quarter", "Q3 2022", "first
   * half".
   */
  static Optional<Expression> quarter(Cursor c) {
    Optional<Expression> code = quarterCode(c);
    if (code.isPresent()) {
      return code;
    }
    int from = c.at;
    c.take("the");
    int year = CalendarGrammar.year(c);
    Optional<CalendarSlot> part = ordinalPart(c);
    boolean adjective = c.words.is(from, "the") && year == NONE && c.words.isHyphen(c.at - 2);
    if (part.isEmpty() || adjective) {
      return fail(c, from); // "the third-quarter loss": the article is the loss's
    }
    if (year == NONE) {
      int behind = c.at;
      c.take("of");
      c.take("fiscal");
      c.take("year");
      year = CalendarGrammar.year(c);
      if (year == NONE) {
        c.at = behind;
      }
    }
    if (year == NONE && part.get().grain() == Grain.HALF) {
      return fail(c, from); // "the first half" may be of a match
    }
    return Optional.of(
        CalendarGrammar.expression(year == NONE ? part.get() : part.get().withYear(year)));
  }

  /** "third quarter", "first-half": without its year. */
  static Optional<CalendarSlot> ordinalPart(Cursor c) {
    int from = c.at;
    int number = AmountGrammar.ordinal(c);
    if (number >= 1 && number <= 4) {
      c.skipHyphen();
      if (c.take("quarter") && !c.words.is(c.at, "century")) {
        return Optional.of(new CalendarSlot(Grain.QUARTER, CalendarSlot.OPEN, number, 0));
      }
      if (number <= 2 && c.take("half")) {
        return Optional.of(new CalendarSlot(Grain.HALF, CalendarSlot.OPEN, number, 0));
      }
    }
    c.at = from;
    return Optional.empty();
  }

  /** "Q3", "Q3 2022", "2022 Q3", "H1 2022"; one letter and one digit, glued. */
  private static Optional<Expression> quarterCode(Cursor c) {
    int from = c.at;
    int year = CalendarGrammar.year(c);
    Words words = c.words;
    boolean shape =
        words.isWord(c.at)
            && words.length(c.at) == 1
            && words.isGlued(c.at + 1)
            && words.length(c.at + 1) == 1
            && words.isNumeral(c.at + 1)
            && !words.isGlued(c.at + 2);
    if (shape) {
      char letter = words.text().charAt(words.start(c.at));
      int number = words.numeral(c.at + 1);
      boolean quarter = letter == 'Q' && number >= 1 && number <= 4;
      boolean half = letter == 'H' && number >= 1 && number <= 2;
      if (quarter || half) {
        c.at += 2;
        if (year == NONE) {
          c.take("of");
          year = CalendarGrammar.year(c);
        }
        if (year != NONE || quarter) {
          int open = year == NONE ? CalendarSlot.OPEN : year;
          return Optional.of(
              CalendarGrammar.expression(
                  new CalendarSlot(quarter ? Grain.QUARTER : Grain.HALF, open, number, 0)));
        }
      }
    }
    return fail(c, from);
  }

  /** "summer 2022", "the winter of 1994", "the spring"; no move if none. */
  static Optional<Expression> season(Cursor c) {
    int from = c.at;
    boolean the = c.take("the");
    if (!c.is(Sort.SEASON)) {
      return fail(c, from);
    }
    boolean fall = c.is("fall");
    int season = c.number(Sort.SEASON);
    c.at++;
    int bare = c.at;
    c.take("of");
    c.takeMark(',');
    int year = CalendarGrammar.year(c);
    if (year == NONE) {
      c.at = bare;
      if (!the || fall || !c.words.is(from - 1, Sort.PREPOSITION)) {
        return fail(c, from);
      }
    }
    int open = year == NONE ? CalendarSlot.OPEN : year;
    return Optional.of(CalendarGrammar.expression(new CalendarSlot(Grain.SEASON, open, season, 0)));
  }

  /** "the 1990s", "the '90s", "the nineties"; no move if none. */
  static Optional<Expression> decade(Cursor c) {
    int from = c.at;
    boolean the = c.take("the");
    Words words = c.words;
    int decade = NONE;
    boolean quote = words.isMark(c.at, '\'') || words.isMark(c.at, '\u2019');
    int i = quote ? c.at + 1 : c.at;
    int s = i + 1;
    if (words.isMark(s, '\'') || words.isMark(s, '\u2019')) {
      s++;
    }
    if (words.isNumeral(i) && words.isGlued(s) && words.is(s, "s") && words.numeral(i) % 10 == 0) {
      int number = words.numeral(i);
      if (words.length(i) == 4 && number >= 1000 && number < 2200) {
        decade = number;
      } else if (words.length(i) == 2 && (quote || the)) {
        decade = number < 30 ? 2000 + number : 1900 + number;
      }
      c.at = s + 1;
    } else if (the && c.is(Sort.DECADE)) {
      decade = (c.number(Sort.DECADE) == 0 ? 2000 : 1900) + c.number(Sort.DECADE);
      c.at++;
    }
    if (decade == NONE) {
      return fail(c, from);
    }
    return Optional.of(new Expression.Fixed(new CalendarSlot(Grain.DECADE, decade, 0, 0)));
  }

  /** "the 20th century", "11th-century"; no move if none. */
  static Optional<Expression> century(Cursor c) {
    int from = c.at;
    c.take("the");
    int number = AmountGrammar.ordinal(c);
    c.skipHyphen();
    if (number < 1 || number > 30 || !c.take("century")) {
      return fail(c, from);
    }
    if (c.takeAny("bc", "bce")) {
      return fail(c, from);
    }
    return Optional.of(
        new Expression.Fixed(new CalendarSlot(Grain.CENTURY, (number - 1) * 100, 0, 0)));
  }

  /** "the latest quarter", "the year-ago period", "year-earlier", "the 1988 period". */
  static Optional<Expression> periodInFocus(Cursor c) {
    int from = c.at;
    boolean the = c.take("the");
    int year = CalendarGrammar.year(c);
    if (year != NONE) {
      if (the && c.takeAny("period", "quarter")) {
        return Optional.of(
            new Expression.Inside(
                new CalendarSlot(Grain.QUARTER, CalendarSlot.OPEN, 0, 0),
                new Expression.Fixed(CalendarSlot.year(year))));
      }
      return fail(c, from);
    }
    if (the && c.takeAny("latest")) {
      return c.takeAny("quarter", "period") ? focus(0) : fail(c, from);
    }
    if (the && c.takeAny("corresponding", "comparable")) {
      if (!c.takeAny("quarter", "period")) {
        return fail(c, from);
      }
      if (!c.takeAll("last", "year") && !c.takeAll("a", "year", "ago")) {
        c.takeAll("a", "year", "earlier");
      }
      return focus(-1);
    }
    if (c.take("year") && c.takeHyphen() && c.takeAny("ago", "earlier")) {
      int bare = c.at;
      if (c.takeAny("quarter", "period")) {
        return focus(-1);
      }
      c.at = bare;
      return the ? fail(c, from) : Optional.of(new Expression.PeriodInFocus(-1, false));
    }
    return fail(c, from);
  }

  private static Optional<Expression> focus(int years) {
    return Optional.of(new Expression.PeriodInFocus(years, true));
  }

  private static Optional<Expression> fail(Cursor c, int from) {
    c.at = from;
    return Optional.empty();
  }
}
