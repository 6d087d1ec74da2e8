package org.firsthand.quality.wire;

import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

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

  @Override
  public Story apply(Story story, RandomGenerator random) {
    return story.saying(story.paragraphs().stream().map(this::invented).toList());
  }

  private String invented(String text) {
    StringBuilder invented = new StringBuilder(text.length() + text.length() / 2);
    for (int from = 0, to; from < text.length(); from = to) {
      to = from;
      while (to < text.length() && Character.isLetter(text.charAt(to))) {
        to++;
      }
      if (to > from) {
        put(text.substring(from, to), invented);
      } else {
        invented.append(text.charAt(to++));
      }
    }
    return invented.toString();
  }

  private void put(String word, StringBuilder text) {
    String small = word.toLowerCase(Locale.ROOT);
    if (SMALL.contains(small)) {
      text.append(word);
      return;
    }
    long bits = (small.hashCode() * 0x9e3779b97f4a7c15L) ^ (language * 0xbf58476d1ce4e5b9L);
    bits = (bits ^ (bits >>> 29)) * 0x94d049bb133111ebL;
    int start = text.length();
    for (int i = 0; i < 4; i++) {
      text.append(SYLLABLES[(int) (bits >>> (60 - 7 * i)) & 15]);
    }
    if (Character.isUpperCase(word.charAt(0))) {
      text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
    }
  }
}
