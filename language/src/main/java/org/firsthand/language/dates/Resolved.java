package org.firsthand.language.dates;

import java.util.Optional;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Edtf;

/**
 * What an expression means once it is known when it was said.
 *
 * @param slot the slot of the calendar it speaks of, empty if it speaks of none
 */
record Resolved(
    TimexType type,
    String value,
    Optional<Modifier> modifier,
    Optional<CalendarSlot> slot,
    Optional<Edtf> edtf,
    DateBasis basis) {

  static Resolved date(CalendarSlot slot, DateBasis basis) {
    return new Resolved(
        TimexType.DATE, slot.value(), Optional.empty(), Optional.of(slot), slot.edtf(), basis);
  }

  static Resolved of(TimexType type, String value) {
    return new Resolved(
        type, value, Optional.empty(), Optional.empty(), Optional.empty(), DateBasis.STATED);
  }

  Resolved with(Modifier other) {
    return new Resolved(type, value, Optional.of(other), slot, edtf, basis);
  }

  Resolved with(Optional<Edtf> other) {
    return new Resolved(type, value, modifier, slot, other, basis);
  }

  /** A length with the date at its far end. */
  Resolved pointing(Optional<Edtf> end) {
    return new Resolved(type, value, modifier, slot, end, DateBasis.WORKED_OUT);
  }

  Resolved as(TimexType other, String otherValue) {
    return new Resolved(other, otherValue, modifier, slot, edtf, basis);
  }
}
