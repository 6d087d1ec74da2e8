package org.firsthand.stages.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.firsthand.stages.extract.print.PrintedDate;

/** Published dates in EDTF from what a user, a line or a page states. */
final class PublishedDates {
  /** Years, months, days, seasons, intervals and open digits, as EDTF levels 0 and 1 have them. */
  private static final Pattern EDTF =
      Pattern.compile(
          "(?:\\d{4}|\\d{3}X|\\d{2}XX|XXXX)(?:-(?:\\d{2}|XX)(?:-(?:\\d{2}|XX))?)?[?~%]?(?:/(?:\\d{4}(?:-\\d{2}(?:-\\d{2})?)?[?~%]?|\\.\\.)?)?");

  private PublishedDates() {}

  /**
   * The date that someone states, as EDTF where it is EDTF, else as the day that it prints; the
   * time of day is left out. Empty if it is neither.
   */
  static Optional<Dated> stated(String value) {
    String date = value.strip();
    if (EDTF.matcher(date).matches()) {
      return Optional.of(new Dated(new Edtf(date), DateBasis.STATED));
    }
    return PrintedDate.find(date).map(PublishedDates::dated);
  }

  /** A day as a stated date. */
  static Dated dated(LocalDate day) {
    return new Dated(new Edtf(day.toString()), DateBasis.STATED);
  }
}
