package org.firsthand.language.dates;

import java.util.Optional;

/** Reads times with their day: "10 p.m. Wednesday", "the night of 3-4 May". */
final class DayTimeGrammar {

  private DayTimeGrammar() {}

  /** "10 p.m. Wednesday", "Friday at noon", "Thursday evening", "this morning", "last night". */
  static Optional<Expression> timed(Cursor c) {
    int from = c.at;
    Optional<Expression> near = dayPart(c);
    if (near.isPresent()) {
      return near;
    }
    Optional<Clock> clock = ClockGrammar.clock(c);
    if (clock.isPresent()) {
      int bare = c.at;
      c.takeMark(',');
      c.take("on");
      Optional<Expression> day = dayOnly(c);
      if (day.isEmpty()) {
        c.at = bare;
      }
      return Optional.of(new Expression.Timed(clock.get(), day));
    }
    c.at = from;
    Optional<Expression> day = dayOnly(c);
    if (day.isEmpty()) {
      return fail(c, from);
    }
    if (c.is(Sort.DAYPART)) {
      DayPart part = DayPart.ALL[c.number(Sort.DAYPART)];
      c.at++;
      return Optional.of(new Expression.Timed(Clock.of(part), day));
    }
    c.takeMark(',');
    c.take("at");
    clock = ClockGrammar.clock(c);
    return clock.isPresent() ? Optional.of(new Expression.Timed(clock.get(), day)) : fail(c, from);
  }

  private static Optional<Expression> timed(DayPart part, Expression day) {
    return Optional.of(new Expression.Timed(Clock.of(part), Optional.of(day)));
  }

  /** A date that is one day. */
  private static Optional<Expression> dayOnly(Cursor c) {
    int from = c.at;
    Optional<Expression> day = TimeGrammar.day(c);
    boolean one = day.isPresent() && grain(day.get()) == Grain.DAY;
    return one ? day : fail(c, from);
  }

  private static Grain grain(Expression expression) {
    return switch (expression) {
      case Expression.Fixed fixed -> fixed.slot().grain();
      case Expression.Yearless yearless -> yearless.slot().grain();
      case Expression.Weekday weekday -> Grain.DAY;
      case Expression.NearDay near -> Grain.DAY;
      case Expression.Pointed pointed -> pointed.grain();
      case Expression.Inside inside -> inside.part().grain();
      case Expression.Part part -> grain(part.whole());
      case Expression.Range range -> grain(range.from());
      default -> Grain.YEAR;
    };
  }

  /** "this morning", "last night", "tonight", "mid-afternoon yesterday", "the morning of 3 May". */
  private static Optional<Expression> dayPart(Cursor c) {
    int from = c.at;
    if (c.take("tonight")) {
      return timed(DayPart.NIGHT, new Expression.NearDay(0));
    }
    if (c.take("overnight")) {
      return timed(DayPart.NIGHT, new Expression.NearDay(-1));
    }
    Optional<Modifier> modifier = Optional.empty();
    if (c.is("early") || c.is("mid") || c.is("late") || c.is("later") || c.is("earlier")) {
      modifier =
          Optional.of(
              c.is(Sort.PART)
                  ? Modifier.ALL[c.number(Sort.PART)]
                  : c.is("later") ? Modifier.END : Modifier.START);
      c.at++;
      c.skipHyphen();
    }
    if ((c.is("this") || c.is("last")) && c.words.is(c.at + 1, Sort.DAYPART)) {
      int days = c.is("last") ? -1 : 0;
      DayPart part = DayPart.ALL[c.words.term(c.at + 1).number(Sort.DAYPART)];
      c.at += 2;
      return with(modifier, timed(part, new Expression.NearDay(days)));
    }
    boolean the = c.take("the");
    if (c.is(Sort.DAYPART)) {
      boolean clocked = c.is("noon") || c.is("midday") || c.is("midnight");
      DayPart part = DayPart.ALL[c.number(Sort.DAYPART)];
      c.at++;
      if (the ? c.take("of") : !clocked) {
        c.take("on");
        Optional<Expression> day = dayOnly(c);
        if (day.isPresent()) {
          return with(modifier, Optional.of(new Expression.Timed(Clock.of(part), day)));
        }
        if (!the && modifier.isPresent()) {
          c.at = from;
          c.at++;
          c.skipHyphen();
          c.at++;
          return with(modifier, timed(part, new Expression.NearDay(0)));
        }
      }
    }
    return fail(c, from);
  }

  private static Optional<Expression> with(
      Optional<Modifier> modifier, Optional<Expression> whole) {
    return modifier.isEmpty() ? whole : whole.map(it -> new Expression.Part(modifier.get(), it));
  }

  private static Optional<Expression> fail(Cursor c, int from) {
    c.at = from;
    return Optional.empty();
  }
}
