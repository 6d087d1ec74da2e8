package org.firsthand.language.dates;

/** The four types of TIMEX3. */
public enum TimexType {
  /** A day or anything coarser: "on Friday", "in 2022", "now". */
  DATE,
  /** A time of a day: "at noon", "Friday night". */
  TIME,
  /** A length: "for two weeks". */
  DURATION,
  /** Something that comes back: "every Monday". */
  SET
}
