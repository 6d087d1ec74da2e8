package org.firsthand.stages.findings;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;

/** Tells for which body an actor speaks. */
final class Bodies {
  /** PLOVER's sectors whose members act for the state. Courts and parliaments count with it. */
  private static final Set<String> STATE = Set.of("GOV", "MIL", "SPY", "COP", "JUD", "LEG");

  private static final String WITH_ARTICLE =
      "United .*|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|.* (?:Islands|Republic)";

  private static final Map<String, String> COUNTRIES = countries();

  private Bodies() {}

  /** True if the actor is a state, or a person or body that acts for one. */
  static boolean isState(Actor actor) {
    if (actor.code().filter(COUNTRIES::containsKey).isEmpty()) {
      return false;
    }
    return actor.sector().map(STATE::contains).orElse(actor.kind() == ActorKind.COUNTRY);
  }

  /** "Government of Iran", of an ISO 3166-1 alpha-3 code. */
  static String government(String code) {
    String country = COUNTRIES.getOrDefault(code, code);
    return "Government of " + (country.matches(WITH_ARTICLE) ? "the " : "") + country;
  }

  private static Map<String, String> countries() {
    Map<String, String> names = new TreeMap<>();
    for (String alpha2 : Locale.getISOCountries()) {
      Locale country = Locale.of("", alpha2);
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    return Map.copyOf(names);
  }
}
