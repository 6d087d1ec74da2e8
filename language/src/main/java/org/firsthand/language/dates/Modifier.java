package org.firsthand.language.dates;

/** The {@code mod} of TIMEX3: how an expression stands to the value given for it. */
public enum Modifier {
  START,
  MID,
  END,
  APPROX,
  LESS_THAN,
  MORE_THAN,
  EQUAL_OR_LESS,
  EQUAL_OR_MORE,
  BEFORE,
  AFTER,
  ON_OR_BEFORE,
  ON_OR_AFTER;

  static final Modifier[] ALL = values();
}
