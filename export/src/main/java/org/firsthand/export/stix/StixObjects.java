package org.firsthand.export.stix;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.export.Account;
import org.firsthand.export.Tlp;
import org.firsthand.model.Credibility;
import org.firsthand.model.Event;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;
import org.firsthand.model.Participant;
import org.firsthand.model.Review;

/**
 * Turns findings into objects. What several findings share (states, places, who made it all) comes
 * with each of them, always the same; whoever writes a bundle leaves out what is there. Holds no
 * state.
 */
public final class StixObjects {
  private final Profile profile;
  private final Optional<Tlp> tlp;

  /** Objects of a profile, all marked for whom they are. */
  public StixObjects(Profile profile, Optional<Tlp> tlp) {
    this.profile = profile;
    this.tlp = tlp;
  }

  /** A finding's objects: those that others name first, its report last. */
  public List<StixObject> of(Account account) {
    Drawing drawing = new Drawing(account, profile);
    List<StixObject> objects = new ArrayList<>();
    tlp.map(Markings::of).ifPresent(objects::add);
    List<StixObject> made = new ArrayList<>();
    made.add(Producer.identity());
    if (profile == Profile.FULL) {
      made.add(OwnExtension.definition());
    }
    made.addAll(drawing.objects());
    Set<String> seen = new LinkedHashSet<>();
    for (StixObject object : made) {
      if (seen.add(object.id())) {
        if (!object.id().equals(Producer.ID)) {
          object.put("created_by_ref", Producer.ID);
        }
        Markings.id(tlp).ifPresent(id -> object.put("object_marking_refs", List.of(id)));
        objects.add(object);
      }
    }
    return objects;
  }

  /** One finding on its way. */
  private static final class Drawing {
    private final Account account;
    private final Finding finding;
    private final Profile profile;
    private final Times times;
    private final List<StixObject> parties = new ArrayList<>();
    private final List<StixObject> own = new ArrayList<>();

    Drawing(Account account, Profile profile) {
      this.account = account;
      this.finding = account.finding();
      this.profile = profile;
      this.times = Times.of(account);
    }

    List<StixObject> objects() {
      List<String> actors = ends(finding.actors());
      List<String> recipients = ends(finding.recipients());
      if (isAttack()) {
        attack(actors, recipients);
      } else {
        deed(actors, recipients);
      }
      List<String> about = new ArrayList<>(own.stream().map(StixObject::id).toList());
      if (about.isEmpty()) {
        about.addAll(parties.stream().map(StixObject::id).toList());
      }
      if (about.isEmpty()) {
        about.add(Producer.ID); // nobody does it to nobody: there is nothing else to point at
      }
      own.addAll(new Notes(account, times, profile, about).all());
      List<StixObject> all = new ArrayList<>(parties);
      all.addAll(own);
      all.add(report(all));
      return all;
    }

    /** The objects of those who take part, each with the place that it belongs to. */
    private List<String> ends(List<Participant> participants) {
      List<String> ids = new ArrayList<>();
      for (Participant who : participants) {
        StixObject party = Parties.of(who, finding.id(), times);
        parties.add(party);
        ids.add(party.id());
        // A tracked group's country is ascribed to it by others and not by these reports.
        if (party.type().equals("identity")) {
          who.actor().flatMap(Parties::location).ifPresent(place -> located(party, place));
        }
      }
      return ids.stream().distinct().toList();
    }

    private void located(StixObject party, StixObject place) {
      parties.add(place);
      parties.add(
          StixObject.of(
                  "relationship",
                  StixIds.of("relationship", party.id(), "located-at", place.id()),
                  Times.FIXED)
              .put("relationship_type", "located-at")
              .put("source_ref", party.id())
              .put("target_ref", place.id()));
    }

    private boolean isAttack() {
      boolean isCyber =
          finding.type() == EventType.COERCE && finding.mode().filter("cyber"::equals).isPresent();
      return isCyber || finding.type() == EventType.ASSAULT;
    }

    private void attack(List<String> actors, List<String> recipients) {
      StixObject incident =
          StixObject.of("incident", StixIds.of("incident", finding.id()), times)
              .put("name", summary())
              .put("description", Wording.counts(finding))
              .put("labels", labels())
              .put("confidence", confidence());
      own.add(incident);
      if (profile == Profile.FULL) {
        StixObject happening = Incidents.event(account, times);
        incident.put("extensions", Incidents.core(finding, happening.id()));
        own.add(happening);
      }
      actors.forEach(actor -> relate(incident.id(), "attributed-to", actor));
      recipients.forEach(recipient -> relate(incident.id(), "targets", recipient));
      place()
          .ifPresent(
              place -> {
                parties.add(place);
                relate(incident.id(), "located-at", place.id());
              });
    }

    /** What is no attack joins those who did it with those to whom it was done. */
    private void deed(List<String> actors, List<String> recipients) {
      boolean isTogether =
          !account.events().isEmpty() && account.events().stream().allMatch(Event::symmetric);
      List<String> others = recipients.isEmpty() && isTogether ? actors : recipients;
      for (String actor : actors) {
        for (String other : others) {
          if (!actor.equals(other)) {
            relate(actor, "related-to", other);
          }
        }
      }
    }

    private void relate(String from, String type, String to) {
      List<Instant> span = finding.date().map(Times::span).orElse(List.of());
      own.add(
          StixObject.of(
                  "relationship", StixIds.of("relationship", finding.id(), from, type, to), times)
              .put("relationship_type", type)
              .put("description", Wording.coding(finding) + ": " + summary())
              .put("source_ref", from)
              .put("target_ref", to)
              .put("start_time", span.stream().findFirst().map(Times::millis))
              .put("stop_time", span.stream().skip(1).findFirst().map(Times::millis))
              .put("labels", labels())
              .put("confidence", confidence()));
    }

    /** Where it happened: the first place that an event names and the gazetteer knows. */
    private Optional<StixObject> place() {
      return account.events().stream()
          .filter(event -> event.place().isPresent())
          .map(
              event ->
                  Places.of(event.place().orElse(""), event.placeCountry(), event.placePoint()))
          .flatMap(Optional::stream)
          .findFirst();
    }

    private StixObject report(List<StixObject> all) {
      StixObject report =
          StixObject.of("report", StixIds.of("report", finding.id()), times)
              .put("name", summary())
              .put("description", Wording.report(finding))
              .put("report_types", isAttack() ? List.of("threat-report") : List.of())
              .put("published", Times.millis(times.modified()))
              .put("labels", labels())
              .put("confidence", confidence())
              .flag("revoked", finding.wasRejected())
              .put(
                  "external_references",
                  account.articles().stream().map(Sources::reference).toList())
              .put("object_refs", all.stream().map(StixObject::id).distinct().toList());
      return profile == Profile.FULL ? report.put("extensions", OwnExtension.of(account)) : report;
    }

    private String summary() {
      String summary = StixObject.clean(finding.summary());
      return summary.isEmpty() ? finding.id() : summary;
    }

    /** Only an analyst is confident, by the Admiralty code; the scale is STIX's, appendix A. */
    private Optional<Integer> confidence() {
      return finding
          .review()
          .flatMap(Review::credibility)
          .filter(credibility -> credibility != Credibility.UNKNOWN)
          .map(
              credibility ->
                  switch (credibility) {
                    case CONFIRMED -> 90;
                    case PROBABLE -> 70;
                    case POSSIBLE -> 50;
                    case DOUBTFUL -> 30;
                    case IMPROBABLE, UNKNOWN -> 10;
                  });
    }

    private List<String> labels() {
      List<String> labels = new ArrayList<>();
      labels.add("plover:" + finding.type().term());
      finding.mode().ifPresent(mode -> labels.add("mode:" + mode));
      finding.contexts().forEach(context -> labels.add("context:" + context));
      if (finding.factuality() != Factuality.ACTUAL) {
        labels.add("factuality:" + finding.factuality().term());
      }
      labels.add("origins:" + finding.origins());
      return labels;
    }
  }
}
