package org.firsthand.export.stix;

import java.util.Optional;
import org.firsthand.model.Point;

/** Where something happened. */
final class Places {
  private Places() {}

  /** A place by its name or country's code; empty where nothing is known but the name. */
  static Optional<StixObject> of(String name, Optional<String> country, Optional<Point> point) {
    if (Parties.country(name).isPresent()) {
      return Parties.location(name);
    }
    Optional<String> two = country.flatMap(Parties::country);
    if (two.isEmpty() && point.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        StixObject.of(
                "location",
                StixIds.of("location", name, two.orElse(""), point.map(Point::toString).orElse("")),
                Times.FIXED)
            .put("name", name)
            .put("country", two)
            .put("latitude", point.map(Point::latitude))
            .put("longitude", point.map(Point::longitude)));
  }
}
