package org.firsthand.language.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.firsthand.model.Edtf;

/** The early, middle and late part of a slot as an EDTF interval: roughly a third of it each. */
final class Parts {

  private Parts() {}

  /** The part, or the whole where a part of it says no more ("early on Tuesday"). */
  static Optional<Edtf> edtf(CalendarSlot slot, Modifier part) {
    if (slot.isOpen() || slot.grain() == Grain.DAY || !isPart(part)) {
      return slot.edtf();
    }
    LocalDate first = slot.first();
    int year = slot.year();
    return Optional.of(
        switch (slot.grain()) {
          case YEAR -> months(year, part);
          case DECADE -> years(year, part, 0, 3, 4, 6, 7, 9);
          case CENTURY -> years(year, part, 0, 33, 34, 66, 67, 99);
          case MONTH -> days(first, part, 0, 9, 10, 19, 20, first.lengthOfMonth() - 1);
          case WEEK -> days(first, part, 0, 2, 1, 3, 3, 6);
          case QUARTER, SEASON -> days(first, part, 0, 30, 31, 60, 61, length(slot));
          case HALF -> days(first, part, 0, 60, 61, 121, 122, length(slot));
          case DAY, WEEKEND -> days(first, part, 0, 1, 0, 1, 0, 1);
        });
  }

  private static boolean isPart(Modifier part) {
    return part == Modifier.START || part == Modifier.MID || part == Modifier.END;
  }

  private static int length(CalendarSlot slot) {
    return (int) (slot.last().toEpochDay() - slot.first().toEpochDay());
  }

  /** "mid-2022" is May to August, with early and late to either side of it. */
  private static Edtf months(int year, Modifier part) {
    String y = CalendarSlot.pad(year, 4);
    return switch (part) {
      case START -> new Edtf(y + "-01/" + y + "-04");
      case MID -> new Edtf(y + "-05/" + y + "-08");
      default -> new Edtf(y + "-09/" + y + "-12");
    };
  }

  private static Edtf years(int year, Modifier part, int... bounds) {
    int i = index(part);
    return new Edtf(
        CalendarSlot.pad(year + bounds[i], 4) + "/" + CalendarSlot.pad(year + bounds[i + 1], 4));
  }

  private static Edtf days(LocalDate first, Modifier part, int... bounds) {
    int i = index(part);
    return CalendarSlot.interval(first.plusDays(bounds[i]), first.plusDays(bounds[i + 1]));
  }

  private static int index(Modifier part) {
    return part == Modifier.START ? 0 : part == Modifier.MID ? 2 : 4;
  }
}
