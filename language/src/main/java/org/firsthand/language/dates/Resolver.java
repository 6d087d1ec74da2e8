package org.firsthand.language.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Edtf;

/**
 * Works out expressions in text order, from the published date where it is known and from the date
 * last spoken of. Holds that date, so there is one resolver for one text.
 */
final class Resolver {

  private final Optional<LocalDate> published;

  /** The date last spoken of, for "the following year" and "a day earlier". */
  private Optional<CalendarSlot> spokenOf = Optional.empty();

  /** The quarter under discussion, for "the year-ago quarter" and "a year earlier". */
  private Optional<CalendarSlot> quarter = Optional.empty();

  Resolver(Optional<LocalDate> published) {
    this.published = published;
  }

  /** The meaning of an expression; the tense is that of its clause. */
  Resolved resolve(Expression expression, Tense tense) {
    Resolved resolved = meaning(expression, tense);
    if (resolved.type() == TimexType.DATE || resolved.type() == TimexType.TIME) {
      resolved
          .slot()
          .filter(slot -> !slot.isOpen())
          .ifPresent(slot -> remember(slot, expression, tense));
    } else if (expression instanceof Expression.Stretch length && isMonths(length.length())) {
      quarter = Optional.empty(); // "for the nine months": no quarter is spoken of any more
    }
    return resolved;
  }

  private void remember(CalendarSlot slot, Expression expression, Tense tense) {
    spokenOf = Optional.of(slot);
    boolean expected =
        tense == Tense.FUTURE && published.isPresent() && slot.last().isAfter(published.get());
    if (slot.grain() == Grain.QUARTER && expression instanceof Expression.Yearless && !expected) {
      quarter = spokenOf;
    }
  }

  private static boolean isMonths(Length length) {
    return length.unit() == Unit.MONTH && length.amount().low() >= 6;
  }

  private Resolved meaning(Expression expression, Tense tense) {
    return switch (expression) {
      case Expression.Fixed it -> Resolved.date(it.slot(), DateBasis.STATED);
      case Expression.Yearless it -> dated(yearless(it.slot(), it.pointer(), tense));
      case Expression.Weekday it -> weekday(it, tense);
      case Expression.Pointed it -> pointed(it, tense);
      case Expression.NearDay it -> nearDay(it.days());
      case Expression.Shifted it -> shifted(it);
      case Expression.LengthWithEnd it -> lengthWithEnd(it, tense);
      case Expression.PeriodInFocus it -> periodInFocus(it);
      case Expression.Inside it -> inside(it, tense);
      case Expression.Part it -> part(it.modifier(), meaning(it.whole(), tense));
      case Expression.Since it -> since(it, meaning(it.whole(), tense));
      case Expression.About it -> meaning(it.whole(), tense).with(it.modifier());
      case Expression.Timed it -> timed(it, tense);
      case Expression.Range it -> range(it, tense);
      case Expression.Stretch it -> length(it.length());
      case Expression.Set it -> Resolved.of(TimexType.SET, it.value());
      case Expression.Vague it -> Resolved.of(TimexType.DATE, it.value());
    };
  }

  private static Resolved dated(CalendarSlot slot) {
    return Resolved.date(slot, slot.isOpen() ? DateBasis.STATED : DateBasis.WORKED_OUT);
  }

  private static Resolved length(Length length) {
    Resolved resolved = Resolved.of(TimexType.DURATION, length.value());
    return length.modifier().map(resolved::with).orElse(resolved);
  }

  /** Gives a month, a day, a quarter or a season its year; open without a published date. */
  private CalendarSlot yearless(CalendarSlot slot, Pointer pointer, Tense tense) {
    if (published.isEmpty()) {
      return slot;
    }
    LocalDate now = published.get();
    CalendarSlot here = slot.withYear(now.getYear());
    CalendarSlot latest = here.first().isAfter(now) ? here.plusYears(-1) : here;
    return switch (pointer) {
      case THIS -> here;
      case LAST, PREVIOUS, PAST -> last(latest, now);
      case NEXT, COMING, FOLLOWING -> latest.plusYears(1);
      case NONE, SAME, DEFINITE -> Nearest.of(latest, now, tense);
    };
  }

  /** "last June" is over, and not last month: that would have been said. */
  private static CalendarSlot last(CalendarSlot latest, LocalDate now) {
    boolean over = latest.last().isBefore(now);
    boolean lastMonth =
        latest.grain() == Grain.MONTH
            && latest.first().isAfter(now.minusMonths(2).withDayOfMonth(1));
    return over && !lastMonth ? latest : latest.plusYears(-1);
  }

  private Resolved weekday(Expression.Weekday it, Tense tense) {
    if (published.isEmpty()) {
      return Resolved.of(TimexType.DATE, "XXXX-WXX-" + it.day());
    }
    LocalDate now = published.get();
    int back = Math.floorMod(now.getDayOfWeek().getValue() - it.day(), 7);
    LocalDate onOrBefore = now.minusDays(back);
    LocalDate date =
        switch (it.pointer()) {
          case LAST, PAST -> back == 0 ? now.minusDays(7) : onOrBefore;
          case PREVIOUS -> spokenBefore(it.day()).orElse(onOrBefore);
          case THIS -> now.plusDays(it.day() - (long) now.getDayOfWeek().getValue());
          case NEXT, COMING, FOLLOWING -> onOrBefore.plusDays(7);
          case NONE, SAME, DEFINITE ->
              tense == Tense.FUTURE && back != 0 ? onOrBefore.plusDays(7) : onOrBefore;
        };
    return Resolved.date(CalendarSlot.of(Grain.DAY, date), DateBasis.WORKED_OUT);
  }

  /** The weekday strictly before the day last spoken of. */
  private Optional<LocalDate> spokenBefore(int weekday) {
    return spokenOf
        .filter(slot -> slot.grain() == Grain.DAY)
        .map(CalendarSlot::first)
        .map(
            day ->
                day.minusDays(1L + Math.floorMod(day.getDayOfWeek().getValue() - 1 - weekday, 7)));
  }

  private Resolved pointed(Expression.Pointed it, Tense tense) {
    int steps =
        switch (it.pointer()) {
          case LAST, PREVIOUS, PAST -> -1;
          case NEXT, FOLLOWING, COMING -> 1;
          case THIS, SAME, DEFINITE, NONE -> 0;
        };
    boolean narrative =
        it.pointer() == Pointer.PREVIOUS
            || it.pointer() == Pointer.FOLLOWING
            || it.pointer() == Pointer.SAME;
    Optional<CalendarSlot> anchor =
        narrative && spokenOf.isPresent() ? spoken(it.grain()) : here(it.grain());
    if (anchor.isEmpty()) {
      return Resolved.of(TimexType.DATE, Open.value(it.grain()));
    }
    if (it.grain() == Grain.WEEKEND && it.pointer() != Pointer.NEXT && steps <= 0) {
      return dated(weekend(it.pointer(), tense));
    }
    return dated(anchor.get().plus(steps));
  }

  /**
   * "the weekend", "last weekend": the latest one that has begun, unless the clause looks ahead.
   */
  private CalendarSlot weekend(Pointer pointer, Tense tense) {
    LocalDate now = published.orElseThrow();
    CalendarSlot here = CalendarSlot.of(Grain.WEEKEND, now);
    boolean begun = now.getDayOfWeek().getValue() >= 6;
    boolean ahead = pointer == Pointer.THIS || tense == Tense.FUTURE;
    return ahead || (begun && pointer != Pointer.LAST) ? here : here.plus(-1);
  }

  private Optional<CalendarSlot> here(Grain grain) {
    return published.map(now -> CalendarSlot.of(grain, now));
  }

  /** The slot of the grain that the date last spoken of lies in, if it is no coarser. */
  private Optional<CalendarSlot> spoken(Grain grain) {
    return spokenOf
        .filter(slot -> slot.grain().compareTo(grain) <= 0)
        .map(slot -> CalendarSlot.of(grain, slot.first()));
  }

  private Resolved nearDay(int days) {
    return published
        .map(
            now ->
                Resolved.date(CalendarSlot.of(Grain.DAY, now.plusDays(days)), DateBasis.WORKED_OUT))
        .orElseGet(() -> Resolved.of(TimexType.DATE, Open.value(Grain.DAY)));
  }

  private Resolved shifted(Expression.Shifted it) {
    Length length = it.length();
    if (length.amount().vague()) {
      return Resolved.of(TimexType.DATE, it.back() ? "PAST_REF" : "FUTURE_REF");
    }
    if (length.unit() == Unit.YEAR
        && length.amount().low() == 1
        && it.back()
        && quarter.isPresent()) {
      return dated(quarter.get().plusYears(-1));
    }
    Optional<CalendarSlot> from =
        it.fromPublished() ? here(Grain.DAY) : spokenOf.or(() -> here(Grain.DAY));
    if (from.isEmpty() || Open.isClock(length.unit())) {
      return Resolved.of(TimexType.DATE, from.map(CalendarSlot::value).orElse("XXXX-XX-XX"));
    }
    if (!Shift.fits(from.get(), length)) {
      return Resolved.of(TimexType.DATE, it.back() ? "PAST_REF" : "FUTURE_REF");
    }
    Resolved resolved = dated(Shift.by(from.get(), length, it.back()));
    return length.modifier().map(resolved::with).orElse(resolved);
  }

  /** "in two weeks" is a date only where the clause looks ahead. */
  private Resolved lengthWithEnd(Expression.LengthWithEnd it, Tense tense) {
    Resolved resolved = length(it.length());
    boolean ahead = !it.fromPublished() || tense == Tense.FUTURE;
    boolean countable = ahead && !it.length().amount().vague() && !Open.isClock(it.length().unit());
    Optional<CalendarSlot> from = it.fromPublished() ? here(Grain.DAY) : spokenOf;
    return from.isPresent() && countable && Shift.fits(from.get(), it.length())
        ? resolved.pointing(Shift.by(from.get(), it.length(), false).edtf())
        : resolved;
  }

  private Resolved periodInFocus(Expression.PeriodInFocus it) {
    int years = it.years();
    Optional<CalendarSlot> focus =
        quarter.or(
            () -> it.quarter() ? here(Grain.QUARTER).map(slot -> slot.plus(-1)) : here(Grain.YEAR));
    return focus
        .map(slot -> dated(slot.plusYears(years)))
        .orElseGet(() -> Resolved.of(TimexType.DATE, Open.value(Grain.QUARTER)));
  }

  private Resolved inside(Expression.Inside it, Tense tense) {
    Optional<CalendarSlot> whole = meaning(it.whole(), tense).slot();
    CalendarSlot part = it.part();
    if (part.grain() == Grain.QUARTER && part.index() == 0) { // "the 1988 quarter"
      Optional<CalendarSlot> focus = quarter;
      if (focus.isEmpty()) {
        return whole.map(Resolver::dated).orElseGet(() -> Resolved.of(TimexType.DATE, "XXXX-QX"));
      }
      part = focus.get();
    }
    return dated(part.withYear(whole.map(CalendarSlot::year).orElse(CalendarSlot.OPEN)));
  }

  private static Resolved part(Modifier modifier, Resolved whole) {
    Optional<Edtf> edtf =
        whole.slot().isPresent() ? Parts.edtf(whole.slot().get(), modifier) : Optional.empty();
    return whole.with(modifier).with(whole.type() == TimexType.TIME ? whole.edtf() : edtf);
  }

  /** "earlier this month" ends with the published date, "later this month" starts there. */
  private Resolved since(Expression.Since it, Resolved whole) {
    Resolved named = whole.with(it.before() ? Modifier.START : Modifier.END);
    boolean known = published.isPresent() && whole.slot().isPresent();
    if (!known || whole.slot().get().grain() == Grain.DAY) {
      return named;
    }
    CalendarSlot slot = whole.slot().get();
    LocalDate now = published.get();
    boolean inside = !now.isBefore(slot.first()) && !now.isAfter(slot.last());
    if (!inside) {
      return named;
    }
    return named.with(
        Optional.of(
            it.before()
                ? CalendarSlot.interval(slot.first(), now)
                : CalendarSlot.interval(now, slot.last())));
  }

  private Resolved timed(Expression.Timed it, Tense tense) {
    Optional<Resolved> day = it.day().map(expression -> meaning(expression, tense));
    Optional<CalendarSlot> slot = day.flatMap(Resolved::slot);
    if (it.day().isEmpty()) {
      slot = spokenOf.filter(last -> last.grain() == Grain.DAY).or(() -> here(Grain.DAY));
    }
    if (slot.isEmpty()) {
      String open = day.map(Resolved::value).orElse("XXXX-XX-XX");
      return Resolved.of(TimexType.TIME, open + it.clock().value());
    }
    DateBasis basis = day.map(Resolved::basis).orElse(DateBasis.WORKED_OUT);
    boolean range = it.day().filter(Expression.Range.class::isInstance).isPresent();
    Resolved resolved = range ? day.orElseThrow() : Resolved.date(slot.get(), basis);
    return resolved.as(TimexType.TIME, slot.get().value() + it.clock().value());
  }

  private Resolved range(Expression.Range it, Tense tense) {
    Resolved from = meaning(it.from(), tense);
    Resolved to = meaning(it.to(), tense);
    return from.with(Reach.between(from, to).or(from::edtf));
  }
}
