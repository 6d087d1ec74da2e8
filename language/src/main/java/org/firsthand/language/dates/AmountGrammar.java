package org.firsthand.language.dates;

import java.util.Optional;

/** Reads numbers and amounts, in digits and in words. Moves the cursor only over what it read. */
final class AmountGrammar {

  private AmountGrammar() {}

  /** "two", "2 1/2", "two to three", "several", "a couple of", "half a", "a". */
  static Optional<Amount> amount(Cursor c) {
    int from = c.at;
    if (c.takeAll("a", "couple", "of") || c.takeAll("couple", "of")) {
      return Optional.of(Amount.of(2));
    }
    if (c.takeAll("a", "few") || c.takeAll("quite", "a", "few") || c.take(Sort.VAGUE_AMOUNT)) {
      return Optional.of(Amount.VAGUE);
    }
    if (c.takeAll("half", "a") || c.takeAll("half", "an") || c.takeAll("a", "half")) {
      return Optional.of(Amount.of(0.5));
    }
    double low = number(c);
    if (low < 0) {
      return c.take("a") || c.take("an") ? Optional.of(Amount.ONE) : fail(c, from);
    }
    if (c.takeAll("and", "a", "half")) {
      return Optional.of(Amount.of(low + 0.5));
    }
    int before = c.at;
    boolean joined = c.takeAny("to", "or") || c.takeHyphen() || c.takeMark('\u2013');
    if (joined) {
      c.takeHyphen(); // three-to-four
      c.take("to");
      c.takeHyphen();
      double high = number(c);
      if (high > low) {
        return Optional.of(new Amount(low, high, false));
      }
      c.at = before;
    }
    return Optional.of(Amount.of(low));
  }

  /** A number that is said or written, or -1. */
  static double number(Cursor c) {
    Words words = c.words;
    if (words.isNumeral(c.at)) {
      return c.isInside() ? written(c) : -1;
    }
    return spoken(c);
  }

  private static double written(Cursor c) {
    Words words = c.words;
    long value = words.numeral(c.at);
    if (value < 0) {
      return -1;
    }
    c.at++;
    while (words.isMark(c.at, ',')
        && words.isGlued(c.at)
        && words.isGlued(c.at + 1)
        && words.length(c.at + 1) == 3
        && words.isNumeral(c.at + 1)
        && value < 1_000_000) {
      value = value * 1000 + words.numeral(c.at + 1);
      c.at += 2;
    }
    if (words.isMark(c.at, '\u00BD')) {
      c.at++;
      return value + 0.5;
    }
    if (words.isMark(c.at, '.')
        && words.isGlued(c.at)
        && words.isGlued(c.at + 1)
        && words.isNumeral(c.at + 1)) {
      int decimals = words.numeral(c.at + 1);
      double fraction = decimals / Math.pow(10, words.length(c.at + 1));
      c.at += 2;
      return decimals < 0 ? -1 : value + fraction;
    }
    if (words.isNumeral(c.at) && words.isMark(c.at + 1, '/') && words.numeral(c.at + 2) > 0) {
      double fraction = words.numeral(c.at) / (double) words.numeral(c.at + 2);
      c.at += 3;
      return value + fraction;
    }
    return value;
  }

  /** "twenty-four", "a hundred", "two thousand and five"; -1 and no move if none. */
  private static double spoken(Cursor c) {
    int from = c.at;
    int total = 0;
    int part = 0;
    boolean any = false;
    if (c.is("a") && c.words.is(c.at + 1, Sort.MULTIPLIER)) {
      c.at++;
      part = 1;
    }
    while (true) {
      int before = c.at;
      if (any) {
        c.takeHyphen();
        c.take("and");
      }
      if (c.is(Sort.CARDINAL)) {
        int number = c.number(Sort.CARDINAL);
        boolean fits =
            part == 0 || part % 100 == 0 || (part % 10 == 0 && number < 10 && part % 100 > 10);
        if (!fits) {
          c.at = before;
          break;
        }
        part += number;
      } else if (c.is(Sort.MULTIPLIER) && (any || part > 0)) {
        int number = c.number(Sort.MULTIPLIER);
        if (number == 100) {
          part *= 100;
        } else {
          total += part * number;
          part = 0;
        }
      } else {
        c.at = before;
        break;
      }
      c.at++;
      any = true;
    }
    if (!any) {
      c.at = from;
      return -1;
    }
    return total + part;
  }

  /** "third", "3rd", "twenty-fifth"; -1 and no move if none. */
  static int ordinal(Cursor c) {
    Words words = c.words;
    if (c.is(Sort.ORDINAL)) {
      int number = c.number(Sort.ORDINAL);
      c.at++;
      return number;
    }
    if (words.isNumeral(c.at) && words.isGlued(c.at + 1) && isOrdinalEnding(words, c.at + 1)) {
      int number = words.numeral(c.at);
      c.at += 2;
      return number;
    }
    if (c.is(Sort.CARDINAL) && c.number(Sort.CARDINAL) >= 20) {
      int from = c.at;
      int tens = c.number(Sort.CARDINAL);
      c.at++;
      c.takeHyphen();
      if (c.is(Sort.ORDINAL) && c.number(Sort.ORDINAL) < 10) {
        int number = tens + c.number(Sort.ORDINAL);
        c.at++;
        return number;
      }
      c.at = from;
    }
    return -1;
  }

  private static boolean isOrdinalEnding(Words words, int i) {
    return words.is(i, "st") || words.is(i, "nd") || words.is(i, "rd") || words.is(i, "th");
  }

  private static Optional<Amount> fail(Cursor c, int from) {
    c.at = from;
    return Optional.empty();
  }
}
