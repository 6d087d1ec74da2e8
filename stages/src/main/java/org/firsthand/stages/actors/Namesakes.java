package org.firsthand.stages.actors;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names of states that other places bear too: whether a text means the state, by the other words of
 * the text (one sense per discourse: Gale, Church and Yarowsky, 1992).
 */
final class Namesakes {
  /** The words that tell a name's senses apart. */
  private record Senses(Pattern state, Pattern other) {}

  private final Map<String, Senses> byName = new HashMap<>();

  /** One line of {@code namesakes.tsv}: the name, words of the state, words of its namesake. */
  void add(String[] cells) {
    byName.put(cells[0], new Senses(any(cells[1]), any(cells[2])));
  }

  /** True if the text means another place by this name. */
  boolean isAnother(String name, String text) {
    Senses senses = byName.get(name);
    return senses != null
        && !senses.state.matcher(text).find()
        && senses.other.matcher(text).find();
  }

  private static Pattern any(String words) {
    return Pattern.compile("\\b(?:" + words.replace(".", "\\.") + ")(?!\\w)");
  }
}
