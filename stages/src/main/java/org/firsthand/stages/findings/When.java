package org.firsthand.stages.findings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.firsthand.model.Event;

/**
 * When an event happened, as far as its article tells: between two days, or no later than its
 * article's publication.
 *
 * @param first the first day that it may have been; empty if open
 * @param last the last day
 * @param month the month that a date without a year names, 1 to 12; 0 if none
 * @param stated true if the text gives a date, not only the page
 */
record When(Optional<LocalDate> first, Optional<LocalDate> last, int month, boolean stated) {
  /** Time zones, and writers who count from the day of the report, move an act by a day. */
  private static final int DAY = 1;

  /** An act reported without a date is news: older than two weeks, it would be given one. */
  private static final int NEWS = 14;

  /** Two articles printed within these days of each other may well be on the same news. */
  private static final int DAYS = 3;

  /** What two times say of two events. */
  enum Fit {
    /** Both texts give a date, and the dates agree. */
    SAME,
    /** They may agree. */
    OPEN,
    /** They cannot both be right for one act. */
    OTHER
  }

  static When of(Event event, Optional<Dated> published) {
    Optional<Dated> told = event.date().filter(date -> date.basis() != DateBasis.PUBLISHED);
    if (told.isPresent()) {
      Edtf date = told.get().edtf();
      return new When(date.earliest(), date.latest(), openMonth(date), true);
    }
    Optional<Edtf> page = published.or(event::date).map(Dated::edtf);
    return new When(Optional.empty(), page.flatMap(Edtf::latest), 0, false);
  }

  /** What was worked out from a copy's published date is worth nothing. */
  static When ofCopy(Event event, Optional<Dated> published) {
    Optional<Dated> stated = event.date().filter(date -> date.basis() == DateBasis.STATED);
    return stated.isPresent()
        ? of(event, published)
        : new When(Optional.empty(), published.map(Dated::edtf).flatMap(Edtf::latest), 0, false);
  }

  private static int openMonth(Edtf date) {
    return date.text().matches("XXXX-\\d\\d.*") ? Integer.parseInt(date.text().substring(5, 7)) : 0;
  }

  Fit compare(When other) {
    if (month > 0 || other.month > 0) {
      return compareMonths(other);
    }
    if (stated && other.stated) {
      if (isAfter(first, other.last, DAY) || isAfter(other.first, last, DAY)) {
        return Fit.OTHER;
      }
      return first.isPresent() && other.first.isPresent() ? Fit.SAME : Fit.OPEN;
    }
    if (!stated && !other.stated) {
      return isAfter(last, other.last, NEWS) || isAfter(other.last, last, NEWS)
          ? Fit.OTHER
          : Fit.OPEN;
    }
    When told = stated ? this : other;
    When page = stated ? other : this;
    boolean notYet = isAfter(told.first, page.last, DAY);
    boolean longAgo = isAfter(page.last, told.last, NEWS);
    return notYet || longAgo ? Fit.OTHER : Fit.OPEN;
  }

  /**
   * Like {@link #compare}, where one of the two is a denial: it may look back as far as it likes.
   */
  Fit compareWithDenial(When other) {
    if (stated == other.stated || month > 0 || other.month > 0) {
      return compare(other);
    }
    When told = stated ? this : other;
    When page = stated ? other : this;
    return isAfter(told.first, page.last, DAY) ? Fit.OTHER : Fit.OPEN;
  }

  /**
   * Days that it shares with all times from which {@link #compare} or {@link #compareWithDenial}
   * does not part it.
   *
   * @param denial whether the event is told not to have happened
   */
  Window window(boolean denial) {
    if (month > 0) {
      return Window.OPEN;
    }
    long end = last.map(day -> day.toEpochDay() + DAY).orElse(Window.OPEN_FUTURE);
    if (stated) {
      long begin = first.map(LocalDate::toEpochDay).orElse(Window.OPEN_PAST);
      return new Window(begin, denial ? Window.OPEN_FUTURE : end);
    }
    long news = last.map(day -> day.toEpochDay() - NEWS).orElse(Window.OPEN_PAST);
    return new Window(denial ? Window.OPEN_PAST : news, end);
  }

  /** True if the last days that both may have been lie close together. */
  boolean isNear(When other) {
    return last.isPresent()
        && other.last.isPresent()
        && !isAfter(last, other.last, DAYS)
        && !isAfter(other.last, last, DAYS);
  }

  /** True if one day is more than so many days after another; false if either is not known. */
  private static boolean isAfter(Optional<LocalDate> one, Optional<LocalDate> other, int days) {
    return one.isPresent()
        && other.isPresent()
        && one.get().toEpochDay() - other.get().toEpochDay() > days;
  }

  private Fit compareMonths(When other) {
    if (month > 0 && other.month > 0) {
      return month == other.month ? Fit.OPEN : Fit.OTHER;
    }
    int wanted = Math.max(month, other.month);
    When whole = month > 0 ? other : this;
    if (whole.first.isEmpty() || whole.last.isEmpty()) {
      return Fit.OPEN;
    }
    LocalDate from = whole.first.get().minusDays(DAY).withDayOfMonth(1);
    for (LocalDate at = from; !at.isAfter(whole.last.get().plusDays(DAY)); at = at.plusMonths(1)) {
      if (at.getMonthValue() == wanted) {
        return Fit.OPEN;
      }
    }
    return Fit.OTHER;
  }

  /** How many days it may have been; {@link Long#MAX_VALUE} if open. */
  long days() {
    return first.isPresent() && last.isPresent()
        ? ChronoUnit.DAYS.between(first.get(), last.get())
        : Long.MAX_VALUE;
  }
}
