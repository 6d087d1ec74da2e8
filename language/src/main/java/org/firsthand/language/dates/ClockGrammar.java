package org.firsthand.language.dates;

import java.util.Optional;

/** Reads times of a day: "10 p.m.", "7:15 pm EST", "14:30 GMT", "noon", "mid-afternoon". */
final class ClockGrammar {

  private ClockGrammar() {}

  /** A time of a day; the cursor does not move if there is none. */
  static Optional<Clock> clock(Cursor c) {
    int from = c.at;
    if (c.is(Sort.APPROXIMATELY)) {
      c.at++;
    }
    Optional<Clock> clock = numeric(c);
    if (clock.isEmpty() && (c.is("noon") || c.is("midday") || c.is("midnight"))) {
      clock = Optional.of(Clock.of(DayPart.ALL[c.number(Sort.DAYPART)]));
      c.at++;
    }
    if (clock.isEmpty()) {
      c.at = from;
      return clock;
    }
    zone(c);
    return clock;
  }

  private static Optional<Clock> numeric(Cursor c) {
    Words words = c.words;
    int from = c.at;
    int hour = words.numeral(c.at);
    boolean four = words.length(c.at) == 4;
    if (hour < 0 || (words.length(c.at) > 2 && !four)) {
      return Optional.empty();
    }
    int minute = 0;
    c.at++;
    boolean minutes = false;
    if (!four
        && (words.isMark(c.at, ':') || words.isMark(c.at, '.'))
        && words.isGlued(c.at)
        && words.isGlued(c.at + 1)
        && words.length(c.at + 1) == 2
        && words.isNumeral(c.at + 1)) {
      minute = words.numeral(c.at + 1);
      minutes = words.isMark(c.at, ':');
      c.at += 2;
      if (minutes && words.isMark(c.at, ':') && words.length(c.at + 1) == 2) {
        c.at += 2; // seconds
      }
    }
    int half = meridiem(c);
    if (half >= 0 && !four && hour <= 12 && hour > 0 && minute < 60) {
      return Optional.of(Clock.of(hour % 12 + half, minute));
    }
    if (half < 0 && minutes && hour < 25 && minute < 60) {
      return Optional.of(Clock.of(hour, minute));
    }
    if (half < 0 && four && c.is(Sort.ZONE) && hour / 100 < 25 && hour % 100 < 60) {
      return Optional.of(Clock.of(hour / 100, hour % 100));
    }
    if (half < 0 && !four && hour <= 12 && words.is(c.at, "o") && words.is(c.at + 2, "clock")) {
      c.at += 3;
      return Optional.of(Clock.of(hour, minute));
    }
    c.at = from;
    return Optional.empty();
  }

  /** 0 for a.m., 12 for p.m., -1 and no move if neither. */
  private static int meridiem(Cursor c) {
    if (c.take("am")) {
      return 0;
    }
    if (c.take("pm")) {
      return 12;
    }
    Words words = c.words;
    boolean dotted =
        words.isMark(c.at + 1, '.')
            && words.isGlued(c.at + 1)
            && words.length(c.at + 2) == 1
            && words.isMark(c.at + 3, '.');
    boolean morning = words.length(c.at) == 1 && isLetter(words, c.at, 'a');
    boolean afternoon = words.length(c.at) == 1 && isLetter(words, c.at, 'p');
    if (dotted && (morning || afternoon) && isLetter(words, c.at + 2, 'm')) {
      c.at += 4;
      return morning ? 0 : 12;
    }
    return -1;
  }

  private static boolean isLetter(Words words, int i, char letter) {
    return words.isWord(i) && (words.text().charAt(words.start(i)) | 0x20) == letter;
  }

  private static void zone(Cursor c) {
    int from = c.at;
    c.takeMark('(');
    boolean bracket = c.at > from;
    if (c.take(Sort.ZONE)) {
      if (!bracket || c.takeMark(')')) {
        return;
      }
    } else if (!bracket && c.takeAll("local", "time")) {
      return;
    }
    c.at = from;
  }
}
