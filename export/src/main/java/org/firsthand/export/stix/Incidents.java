package org.firsthand.export.stix;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.export.Account;
import org.firsthand.model.Finding;
import org.firsthand.model.Review;

/**
 * The Incident and Event extensions of OASIS (draft 2.0 of 10 October 2023): an event has times
 * that say how precise they are.
 */
final class Incidents {
  private static final String CORE = "extension-definition--ef765651-680c-498d-9894-99799f2fa126";
  private static final String EVENT = "extension-definition--4ca6de00-5b0d-45ef-a1dc-ea7279ea910e";

  private Incidents() {}

  /** What the incident says beyond its name: that it is suspected, whoever suspects it. */
  static Map<String, Object> core(Finding finding, String event) {
    Map<String, Object> core = new LinkedHashMap<>();
    core.put("extension_type", "property-extension");
    core.put("determination", finding.wasRejected() ? "false-positive" : "suspected");
    core.put("investigation_status", status(finding.review()));
    core.put("events", List.of(Map.of("event_ref", event)));
    return Map.of(CORE, core);
  }

  private static String status(Optional<Review> review) {
    return review.map(one -> one.confirmed() || one.rejected() ? "closed" : "open").orElse("new");
  }

  /** What happened, and when. */
  static StixObject event(Account account, Times times) {
    Finding finding = account.finding();
    List<Instant> span = finding.date().map(Times::span).orElse(List.of());
    Optional<String> fidelity =
        span.isEmpty() ? Optional.empty() : finding.date().flatMap(Times::fidelity);
    return StixObject.of("event", StixIds.of("event", finding.id()), times)
        .put(
            "status",
            switch (finding.factuality()) {
              case ACTUAL -> "occurred";
              case PLANNED -> "pending";
              case POSSIBLE -> "undetermined";
              case NEGATED -> "not-occurred";
            })
        .put("description", finding.summary())
        .put("start_time", span.stream().findFirst().map(Times::millis))
        .put("start_time_fidelity", fidelity)
        .put(
            "end_time",
            span.stream().skip(1).findFirst().map(end -> Times.millis(end.minusMillis(1))))
        .put("end_time_fidelity", fidelity)
        .put("extensions", Map.of(EVENT, Map.of("extension_type", "new-sdo")));
  }
}
