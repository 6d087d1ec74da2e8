import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes groups.tsv: threat groups with their other names and the country that they are ascribed to.
 *
 * <p>From the project's root: {@code java stages/tables/ThreatGroups.java
 * ../shared/data/actors/threat-actors.jsonl ../shared/data/actors/attack-groups.jsonl >
 * stages/src/main/resources/org/firsthand/stages/actors/groups.tsv}
 *
 * <p>The first file holds MISP's galaxy of threat actors (CC0 1.0), one object a line; the second
 * the groups of MITRE ATT&CK, whose names join the group with which they share one. The country is
 * MISP's, never guessed. Names of fewer than four letters without a digit, and ids such as G0010,
 * are left out.
 */
class ThreatGroups {
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  static final class Group {
    final String name;
    String country = "";
    final TreeSet<String> aliases = new TreeSet<>();

    Group(String name) {
      this.name = name;
    }
  }

  public static void main(String[] files) throws IOException {
    List<Group> groups = new ArrayList<>();
    Map<String, Group> byName = new TreeMap<>();
    for (String file : files) {
      for (String line : Files.readAllLines(Path.of(file))) {
        List<String> names = new ArrayList<>();
        names.add(field(line, "name").replaceFirst(" - G\\d{4}$", ""));
        Matcher list = Pattern.compile("\"synonyms\": \\[(.*?)\\](?=[,}])").matcher(line);
        if (list.find()) {
          STRING.matcher(list.group(1)).results().forEach(found -> names.add(plain(found.group(1))));
        }
        names.removeIf(name -> !usable(name));
        if (names.isEmpty()) {
          continue;
        }
        Group group = names.stream().map(name -> byName.get(key(name))).filter(g -> g != null).findFirst().orElse(null);
        if (group == null) {
          group = new Group(names.getFirst());
          groups.add(group);
        }
        if (group.country.isEmpty()) {
          group.country = alpha3(field(line, "country"));
        }
        for (String name : names) {
          if (byName.putIfAbsent(key(name), group) == null && !name.equals(group.name)) {
            group.aliases.add(name);
          }
        }
      }
    }
    System.out.println("# Threat groups. Made by stages/tables/ThreatGroups.java; do not edit.");
    System.out.println("# Sources: MISP galaxy, threat actors (CC0 1.0); MITRE ATT&CK groups (names; © The MITRE Corporation,");
    System.out.println("# reproduced under the ATT&CK terms of use). A country is MISP's ascription, not a finding of this project.");
    System.out.println("# name\tcode of the country it is ascribed to\tother names");
    groups.stream()
        .sorted((a, b) -> a.name.compareTo(b.name))
        .forEach(g -> System.out.println(g.name + "\t" + g.country + "\t" + String.join("|", g.aliases)));
  }

  private static boolean usable(String name) {
    boolean id = name.matches("[GCSU][ -]?\\d{4}") || name.matches(".*[|\\t].*");
    boolean digit = name.matches(".*\\d.*");
    return !id && name.length() >= (digit ? 3 : 4) && name.matches(".*\\p{L}.*") && !name.matches("(?i)(operation|campaign) .*");
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String field(String line, String name) {
    Matcher found = Pattern.compile("\"" + name + "\": \"((?:[^\"\\\\]|\\\\.)*)\"").matcher(line);
    return found.find() ? plain(found.group(1)) : "";
  }

  private static String plain(String json) {
    Matcher code = Pattern.compile("\\\\u([0-9a-fA-F]{4})").matcher(json);
    return code.replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16))).replaceAll("\\\\(.)", "$1").strip();
  }

  private static String alpha3(String alpha2) {
    try {
      return alpha2.isEmpty() ? "" : new Locale.Builder().setRegion(alpha2).build().getISO3Country();
    } catch (IllformedLocaleException | java.util.MissingResourceException e) {
      return "";
    }
  }
}
