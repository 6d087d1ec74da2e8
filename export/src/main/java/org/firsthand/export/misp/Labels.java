package org.firsthand.export.misp;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.Tlp;
import org.firsthand.export.misp.MispEvent.Tag;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Credibility;
import org.firsthand.model.EventType;
import org.firsthand.model.Finding;
import org.firsthand.model.Participant;
import org.firsthand.model.Reliability;
import org.firsthand.model.Review;

/**
 * The tags of a finding: MISP's taxonomies, and clusters of its galaxies by their tags, which an
 * instance joins to the galaxies that it has.
 */
final class Labels {
  /** The country galaxy names states as GeoNames does; these differ from the JDK's names. */
  private static final Map<String, String> NAMED_OTHERWISE =
      Map.ofEntries(
          Map.entry("CIV", "ivory coast"),
          Map.entry("COD", "democratic republic of the congo"),
          Map.entry("COG", "republic of the congo"),
          Map.entry("CPV", "cabo verde"),
          Map.entry("HKG", "hong kong"),
          Map.entry("MAC", "macao"),
          Map.entry("MMR", "myanmar"),
          Map.entry("PSE", "palestinian territory"),
          Map.entry("TLS", "timor leste"),
          Map.entry("TUR", "turkey"),
          Map.entry("VAT", "vatican"),
          Map.entry("XKX", "kosovo"));

  /** PLOVER's sectors that the sector galaxy has a word for. */
  private static final Map<String, String> SECTORS =
      Map.of(
          "GOV", "Government, Administration",
          "LEG", "Government, Administration",
          "MIL", "Military",
          "SPY", "Intelligence",
          "JUD", "Justice",
          "COP", "Police - Law enforcement",
          "MED", "News - Media",
          "NGO", "NGO",
          "EDU", "Education",
          "OPP", "Opposition");

  private static final Map<String, String> COUNTRIES = countries();

  private Labels() {}

  private static Map<String, String> countries() {
    Map<String, String> names = new TreeMap<>();
    for (String alpha2 : Locale.getISOCountries()) {
      Locale country = Locale.of("", alpha2);
      names.put(
          country.getISO3Country(),
          Normalizer.normalize(country.getDisplayCountry(Locale.ENGLISH), Normalizer.Form.NFD)
              .replaceAll("\\p{M}", "")
              .replace("&", "and")
              .replace("St. ", "Saint ")
              .toLowerCase(Locale.ROOT));
    }
    names.putAll(NAMED_OTHERWISE);
    return Map.copyOf(names);
  }

  /** All of a finding's, each once. */
  static List<Tag> of(Finding finding, ExportSettings settings) {
    Set<String> names = new LinkedHashSet<>();
    names.add("osint:source-type=\"news-report\"");
    Optional<Review> review = finding.review();
    names.add(
        review.filter(Review::confirmed).isPresent()
            ? "workflow:state=\"complete\""
            : "workflow:todo=\"review\"");
    review.flatMap(Review::credibility).map(Labels::credibility).ifPresent(names::add);
    if (finding.originList().size() == 1) {
      finding.originList().getFirst().reliability().map(Labels::reliability).ifPresent(names::add);
    }
    actors(finding).flatMap(Labels::galaxy).forEach(names::add);
    if (finding.type() == EventType.COERCE || finding.type() == EventType.ASSAULT) {
      recipients(finding)
          .flatMap(actor -> actor.sector().stream())
          .flatMap(sector -> Optional.ofNullable(SECTORS.get(sector)).stream())
          .map(sector -> "misp-galaxy:sector=\"" + sector + "\"")
          .forEach(names::add);
    }
    return Stream.concat(settings.tlp().map(Labels::tlp).stream(), names.stream().map(Tag::of))
        .toList();
  }

  private static Stream<Actor> actors(Finding finding) {
    return Stream.concat(
        finding.actors().stream().map(Participant::actor).flatMap(Optional::stream),
        recipients(finding));
  }

  private static Stream<Actor> recipients(Finding finding) {
    return finding.recipients().stream().map(Participant::actor).flatMap(Optional::stream);
  }

  private static Stream<String> galaxy(Actor actor) {
    Stream<String> country =
        actor.code().map(COUNTRIES::get).stream()
            .map(name -> "misp-galaxy:country=\"" + name + "\"");
    Stream<String> group =
        actor.kind() == ActorKind.GROUP
            ? Stream.of("misp-galaxy:threat-actor=\"" + quoted(actor.name()) + "\"")
            : Stream.of();
    return Stream.concat(country, group);
  }

  /** A name within a tag's quotation marks, on one line. */
  private static String quoted(String name) {
    return Parts.clean(name).replaceAll("\\s+", " ").replace("\"", "");
  }

  static String reliability(Reliability letter) {
    return "admiralty-scale:source-reliability=\"" + letter.term().toLowerCase(Locale.ROOT) + "\"";
  }

  static String credibility(Credibility digit) {
    return "admiralty-scale:information-credibility=\"" + digit.term() + "\"";
  }

  private static Tag tlp(Tlp tlp) {
    String colour =
        switch (tlp) {
          case CLEAR -> "#ffffff";
          case GREEN -> "#339900";
          case AMBER, AMBER_STRICT -> "#FFC000";
          case RED -> "#CC0033";
        };
    return new Tag("tlp:" + tlp.term(), Optional.of(colour), true);
  }

  /**
   * How far an instance may pass an event on where its feed does not say otherwise: without a label
   * no further than its own organisation.
   */
  static String distribution(ExportSettings settings) {
    return settings
        .tlp()
        .map(
            tlp ->
                switch (tlp) {
                  case CLEAR -> "3";
                  case GREEN -> "2";
                  case AMBER, AMBER_STRICT, RED -> "0";
                })
        .orElse("0");
  }

  /** The reliability in the words of the template's list. */
  static String words(Reliability letter) {
    String meaning = letter.meaning();
    return letter.term()
        + " - "
        + meaning.substring(0, 1).toUpperCase(Locale.ROOT)
        + meaning.substring(1);
  }

  /** The credibility in the words of the template's list. */
  static String words(Credibility credibility) {
    return switch (credibility) {
      case CONFIRMED -> "1 - Confirmed by other sources";
      case PROBABLE -> "2 - Probably true";
      case POSSIBLE -> "3 - Possibly true";
      case DOUBTFUL -> "4 - Doubtfully true";
      case IMPROBABLE -> "5 - Improbable";
      case UNKNOWN -> "6 - Truth cannot be judged";
    };
  }
}
