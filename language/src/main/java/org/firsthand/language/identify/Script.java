package org.firsthand.language.identify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The script that most letters of a text are in, and the languages that a script names alone. */
final class Script {
  private static final Map<Character.UnicodeScript, String> CODES =
      Map.ofEntries(
          Map.entry(Character.UnicodeScript.LATIN, "Latn"),
          Map.entry(Character.UnicodeScript.CYRILLIC, "Cyrl"),
          Map.entry(Character.UnicodeScript.ARABIC, "Arab"),
          Map.entry(Character.UnicodeScript.HEBREW, "Hebr"),
          Map.entry(Character.UnicodeScript.GREEK, "Grek"),
          Map.entry(Character.UnicodeScript.HAN, "Hani"),
          Map.entry(Character.UnicodeScript.HIRAGANA, "Kana"),
          Map.entry(Character.UnicodeScript.KATAKANA, "Kana"),
          Map.entry(Character.UnicodeScript.HANGUL, "Hang"),
          Map.entry(Character.UnicodeScript.THAI, "Thai"),
          Map.entry(Character.UnicodeScript.DEVANAGARI, "Deva"),
          Map.entry(Character.UnicodeScript.BENGALI, "Beng"),
          Map.entry(Character.UnicodeScript.TAMIL, "Taml"),
          Map.entry(Character.UnicodeScript.TELUGU, "Telu"),
          Map.entry(Character.UnicodeScript.GEORGIAN, "Geor"),
          Map.entry(Character.UnicodeScript.ARMENIAN, "Armn"),
          Map.entry(Character.UnicodeScript.ETHIOPIC, "Ethi"),
          Map.entry(Character.UnicodeScript.KHMER, "Khmr"),
          Map.entry(Character.UnicodeScript.MYANMAR, "Mymr"));

  /** Devanagari also writes Marathi and Nepali; among news texts Hindi is by far the commonest. */
  private static final Map<String, String> ONLY =
      Map.ofEntries(
          Map.entry("Grek", "el"),
          Map.entry("Hani", "zh"),
          Map.entry("Kana", "ja"),
          Map.entry("Hang", "ko"),
          Map.entry("Thai", "th"),
          Map.entry("Deva", "hi"),
          Map.entry("Beng", "bn"),
          Map.entry("Taml", "ta"),
          Map.entry("Telu", "te"),
          Map.entry("Geor", "ka"),
          Map.entry("Armn", "hy"),
          Map.entry("Ethi", "am"),
          Map.entry("Khmr", "km"),
          Map.entry("Mymr", "my"));

  private Script() {}

  /** The ISO 15924 code of the commonest script among the first letters; empty if none is known. */
  static String of(String text, int letters) {
    Map<String, Integer> counts = new HashMap<>();
    int seen = 0;
    for (int i = 0; i < text.length() && seen < letters; ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      String code = CODES.get(Character.UnicodeScript.of(point));
      if (code != null && Character.isLetter(point)) {
        counts.merge(code, 1, Integer::sum);
        seen++;
      }
    }
    // Japanese mixes kana with Chinese characters: a tenth of kana is enough.
    int kana = counts.getOrDefault("Kana", 0);
    if (kana > 0 && kana * 10 >= counts.getOrDefault("Hani", 0)) {
      counts.merge("Kana", counts.getOrDefault("Hani", 0), Integer::sum);
      counts.remove("Hani");
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** The language that a script stands for, if it stands for one. */
  static Optional<String> onlyLanguage(String script) {
    return Optional.ofNullable(ONLY.get(script));
  }

  /**
   * The first words of a text in lower case; digits and signs part them. The "s" of "Norway's" is
   * none: it would be a preposition of other languages.
   */
  static List<String> words(String text, int most) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length() && words.size() < most; i++) {
      boolean letter =
          i < text.length()
              && (Character.isLetter(text.charAt(i))
                  || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK);
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (!(i == start + 1 && isBehindApostrophe(text, start))) {
          words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = -1;
      }
    }
    return words;
  }

  private static boolean isBehindApostrophe(String text, int start) {
    return start > 1
        && (text.charAt(start - 1) == '\'' || text.charAt(start - 1) == '’')
        && Character.isLetter(text.charAt(start - 2));
  }
}
