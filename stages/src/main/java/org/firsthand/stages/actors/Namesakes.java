package org.firsthand.stages.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Names of states that other places bear too: whether a text means the state, by the other words of
 * the text (one sense per discourse: Gale, Church and Yarowsky, 1992).
 */
final class Namesakes {
  /** The words that tell a name's senses apart. */
  private record Senses(Pattern state, Pattern other) {}

  private final Map<String, Senses> byName = new HashMap<>();

  private Namesakes() {}

  /** Reads {@code namesakes.tsv}: the name, words of the state, words of its namesake. */
  static Namesakes load() {
    Namesakes found = new Namesakes();
    try (InputStream in =
            Objects.requireNonNull(Namesakes.class.getResourceAsStream("namesakes.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(
              columns ->
                  found.byName.put(columns[0], new Senses(any(columns[1]), any(columns[2]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
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
