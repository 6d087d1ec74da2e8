package org.firsthand.language.dates;

/** A part of a day, with its TIMEX3 code. */
enum DayPart {
  MORNING("MO"),
  NOON("12:00"),
  AFTERNOON("AF"),
  EVENING("EV"),
  NIGHT("NI"),
  MIDNIGHT("24:00"),
  DAYTIME("DT");

  static final DayPart[] ALL = values();

  final String code;

  DayPart(String code) {
    this.code = code;
  }
}
