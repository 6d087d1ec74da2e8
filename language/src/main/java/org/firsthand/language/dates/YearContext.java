package org.firsthand.language.dates;

/** Tells a bare four-figure year from a count, a price or a part of a longer number. */
final class YearContext {

  private YearContext() {}

  /** Years that stand anywhere; others need a word of time before them. */
  private static final int FIRST_PLAIN = 1900;

  private static final int LAST_PLAIN = 2049;

  /** True if {@code words[from, to)}, read as the year, stands where years stand. */
  static boolean allows(Words words, int from, int to, int year) {
    if (isCount(words, to)) {
      return false;
    }
    if (to - from != 1) {
      return true; // spoken, or with its apostrophe
    }
    if (isPartOfNumber(words, from) || isAny(words, to, "%°$€£") || isName(words, from)) {
      return false;
    }
    if (words.is(from - 1, "to") && words.isNumeral(from - 2)) {
      return false; // "fell 2 points to 2014"
    }
    return (year >= FIRST_PLAIN && year <= LAST_PLAIN) || isOpened(words, from);
  }

  /** "2014 people", "1950 miles", "2000 million". */
  private static boolean isCount(Words words, int i) {
    boolean unit = words.is(i, Sort.UNIT) && !words.is(i, "quarter");
    return unit
        || words.is(i, Sort.COUNTED)
        || words.is(i, Sort.MULTIPLIER)
        || words.is(i, "million");
  }

  /** "$2014", "3.2014", "CVE-2014": what is glued before it belongs to it. */
  private static boolean isPartOfNumber(Words words, int i) {
    if (isAny(words, i - 1, "$€£¥#№")) {
      return true;
    }
    if (!words.isGlued(i)) {
      return false;
    }
    if (words.isHyphen(i - 1) && words.isGlued(i - 1)) {
      boolean range = words.isNumeral(i - 2) && words.length(i - 2) == 4;
      return !range && !words.is(i - 2, Sort.PART) && !words.is(i - 2, Sort.MONTH);
    }
    boolean list = words.isMark(i - 1, ',') && !words.isNumeral(i - 2);
    return isAny(words, i - 1, ".,:/@_+=") && !list;
  }

  /** "Orion 1980": a number that a name ends with. */
  private static boolean isName(Words words, int i) {
    return !words.isBreak(i) && words.isCapital(i - 1) && words.term(i - 1).isUnknown();
  }

  private static boolean isOpened(Words words, int i) {
    boolean loose =
        words.is(i - 1, "to")
            || words.is(i - 1, "at")
            || words.is(i - 1, "about")
            || words.is(i - 1, "over")
            || words.is(i - 1, "around")
            || words.is(i - 1, "of")
            || words.is(i - 1, "for");
    boolean opened =
        words.is(i - 1, Sort.PREPOSITION)
            || words.is(i - 1, Sort.PART)
            || words.is(i - 1, Sort.MONTH)
            || words.is(i - 1, Sort.SEASON);
    return opened && !loose;
  }

  private static boolean isAny(Words words, int i, String marks) {
    return words.length(i) == 1 && marks.indexOf(words.text().charAt(words.start(i))) >= 0;
  }
}
