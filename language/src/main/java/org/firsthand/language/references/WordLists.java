package org.firsthand.language.references;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.firsthand.language.Resource;

/** What single words tell: given names and titles of gender, nouns of kind. Immutable. */
final class WordLists {
  private static final Set<String> MALE_TITLES =
      Set.of(
          "mr",
          "mr.",
          "sir",
          "lord",
          "king",
          "prince",
          "emperor",
          "pope",
          "sheikh",
          "imam",
          "ayatollah",
          "father",
          "sultan",
          "emir",
          "duke",
          "earl",
          "baron",
          "monsieur",
          "herr",
          "uncle",
          "chairman",
          "congressman",
          "spokesman");
  private static final Set<String> FEMALE_TITLES =
      Set.of(
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "lady",
          "dame",
          "queen",
          "princess",
          "empress",
          "duchess",
          "baroness",
          "madame",
          "frau",
          "aunt",
          "chairwoman",
          "congresswoman",
          "spokeswoman");

  private final Map<String, Gender> given = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();

  private WordLists() {}

  /** The lists that ship with this module. */
  static WordLists load() {
    WordLists lists = new WordLists();
    read("given-names.txt", (kind, word) -> lists.given.put(word, Gender.valueOf(kind)));
    read("nouns.txt", (kind, word) -> lists.nouns.putIfAbsent(word, kind));
    return lists;
  }

  @FunctionalInterface
  private interface Entry {
    void add(String kind, String word);
  }

  private static void read(String file, Entry entries) {
    String kind = "";
    List<String> lines = Resource.allLines(WordLists.class, file);
    for (String line : lines) {
      if (line.startsWith("@")) {
        kind = line.substring(1);
      } else if (!line.startsWith("#") && !line.isBlank()) {
        for (String word : line.split(" ")) {
          entries.add(kind, word);
        }
      }
    }
  }

  /** The gender of a given name, as printed. */
  Gender given(String name) {
    return given.getOrDefault(name, Gender.UNKNOWN);
  }

  /** The gender that a title or noun says, in lower case. */
  Gender said(String word) {
    if (MALE_TITLES.contains(word) || isOf(word, "MAN")) {
      return Gender.MALE;
    }
    boolean female = FEMALE_TITLES.contains(word) || isOf(word, "WOMAN");
    return female ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** What a noun in the singular and in lower case names. */
  Kind kind(String noun) {
    return switch (nouns.getOrDefault(noun, "")) {
      case "MAN", "WOMAN", "PERSON" -> Kind.PERSON;
      case "FIRM", "BODY" -> Kind.BODY;
      case "COUNTRY", "TOWN", "PLACE" -> Kind.PLACE;
      default -> bySuffix(noun);
    };
  }

  private static Kind bySuffix(String noun) {
    boolean person =
        noun.endsWith("man")
            || noun.endsWith("woman")
            || noun.endsWith("person")
            || (noun.endsWith("ist") && noun.length() > 6);
    return person ? Kind.PERSON : Kind.THING;
  }

  /** True if the noun is listed under this head. */
  boolean isOf(String noun, String list) {
    return list.equals(nouns.get(noun));
  }

  /** The sort of thing for which several nouns are used alike: "firm" is one with "company". */
  String sort(String noun) {
    String list = nouns.getOrDefault(noun, "");
    return switch (list) {
      case "FIRM", "COUNTRY" -> list;
      default -> noun;
    };
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
