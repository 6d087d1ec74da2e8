package org.firsthand.stages.outlets;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of outlets by name. An outlet that no file lists is known by its own name and owns
 * itself.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Outlets {
  private final Map<String, Outlet> byName;
  private final Map<String, Owner> owners;

  /**
   * A line of the registry of owners.
   *
   * @param name the owner
   * @param source where that can be looked up
   * @param reviewed false if nobody has looked it up yet
   */
  public record Owner(String name, String source, boolean reviewed) {}

  /**
   * An outlet or agency.
   *
   * @param name the name to show
   * @param agency true if it is a news agency, whose text others print
   */
  public record Outlet(String name, boolean agency) {}

  private Outlets(Map<String, Outlet> byName, Map<String, Owner> owners) {
    this.byName = Map.copyOf(byName);
    this.owners = Map.copyOf(owners);
  }

  /** Nothing known: every outlet is its own. */
  public static Outlets none() {
    return new Outlets(Map.of(), Map.of());
  }

  /**
   * Reads the lines of the two files; lines that begin with # are remarks.
   *
   * @param names lines of {@code name <tab> kind <tab> other names, joined by |}; kind is {@code
   *     agency} or {@code outlet}
   * @param owners lines of {@code outlet <tab> owner <tab> source <tab> reviewer}
   */
  public static Outlets parse(List<String> names, List<String> owners) {
    Map<String, Outlet> byName = new LinkedHashMap<>();
    for (String[] row : rows("outlets.tsv", names, 3)) {
      Outlet outlet = new Outlet(row[0], row[1].equals("agency"));
      byName.put(key(row[0]), outlet);
      for (String other : row[2].split("\\|", -1)) {
        byName.put(key(other), outlet);
      }
    }
    Map<String, Owner> byOutlet = new LinkedHashMap<>();
    for (String[] row : rows("owners.tsv", owners, 4)) {
      byOutlet.put(key(row[0]), new Owner(row[1], row[2], !row[3].equals("not yet")));
    }
    byName.remove("");
    return new Outlets(byName, byOutlet);
  }

  private static List<String[]> rows(String file, Collection<String> lines, int columns) {
    return lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(
            line -> {
              String[] row = line.split("\t", -1);
              if (row.length != columns) {
                throw new IllegalArgumentException(
                    file + ": expected " + columns + " columns, found '" + line + "'");
              }
              return row;
            })
        .toList();
  }

  /** The listed outlet of this name, article and case apart ("the Journal" may be listed too). */
  public Optional<Outlet> find(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /** The name to show: the listed one, or the name as given without its article. */
  public String nameOf(String name) {
    return find(name).map(Outlet::name).orElseGet(() -> withoutArticle(name.strip()));
  }

  /** True for a listed news agency. */
  public boolean isAgency(String name) {
    return find(name).map(Outlet::agency).orElse(false);
  }

  /** True if both names mean one outlet. */
  public boolean same(String one, String other) {
    return key(nameOf(one)).equals(key(nameOf(other)));
  }

  /** The owner that the registry names, if it lists the outlet. */
  public Optional<Owner> ownerOf(String name) {
    return Optional.ofNullable(owners.get(key(nameOf(name))));
  }

  /**
   * A form under which the names of one outlet are equal: letters and digits, no article, no site's
   * ending.
   */
  static String key(String name) {
    return withoutArticle(name.strip().toLowerCase(Locale.ROOT))
        .replaceFirst("^www\\.", "")
        .replaceFirst("\\.(com|org|net|co\\.uk|news|ir|ru|cn|de|fr)$", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String withoutArticle(String name) {
    return name.replaceFirst("^(?i:the)\\s+", "");
  }
}
