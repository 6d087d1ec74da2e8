package org.firsthand.language.dates;

import java.util.Optional;

/** What a time expression says, before anybody knows when it was said. */
sealed interface Expression {

  /** Fully given: "3 May 2022", "the 1990s". Its year is known. */
  record Fixed(CalendarSlot slot) implements Expression {}

  /** Without its year: "in June", "last June", "the third quarter". */
  record Yearless(CalendarSlot slot, Pointer pointer) implements Expression {}

  /** A day of the week, 1 to 7: "on Tuesday", "next Friday". */
  record Weekday(int day, Pointer pointer) implements Expression {}

  /** A unit that is pointed to: "last week", "this year", "the same day". */
  record Pointed(Grain grain, Pointer pointer) implements Expression {}

  /** Days from the published date: "today", "yesterday", "the day before yesterday". */
  record NearDay(int days) implements Expression {}

  /** A length away from the published date ("ago") or the date last spoken of ("earlier"). */
  record Shifted(Length length, boolean back, boolean fromPublished) implements Expression {}

  /**
   * A length whose far end is also a date: "three days later", "in two weeks" are lengths first.
   */
  record LengthWithEnd(Length length, boolean fromPublished) implements Expression {}

  /** The quarter under discussion, so many years on; perhaps a year: "the year-ago results". */
  record PeriodInFocus(int years, boolean quarter) implements Expression {}

  /** A part named within a whole: "June last year", "this year's third quarter". */
  record Inside(CalendarSlot part, Expression whole) implements Expression {}

  /** The early, middle or late part: "early next week", "mid-2022", "the end of May". */
  record Part(Modifier modifier, Expression whole) implements Expression {}

  /** "earlier this month", "later this year": the part before or after the published date. */
  record Since(boolean before, Expression whole) implements Expression {}

  /** "about 1990", "nearly two years ago". */
  record About(Modifier modifier, Expression whole) implements Expression {}

  /** A time of a day; the day is empty if the text gives none: "at noon". */
  record Timed(Clock clock, Optional<Expression> day) implements Expression {}

  /** From one slot to another in one phrase: "3-5 May 2022", "2018-2020". */
  record Range(Expression from, Expression to) implements Expression {}

  /** A length: "two weeks", "the past three months". */
  record Stretch(Length length) implements Expression {}

  /** Something that comes back, with its TIMEX3 value: "every Monday". */
  record Set(String value) implements Expression {}

  /** PAST_REF, PRESENT_REF, FUTURE_REF: "recently", "now", "soon". */
  record Vague(String value) implements Expression {}
}
