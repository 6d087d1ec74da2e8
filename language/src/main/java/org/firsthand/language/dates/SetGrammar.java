package org.firsthand.language.dates;

import java.util.Optional;

/** Reads what comes back: "every Monday", "each July", "every two weeks", "twice a year". */
final class SetGrammar {

  private SetGrammar() {}

  /** A set; the cursor does not move if there is none. */
  static Optional<Expression> set(Cursor c) {
    int from = c.at;
    Optional<String> value = c.take(Sort.EVERY) ? every(c) : often(c);
    if (value.isEmpty()) {
      c.at = from;
    }
    return value.map(Expression.Set::new);
  }

  private static Optional<String> every(Cursor c) {
    int count = c.take("other") ? 2 : 1;
    if (c.is(Sort.WEEKDAY)) {
      int day = c.number(Sort.WEEKDAY);
      c.at++;
      return Optional.of("XXXX-WXX-" + day + part(c));
    }
    if (c.is(Sort.MONTH) && CalendarGrammar.isMonth(c)) {
      return Optional.of("XXXX-" + CalendarSlot.pad(CalendarGrammar.takeMonth(c), 2));
    }
    if (c.is(Sort.SEASON)) {
      c.at++;
      int season = c.words.term(c.at - 1).number(Sort.SEASON);
      return Optional.of(new CalendarSlot(Grain.SEASON, CalendarSlot.OPEN, season, 0).value());
    }
    if (c.is(Sort.DAYPART)) {
      DayPart part = DayPart.ALL[c.number(Sort.DAYPART)];
      c.at++;
      return Optional.of("XXXX-XX-XXT" + part.code);
    }
    int before = c.at;
    double number = AmountGrammar.number(c);
    if (number < 0) {
      number = AmountGrammar.ordinal(c);
    }
    if (number < 0 || c.is(Sort.MULTIPLIER)) {
      c.at = before;
      number = count;
    }
    if (!c.is(Sort.UNIT)) {
      return Optional.empty();
    }
    Unit unit = Unit.ALL[c.number(Sort.UNIT)];
    c.at++;
    if (unit == Unit.QUARTER && number == 1) {
      return Optional.of("P1Q");
    }
    return Optional.of(Length.of(Amount.of(number), unit).value());
  }

  /** "twice a year", "three times a week", "Mondays", "Tuesday nights". */
  private static Optional<String> often(Cursor c) {
    if (c.is(Sort.WEEKDAYS)) {
      int day = c.number(Sort.WEEKDAYS);
      c.at++;
      return Optional.of("XXXX-WXX-" + day);
    }
    if (c.is(Sort.WEEKDAY) && isPluralPart(c.words, c.at + 1)) {
      int day = c.number(Sort.WEEKDAY);
      c.at++;
      return Optional.of("XXXX-WXX-" + day + part(c));
    }
    Optional<Unit> adverb = adverb(c);
    if (adverb.isPresent()) {
      return Optional.of(Length.of(Amount.ONE, adverb.get()).value());
    }
    boolean counted =
        c.take("once") || c.take("twice") || (AmountGrammar.number(c) > 0 && c.take("times"));
    if (counted && (c.take("a") || c.take("an") || c.take(Sort.EVERY)) && c.is(Sort.UNIT)) {
      Unit unit = Unit.ALL[c.number(Sort.UNIT)];
      c.at++;
      return Optional.of(Length.of(Amount.ONE, unit).value());
    }
    return Optional.empty();
  }

  /** "daily", "annually", where no noun follows: "a daily paper" comes back as a paper. */
  private static Optional<Unit> adverb(Cursor c) {
    Optional<Unit> unit = Optional.empty();
    boolean noun = c.words.isWord(c.at + 1) && !c.words.is(c.at + 1, Sort.PREPOSITION);
    if (noun && !c.is("annually")) {
      return unit;
    }
    if (c.take("daily")) {
      unit = Optional.of(Unit.DAY);
    } else if (c.take("weekly")) {
      unit = Optional.of(Unit.WEEK);
    } else if (c.take("monthly")) {
      unit = Optional.of(Unit.MONTH);
    } else if (c.takeAny("annually", "yearly")) {
      unit = Optional.of(Unit.YEAR);
    }
    return unit;
  }

  private static boolean isPluralPart(Words words, int i) {
    return words.is(i, "nights")
        || words.is(i, "mornings")
        || words.is(i, "evenings")
        || words.is(i, "afternoons");
  }

  private static String part(Cursor c) {
    if (c.is(Sort.DAYPART)) {
      DayPart part = DayPart.ALL[c.number(Sort.DAYPART)];
      c.at++;
      return "T" + part.code;
    }
    if (isPluralPart(c.words, c.at)) {
      String word = c.words.term(c.at).word();
      c.at++;
      return switch (word) {
        case "nights" -> "TNI";
        case "mornings" -> "TMO";
        case "evenings" -> "TEV";
        default -> "TAF";
      };
    }
    return "";
  }
}
