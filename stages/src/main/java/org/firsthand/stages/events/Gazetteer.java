package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.language.Resource;
import org.firsthand.model.Point;

/**
 * Capitals and large cities with where they lie, as {@code cities.tsv} has them.
 *
 * <p>Immutable and safe to share between threads.
 */
final class Gazetteer {
  /** Of two namesakes the larger is meant if it has so many times the inhabitants. */
  private static final int OUTWEIGHS = 5;

  /** A city with its country's code and its inhabitants in thousands. */
  record City(String name, String country, int thousands, Point point) {}

  private final Map<String, List<City>> byName = new HashMap<>();

  private Gazetteer() {}

  /** The gazetteer that ships with the program. */
  static Gazetteer load() {
    Gazetteer gazetteer = new Gazetteer();
    for (String line : Resource.lines(Gazetteer.class, "cities.tsv")) {
      String[] cells = line.split("\t", -1);
      City city =
          new City(
              cells[0],
              cells[1],
              Integer.parseInt(cells[2]),
              new Point(Double.parseDouble(cells[3]), Double.parseDouble(cells[4])));
      gazetteer.byName.computeIfAbsent(cells[0], name -> new ArrayList<>()).add(city);
    }
    return gazetteer;
  }

  /**
   * The city of this name: the one in the country where that is known, else the one that far
   * outweighs its namesakes.
   *
   * @param name as printed, without "the"
   * @param country ISO 3166-1 alpha-3
   */
  Optional<City> find(String name, Optional<String> country) {
    List<City> cities = byName.getOrDefault(name, byName.getOrDefault(name + " City", List.of()));
    if (country.isPresent()) {
      return cities.stream().filter(city -> city.country().equals(country.get())).findFirst();
    }
    boolean alone =
        cities.size() == 1
            || (cities.size() > 1
                && cities.get(0).thousands() >= OUTWEIGHS * cities.get(1).thousands());
    return alone ? Optional.of(cities.getFirst()) : Optional.empty();
  }
}
