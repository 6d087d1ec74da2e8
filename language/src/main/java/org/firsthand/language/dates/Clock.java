package org.firsthand.language.dates;

/**
 * A time of day as TIMEX3 writes it behind the date.
 *
 * @param value "T22:00", "TMO"
 */
record Clock(String value) {

  static Clock of(int hour, int minute) {
    return new Clock("T" + CalendarSlot.pad(hour, 2) + ":" + CalendarSlot.pad(minute, 2));
  }

  static Clock of(DayPart part) {
    return new Clock("T" + part.code);
  }
}
