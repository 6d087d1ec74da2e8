package org.firsthand.language.tokens;

import java.util.Locale;
import java.util.Set;

/** Word parts and abbreviations that decide where a word ends. Fixed lists, small letters. */
final class Affixes {
  /** Prefixes that stay with their word across a hyphen, as in the English treebanks. */
  private static final Set<String> KEPT_PREFIXES =
      Set.of(
          "anti", "bi", "co", "counter", "cross", "de", "e", "ex", "extra", "inter", "intra", "mid",
          "micro", "mini", "mis", "multi", "non", "over", "pan", "post", "pre", "pro", "re", "semi",
          "sub", "super", "trans", "tri", "ultra", "un", "under", "vice");

  /** Titles and the like: the full stop behind them never ends a sentence. */
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "adm", "amb", "asst", "atty", "brig", "capt", "cmdr", "col", "cpl", "det", "dr", "fr",
          "gen", "gov", "hon", "lt", "maj", "mlle", "mme", "mr", "mrs", "ms", "mt", "pfc", "pres",
          "prof", "pvt", "rep", "reps", "rev", "sec", "sen", "sens", "sgt", "st", "ste", "supt",
          "messrs", "vs", "v", "cf", "e.g", "i.e", "ph", "no", "nos", "fig", "figs", "vol", "pp",
          "art", "approx", "eq", "ed", "eds");

  /** Abbreviations behind which a sentence may also end. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "inc", "corp", "co", "ltd", "llc", "bros", "jr", "sr", "esq", "dept", "univ", "assn",
          "assoc", "est", "etc", "al", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
          "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
          "ave", "blvd", "rd", "hwy", "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla",
          "ga", "ill", "ind", "kan", "ky", "la", "md", "mich", "minn", "mo", "mont", "neb", "nev",
          "okla", "ore", "pa", "penn", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "mass",
          "ft", "lb", "lbs", "oz", "hrs", "min", "sq", "ca", "c", "plc", "ph.d", "ll.b", "ll.m",
          "m.sc", "b.sc", "gmbh", "s.a", "op", "div", "yr", "yrs");

  /** Words after which "No." or "fig." would need a number; "no." before anything else ends. */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of("no", "nos", "fig", "figs", "vol", "pp", "art", "eq", "sec", "ed", "eds", "v");

  /** Units that are parted from the number they touch. */
  private static final Set<String> UNITS =
      Set.of(
          "am", "pm", "a.m", "p.m", "km", "m", "cm", "mm", "kg", "g", "mg", "lb", "lbs", "ft", "k",
          "mb", "gb", "tb", "hrs", "hr", "bn", "tn", "mn", "mph", "kph", "mw", "gw", "kw");

  private Affixes() {}

  static boolean isKeptPrefix(String text, int start, int end) {
    return end - start <= 8 && KEPT_PREFIXES.contains(lower(text, start, end));
  }

  static boolean isUnit(String text, int start, int end) {
    return end - start <= 3 && UNITS.contains(lower(text, start, end));
  }

  /** Whether the word at [start, end), without its full stop, is a known abbreviation. */
  static boolean isAbbreviation(String text, int start, int end, boolean numberFollows) {
    if (end - start > 7) {
      return false;
    }
    String word = lower(text, start, end);
    if (BEFORE_NUMBERS.contains(word)) {
      return numberFollows;
    }
    return BEFORE_NAMES.contains(word)
        || (ABBREVIATIONS.contains(word)
            && (word.indexOf('.') > 0
                || word.equals("etc")
                || word.equals("al")
                || word.equals("ft")
                || word.equals("ca")
                || word.equals("c")
                || isCapital(text, start)));
  }

  /** Whether a token such as "Mr." calls for a name or a number, so that no sentence ends there. */
  static boolean needsMore(String token) {
    String word = lower(token, 0, token.length() - 1);
    return BEFORE_NAMES.contains(word);
  }

  private static boolean isCapital(String text, int start) {
    return Character.isUpperCase(text.charAt(start));
  }

  private static String lower(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
