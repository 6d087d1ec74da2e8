package org.firsthand.language.dates;

/** What a word can be in a time expression. A word may be of several sorts ("second", "fall"). */
@SuppressWarnings("EnumOrdinal") // a bit for each, built and read in one run
enum Sort {
  /** Value 1 to 12. */
  MONTH,
  /** Value 1 (Monday) to 7. */
  WEEKDAY,
  /** "Mondays": value 1 to 7. */
  WEEKDAYS,
  /** Value is the ordinal of {@link Unit}. */
  UNIT,
  /** The plural of a unit; always also {@link #UNIT}. */
  UNITS,
  /** "three": its value, below 100. */
  CARDINAL,
  /** "hundred", "thousand": its value. */
  MULTIPLIER,
  /** "third", "twenty": its value. */
  ORDINAL,
  /** Value 21 (spring) to 24 (winter), as EDTF counts. */
  SEASON,
  /** Value is the ordinal of {@link DayPart}. */
  DAYPART,
  /** "today", "yesterday", "tomorrow": days from the published date. */
  NEAR_DAY,
  /** Value is the ordinal of {@link Pointer}. */
  POINTER,
  /** Value is the ordinal of {@link Modifier}: "early", "mid", "late", "beginning", "end". */
  PART,
  /** Value is the ordinal of {@link Modifier}: "about", "nearly", "over". */
  APPROXIMATELY,
  /** "few", "several": more than one, nobody says how many. */
  VAGUE_AMOUNT,
  /** "nineties": value 90. */
  DECADE,
  /** "GMT", "EST". */
  ZONE,
  /** "each", "every". */
  EVERY,
  /** "weekend" and the like cannot be counted as parts of a day; "yearlong": value is the unit. */
  LONG,
  /** "trading", "fiscal": may stand between a number and its unit. */
  UNIT_ADJECTIVE,
  /** A preposition that often opens a time expression. */
  PREPOSITION,
  /** A cue that the clause is about what was. */
  PAST,
  /** A cue that the clause is about what will be. */
  FUTURE,
  /** A noun that a bare year never precedes in news unless the number counts it: "people". */
  COUNTED;

  final int bit = 1 << ordinal();
}
