package org.firsthand.export.stix;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.firsthand.export.Account;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Receipt;

/** When an object came to be and when it changed last, as the record tells. */
record Times(Instant created, Instant modified) {
  /**
   * For what has no time of its own, such as the identity of a state: the day on which these forms
   * were settled. To be moved when they change.
   */
  static final Instant SETTLED = Instant.parse("2026-11-29T00:00:00Z");

  static final Times FIXED = new Times(SETTLED, SETTLED);

  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /**
   * A finding's: since it was found or, where that is not kept, since its first article was fetched
   * or printed; until its counts changed last or something was decided of it.
   */
  static Times of(Account account) {
    Stream<Instant> fetched =
        account.articles().stream()
            .flatMap(one -> one.captures().stream())
            .map(Receipt::retrieved)
            .flatMap(Optional::stream);
    Stream<Instant> printed =
        account.articles().stream()
            .map(one -> one.article().published())
            .flatMap(Optional::stream)
            .flatMap(date -> date.edtf().latest().stream())
            .map(Times::startOf);
    Instant created =
        account
            .entered()
            .or(() -> fetched.min(Instant::compareTo))
            .or(() -> printed.min(Instant::compareTo))
            .orElse(SETTLED);
    Instant modified =
        Stream.concat(
                Stream.of(created),
                Stream.concat(
                    account.changed().stream(),
                    account.decisions().stream().map(JournalEntry::time)))
            .max(Instant::compareTo)
            .orElse(created);
    return new Times(created, modified);
  }

  /** As the standard writes it, to the millisecond. */
  static String millis(Instant time) {
    return MILLIS.format(time.truncatedTo(ChronoUnit.MILLIS));
  }

  /** The first and the first after the last moment that a date may speak of; none or two. */
  static List<Instant> span(Dated date) {
    Optional<LocalDate> first = date.edtf().earliest().filter(Times::canBeWritten);
    Optional<LocalDate> last = date.edtf().latest().filter(Times::canBeWritten);
    // Of what only the published date bounds, nobody knows when it began.
    if (date.basis() == DateBasis.PUBLISHED || first.isEmpty() || last.isEmpty()) {
      return List.of();
    }
    return last.get().isBefore(first.get())
        ? List.of()
        : List.of(startOf(first.get()), startOf(last.get().plusDays(1)));
  }

  /** How precise a date is, in the words of the Event extension; empty where it has no word. */
  static Optional<String> fidelity(Dated date) {
    String text = date.edtf().text();
    if (text.matches("[0-9]{4}")) {
      return Optional.of("year");
    }
    if (text.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
      return Optional.of("month");
    }
    return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? Optional.of("day") : Optional.empty();
  }

  private static boolean canBeWritten(LocalDate date) {
    return date.getYear() >= 1 && date.getYear() < 9999;
  }

  private static Instant startOf(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
