package org.firsthand.language.lemma;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the spelling of regular English verbs says where the ending learnt from other words
 * misleads: "handled" is of "handle", "propelled" of "propel", "raided" of "raid".
 */
final class PastForms {
  private static final Set<String> TAGS = Set.of("VBD", "VBN", "VBG");
  private static final String VOWELS = "aeiouy";

  /** Doubled before -ed and -ing alone; "kiss", "buzz" and "call" end in their two letters. */
  private static final String DOUBLED = "bdgmnprt";

  /** Consonants behind which an -l is written -le. */
  private static final String BEFORE_LE = "bcdfgkpstz";

  private PastForms() {}

  /**
   * The lemma of a past form or participle.
   *
   * @param form in small letters
   * @param lemma what the endings learnt in training say
   * @param verbs true for verbs that training saw in their plain form
   */
  static String mend(String form, String xpos, String lemma, Predicate<String> verbs) {
    int cut = form.endsWith("ing") ? 3 : form.endsWith("ed") ? 2 : 0;
    if (!TAGS.contains(xpos) || cut == 0 || form.length() < cut + 3 || verbs.test(lemma)) {
      return lemma;
    }
    String stem = form.substring(0, form.length() - cut);
    String single = stem.substring(0, stem.length() - 1);
    boolean twice = stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
    for (String plain : twice ? List.of(single, stem) : List.of(stem, stem + "e")) {
      if (verbs.test(plain)) {
        return plain;
      }
    }
    return lemma.equals(stem) || lemma.equals(stem + "e")
        ? spelt(stem, single, twice, lemma)
        : lemma;
  }

  private static String spelt(String stem, String single, boolean twice, String lemma) {
    char last = stem.charAt(stem.length() - 1);
    char before = stem.charAt(stem.length() - 2);
    if (twice) {
      boolean unstressed = last == 'l' && stem.endsWith("ell") && hasVowel(single, 2);
      return (DOUBLED.indexOf(last) >= 0 && stem.length() > 3) || unstressed ? single : lemma;
    }
    if (last == 'l' && BEFORE_LE.indexOf(before) >= 0) {
      return stem + "e";
    }
    boolean twoVowels =
        stem.length() > 2
            && isVowel(before)
            && isVowel(stem.charAt(stem.length() - 3))
            && stem.charAt(stem.length() - 3) != 'u';
    return twoVowels && last == 'd' ? stem : lemma;
  }

  /** True if a vowel stands before the last so many letters. */
  private static boolean hasVowel(String word, int last) {
    return word.substring(0, word.length() - last).chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }
}
