package org.firsthand.quality.wire;

import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Puts an invented word in the place of each word but the smallest, always the same one for the
 * same word: a text of the same shape that tells something else. Many independent stories are made
 * of few real ones in this way, for measurements of scale.
 *
 * @param language which invented language
 */
public record OtherWords(long language) implements Change {
  private static final String[] SYLLABLES = {
    "ba", "den", "kor", "lim", "tas", "ver", "no", "shi", "pra", "gul", "mon", "er", "ist", "ow",
    "fe", "ru"
  };

  /** Small words hold the frequent word sequences of English and stay. */
  private static final Set<String> SMALL =
      Set.of(
          ("the of in to and a an on for with that was by at had has have is are were be been will"
                  + " would could should may might can do did does not no this these those it its he"
                  + " she his her they their we our you your i my me him them us who which what when"
                  + " where why how all any some more most other than then there here so if but or as"
                  + " from about after before between into over under up down out off said one two"
                  + " new year years time people first last now also just only even such many much"
                  + " very well like because while during against since until")
              .split(" "));

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  @Override
  public Story apply(Story story, RandomGenerator random) {
    return story.saying(
        story.paragraphs().stream()
            .map(text -> WORD.matcher(text).replaceAll(word -> invented(word.group())))
            .toList());
  }

  private String invented(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (SMALL.contains(small)) {
      return word;
    }
    long bits = (small.hashCode() * 0x9e3779b97f4a7c15L) ^ (language * 0xbf58476d1ce4e5b9L);
    bits = (bits ^ (bits >>> 29)) * 0x94d049bb133111ebL;
    StringBuilder invented = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      invented.append(SYLLABLES[(int) (bits >>> (60 - 7 * i)) & 15]);
    }
    return Character.isUpperCase(word.charAt(0))
        ? Sentences.capital(invented.toString())
        : invented.toString();
  }
}
