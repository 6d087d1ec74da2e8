package org.firsthand.export.stix;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.Actor;
import org.firsthand.model.Participant;

/**
 * Who takes part, as STIX has it: states, bodies and persons are identities, groups are threat
 * actors or intrusion sets. The same actor is the same object in every finding.
 */
final class Parties {
  /** PLOVER's sectors in the words of STIX's open vocabulary. */
  private static final Map<String, String> SECTORS =
      Map.ofEntries(
          Map.entry("GOV", "government"),
          Map.entry("LEG", "government"),
          Map.entry("JUD", "government"),
          Map.entry("SPY", "government"),
          Map.entry("MIL", "defense"),
          Map.entry("MED", "communications"),
          Map.entry("BUS", "commercial"),
          Map.entry("EDU", "education"),
          Map.entry("HLH", "healthcare"),
          Map.entry("NGO", "non-profit"));

  /** The sector of the groups that trackers of threats name. */
  private static final String TRACKED = "CRM";

  private static final Map<String, String> ALPHA_2 = alpha2();

  private Parties() {}

  private static Map<String, String> alpha2() {
    Map<String, String> codes = new HashMap<>();
    for (String two : Locale.getISOCountries()) {
      codes.put(Locale.of("", two).getISO3Country(), two);
    }
    return Map.copyOf(codes);
  }

  /** The country's code of two letters, as STIX wants it. */
  static Optional<String> country(String alpha3) {
    return Optional.ofNullable(ALPHA_2.get(alpha3));
  }

  /** The object for a participant of this finding. */
  static StixObject of(Participant who, String finding, Times times) {
    return who.actor().map(Parties::of).orElseGet(() -> mentioned(who.text(), finding, times));
  }

  /** A mention that was not resolved is somebody else in each finding. */
  private static StixObject mentioned(String words, String finding, Times times) {
    return StixObject.of("identity", StixIds.of("identity", "mention", finding, words), times)
        .put("name", named(words))
        .put("identity_class", "unknown");
  }

  /** The object of an actor. */
  static StixObject of(Actor actor) {
    String[] known = {
      actor.kind().term(), actor.name(), actor.code().orElse(""), actor.sector().orElse("")
    };
    return switch (actor.kind()) {
      case GROUP -> {
        String type =
            actor.sector().filter(TRACKED::equals).isPresent() ? "intrusion-set" : "threat-actor";
        yield StixObject.of(type, StixIds.of(type, actor.name()), Times.FIXED)
            .put("name", named(actor.name()));
      }
      case COUNTRY, ORGANISATION, PERSON ->
          StixObject.of("identity", StixIds.of("identity", known), Times.FIXED)
              .put("name", name(actor))
              .put(
                  "identity_class",
                  actor.kind().term().equals("person") ? "individual" : "organization")
              .put("sectors", sectors(actor))
              .put("labels", actor.code().map(code -> List.of("code:" + code)).orElse(List.of()));
    };
  }

  /** "Albania" and "Albania (government)" are two. */
  private static String name(Actor actor) {
    String sector = actor.sector().orElse("");
    return actor.kind().term().equals("country") && !sector.isEmpty()
        ? actor.name() + " (" + sector + ")"
        : named(actor.name());
  }

  private static String named(String words) {
    return StixObject.clean(words).isEmpty() ? "unnamed" : words;
  }

  private static List<String> sectors(Actor actor) {
    return actor.sector().map(SECTORS::get).stream().toList();
  }

  /** The place that a country's code stands for, if it is a country's. */
  static Optional<StixObject> location(Actor actor) {
    return actor.code().flatMap(Parties::location);
  }

  /** A country as a place. */
  static Optional<StixObject> location(String alpha3) {
    return country(alpha3)
        .map(
            two ->
                StixObject.of("location", StixIds.of("location", two), Times.FIXED)
                    .put("name", Locale.of("", two).getDisplayCountry(Locale.ENGLISH))
                    .put("country", two));
  }
}
