package org.firsthand.export.misp;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.firsthand.export.Account;
import org.firsthand.export.misp.MispEvent.MispObject;
import org.firsthand.export.report.Chapter;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.firsthand.model.Finding;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Receipt;

/** The times of an event: when the record changed last, and when what it tells happened. */
final class Days {
  private Days() {}

  /** The last that is known to have happened to the finding; 1970 if nothing is. */
  static Instant changed(Account account) {
    return Stream.of(
            account.entered().stream(),
            account.changed().stream(),
            account.decisions().stream().map(JournalEntry::time),
            account.articles().stream()
                .flatMap(filed -> filed.captures().stream())
                .map(Receipt::retrieved)
                .flatMap(Optional::stream))
        .flatMap(times -> times)
        .max(Comparator.naturalOrder())
        .or(() -> published(account).max(Comparator.naturalOrder()).map(Days::begin))
        .orElse(Instant.EPOCH);
  }

  /** One day, as MISP wants it: the first that it may have been. {@link #precise} says more. */
  static LocalDate first(Account account) {
    return account
        .finding()
        .date()
        .map(Dated::edtf)
        .flatMap(date -> date.earliest().or(date::latest))
        .or(() -> published(account).min(Comparator.naturalOrder()))
        .orElseGet(() -> changed(account).atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** What happened and when, with how precisely that is known. */
  static MispObject precise(Finding finding, Chapter chapter, String event, String timestamp) {
    Parts day =
        new Parts(Template.EVENT, event, finding.id(), timestamp)
            .put("name", chapter.title())
            .put("description", String.join(" · ", chapter.coding()))
            .put("status", status(finding));
    finding
        .date()
        .filter(date -> date.basis() != DateBasis.PUBLISHED)
        .map(Dated::edtf)
        .ifPresent(date -> put(date, day));
    return day.made();
  }

  private static String status(Finding finding) {
    return switch (finding.factuality()) {
      case ACTUAL -> "occurred";
      case PLANNED -> "pending";
      case POSSIBLE -> "undetermined";
      case NEGATED -> "not-occurred";
    };
  }

  private static void put(Edtf date, Parts day) {
    String fidelity = fidelity(date.text());
    date.earliest()
        .map(Days::begin)
        .ifPresent(
            time -> day.put("start_time", time.toString()).put("start_time_fidelity", fidelity));
    date.latest()
        .map(Days::begin)
        .ifPresent(time -> day.put("end_time", time.toString()).put("end_time_fidelity", fidelity));
  }

  /** How precise a date is, by its form; of a span the less precise end counts. */
  private static String fidelity(String edtf) {
    if (Stream.of(edtf.split("/")).allMatch(end -> end.matches("\\d{4}-\\d\\d-\\d\\d.*"))) {
      return "day";
    }
    boolean toMonth =
        Stream.of(edtf.split("/")).allMatch(end -> end.matches("\\d{4}-(0[1-9]|1[0-2]).*"));
    return toMonth ? "month" : "year";
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Stream<LocalDate> published(Account account) {
    return account.articles().stream()
        .map(filed -> filed.article().published())
        .flatMap(Optional::stream)
        .flatMap(date -> date.edtf().latest().stream());
  }
}
