package org.firsthand.language.dates;

import java.util.Optional;

/**
 * The grammar of time expressions: at each word the longest of its productions wins, the first
 * listed among equals. Productions recurse: a part of a whole, a time of a day, a month of a year.
 */
final class TimeGrammar {

  private TimeGrammar() {}

  /** Words of these sorts alone open no expression. */
  private static final int CUES =
      Sort.PAST.bit | Sort.FUTURE.bit | Sort.COUNTED.bit | Sort.ZONE.bit;

  /** The longest expression that starts at word i. */
  static Optional<Found> at(Words words, int i) {
    Term term = words.term(i);
    boolean cue = term.sorts() != 0 && (term.sorts() & ~CUES) == 0;
    boolean opens =
        (!term.isUnknown() && !cue)
            || words.isNumeral(i)
            || words.isMark(i, '\'')
            || words.isMark(i, '\u2019')
            || (words.length(i) == 1 && words.isCapital(i));
    if (!opens || isIdle(words, i)) {
      return Optional.empty();
    }
    Longest longest = new Longest(words, i);
    longest.attempt(DayTimeGrammar::timed);
    longest.attempt(TimeGrammar::day);
    longest.attempt(StretchGrammar::shifted);
    longest.attempt(SetGrammar::set);
    longest.attempt(StretchGrammar::stretch);
    longest.attempt(VagueGrammar::vague);
    return longest.found();
  }

  /** "in", "the" and their like before a word that no expression has: most of them by far. */
  private static boolean isIdle(Words words, int i) {
    boolean article = words.is(i, "the") || words.is(i, "a") || words.is(i, "an");
    boolean small = article || words.is(i, "and") || words.is(i, Sort.PREPOSITION);
    return small && words.isWord(i + 1) && words.length(i + 1) > 1 && words.term(i + 1).isUnknown();
  }

  /** A date of any grain, without a time of day; no move if none. */
  static Optional<Expression> day(Cursor c) {
    Longest longest = new Longest(c.words, c.at);
    longest.attempt(TimeGrammar::part);
    longest.attempt(TimeGrammar::inside);
    longest.attempt(TimeGrammar::simple);
    Optional<Found> found = longest.found();
    if (found.isPresent()) {
      c.at = found.get().to();
    }
    return found.map(Found::expression);
  }

  private static Optional<Expression> simple(Cursor c) {
    Longest longest = new Longest(c.words, c.at);
    longest.attempt(PointerGrammar::weekday);
    longest.attempt(PointerGrammar::nearDay);
    longest.attempt(NumericGrammar::numeric);
    longest.attempt(CalendarGrammar::monthly);
    longest.attempt(CountedGrammar::counted);
    longest.attempt(CountedGrammar::named);
    longest.attempt(PointerGrammar::pointed);
    longest.attempt(PeriodGrammar::quarter);
    longest.attempt(PeriodGrammar::periodInFocus);
    longest.attempt(PeriodGrammar::season);
    longest.attempt(PeriodGrammar::decade);
    longest.attempt(PeriodGrammar::century);
    longest.attempt(PeriodGrammar::year);
    Optional<Found> found = longest.found();
    if (found.isPresent()) {
      c.at = found.get().to();
    }
    return found.map(Found::expression);
  }

  /** "June last year", "third quarter of next year", "this year's third quarter". */
  private static Optional<Expression> inside(Cursor c) {
    int from = c.at;
    Optional<CalendarSlot> part = openPart(c);
    if (part.isPresent()) {
      c.takeMark(',');
      c.take("of");
      c.take("in");
      Optional<Expression> whole = PointerGrammar.pointed(c);
      if (whole.isPresent() && isYear(whole.get())) {
        return Optional.of(new Expression.Inside(part.get(), whole.get()));
      }
      c.at = from;
      return Optional.empty();
    }
    Optional<Expression> whole = PointerGrammar.pointed(c);
    if (whole.isPresent() && isYear(whole.get()) && possessive(c)) {
      Optional<CalendarSlot> behind = PeriodGrammar.ordinalPart(c);
      if (behind.isEmpty() && c.takeAny("quarter", "period")) {
        behind = Optional.of(new CalendarSlot(Grain.QUARTER, CalendarSlot.OPEN, 0, 0));
      }
      if (behind.isPresent()) {
        return Optional.of(new Expression.Inside(behind.get(), whole.get()));
      }
    }
    c.at = from;
    return Optional.empty();
  }

  private static boolean possessive(Cursor c) {
    return (c.takeMark('\'') || c.takeMark('\u2019')) && c.take("s");
  }

  private static Optional<CalendarSlot> openPart(Cursor c) {
    Optional<Expression> month = CalendarGrammar.monthly(c);
    if (month.isPresent()) {
      return month.get() instanceof Expression.Yearless yearless
          ? Optional.of(yearless.slot())
          : Optional.empty();
    }
    c.take("the");
    Optional<CalendarSlot> part = PeriodGrammar.ordinalPart(c);
    if (part.isEmpty() && c.is(Sort.SEASON)) {
      part =
          Optional.of(new CalendarSlot(Grain.SEASON, CalendarSlot.OPEN, c.number(Sort.SEASON), 0));
      c.at++;
    }
    return part;
  }

  private static boolean isYear(Expression expression) {
    return expression instanceof Expression.Pointed pointed && pointed.grain() == Grain.YEAR;
  }

  /** "early next week", "mid-2022", "the end of May", "year-end", "earlier this month". */
  private static Optional<Expression> part(Cursor c) {
    int from = c.at;
    if (c.take("earlier") || c.take("later")) {
      boolean before = c.words.is(c.at - 1, "earlier");
      c.take("in");
      c.take("on");
      Optional<Expression> whole = simple(c);
      if (whole.isPresent() && isPointed(whole.get(), before)) {
        return Optional.of(new Expression.Since(before, whole.get()));
      }
      return fail(c, from);
    }
    if (c.is("year") || c.is("month")) {
      Grain grain = c.is("year") ? Grain.YEAR : Grain.MONTH;
      c.at++;
      if (c.takeHyphen() && c.take("end")) {
        return Optional.of(end(grain));
      }
      return fail(c, from);
    }
    c.take("the");
    if (!c.is(Sort.PART)) {
      return fail(c, from);
    }
    Modifier modifier = Modifier.ALL[c.number(Sort.PART)];
    boolean noun = !c.is("early") && !c.is("mid") && !c.is("late");
    boolean hyphen;
    c.at++;
    if (noun) {
      hyphen = c.takeHyphen();
      if (!hyphen && !c.take("of")) {
        return fail(c, from);
      }
    } else {
      c.skipHyphen();
      c.take("to");
      c.skipHyphen();
      c.take("in");
    }
    Optional<Expression> whole = noun ? definiteOr(c) : simple(c);
    boolean fits = whole.isPresent() && !(whole.get() instanceof Expression.Stretch);
    return fits ? Optional.of(new Expression.Part(modifier, whole.get())) : fail(c, from);
  }

  /** "year-end" is its last day, "month-end" the end of the month. */
  private static Expression end(Grain grain) {
    return grain == Grain.YEAR
        ? CalendarGrammar.expression(CalendarSlot.day(CalendarSlot.OPEN, 12, 31))
        : new Expression.Part(Modifier.END, new Expression.Pointed(grain, Pointer.DEFINITE));
  }

  private static Optional<Expression> definiteOr(Cursor c) {
    int from = c.at;
    if (c.take("the") && c.takeAny("month", "decade", "century")) {
      Grain grain = Unit.ALL[c.words.term(c.at - 1).number(Sort.UNIT)].grain();
      return Optional.of(new Expression.Pointed(grain, Pointer.DEFINITE));
    }
    c.at = from;
    return day(c);
  }

  private static boolean isPointed(Expression expression, boolean before) {
    return switch (expression) {
      case Expression.Pointed pointed -> true;
      case Expression.NearDay near -> true;
      case Expression.Weekday weekday -> before;
      case Expression.Yearless yearless -> yearless.pointer() == Pointer.THIS;
      default -> false;
    };
  }

  private static Optional<Expression> fail(Cursor c, int from) {
    c.at = from;
    return Optional.empty();
  }
}
