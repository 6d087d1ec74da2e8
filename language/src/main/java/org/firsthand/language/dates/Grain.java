package org.firsthand.language.dates;

/** How coarse a slot of the calendar is, from fine to coarse. */
enum Grain {
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  QUARTER,
  SEASON,
  HALF,
  YEAR,
  DECADE,
  CENTURY
}
