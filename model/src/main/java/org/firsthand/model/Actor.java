package org.firsthand.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A resolved doer, apart from the words that mention him.
 *
 * @param name the name to show: "Russia", "European Union", "Turla", "Sergey Lavrov"
 * @param kind what it is
 * @param code ISO 3166-1 alpha-3 of the country that it is or belongs to; for bodies of several
 *     states their usual short form: "EU", "NATO", "UN"
 * @param sector PLOVER's sector: GOV, MIL, SPY, LEG, JUD, MED, BUS, CVL, NGO, IGO, CRM, REB ...
 */
public record Actor(String name, ActorKind kind, Optional<String> code, Optional<String> sector) {
  /** The state with this ISO 3166-1 alpha-3 code, by its English name; empty if no state has it. */
  public static Optional<Actor> state(String code, Optional<String> sector) {
    return Arrays.stream(Locale.getISOCountries())
        .map(country -> Locale.of("", country))
        .filter(country -> country.getISO3Country().equals(code))
        .map(
            country ->
                new Actor(
                    country.getDisplayCountry(Locale.ENGLISH),
                    ActorKind.COUNTRY,
                    Optional.of(code),
                    sector))
        .findFirst();
  }
}
