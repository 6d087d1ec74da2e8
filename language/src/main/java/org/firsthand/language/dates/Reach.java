package org.firsthand.language.dates;

import java.util.Optional;
import org.firsthand.model.Edtf;

/** The intervals that words make of dates: "from May to August", "since 2018", "until 2023". */
final class Reach {

  private Reach() {}

  /** From the start of one to the end of the other, if both are known and in this order. */
  static Optional<Edtf> between(Resolved from, Resolved to) {
    if (from.edtf().isEmpty() || to.edtf().isEmpty()) {
      return Optional.empty();
    }
    boolean known = from.slot().isPresent() && to.slot().isPresent();
    boolean open = known && (from.slot().get().isOpen() || to.slot().get().isOpen());
    if (known && !open && from.slot().get().first().isAfter(to.slot().get().last())) {
      return Optional.empty();
    }
    String first = side(from.edtf().get(), true);
    String last = side(to.edtf().get(), false);
    return Optional.of(new Edtf(first + "/" + last));
  }

  /** From it on. */
  static Optional<Edtf> since(Resolved from) {
    return from.edtf().map(edtf -> new Edtf(side(edtf, true) + "/.."));
  }

  /** Up to it. */
  static Optional<Edtf> until(Resolved to) {
    return to.edtf().map(edtf -> new Edtf("../" + side(edtf, false)));
  }

  /** One end of an interval; a single date is both. */
  private static String side(Edtf edtf, boolean first) {
    int slash = edtf.text().indexOf('/');
    if (slash < 0) {
      return edtf.text();
    }
    return first ? edtf.text().substring(0, slash) : edtf.text().substring(slash + 1);
  }
}
