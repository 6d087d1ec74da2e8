import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes territories.tsv: the English names of all ISO 3166-1 territories, as the JDK's CLDR has
 * them.
 *
 * <p>From the project's root: {@code java stages/tables/Territories.java >
 * stages/src/main/resources/org/firsthand/stages/actors/territories.tsv}
 */
class Territories {
  public static void main(String[] none) {
    System.out.println("# Names of states and territories. Made by stages/tables/Territories.java; do not edit.");
    System.out.println("# Source: Unicode CLDR as shipped in the JDK (Unicode License v3).");
    System.out.println("# code\tname");
    Stream.of(Locale.getISOCountries())
        .map(code -> new Locale.Builder().setRegion(code).build())
        .map(place -> place.getISO3Country() + "\t" + place.getDisplayCountry(Locale.ENGLISH).replace('’', '\''))
        .sorted()
        .forEach(System.out::println);
  }
}
