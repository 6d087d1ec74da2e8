package org.firsthand.model;

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
public record Actor(String name, ActorKind kind, Optional<String> code, Optional<String> sector) {}
