package org.firsthand.quality.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Takes other words of the same meaning, from a small list of our own. */
public final class Synonyms implements Change {
  private static final Map<String, List<String>> LIST = list();

  private final double share;

  /** Changes this share, 0 to 1, of the words that are in the list. */
  public Synonyms(double share) {
    this.share = share;
  }

  @Override
  public Story apply(Story story, RandomGenerator random) {
    return story.eachSentence(
        sentence ->
            Arrays.stream(sentence.split(" "))
                .map(word -> random.nextDouble() < share ? other(word, random) : word)
                .collect(Collectors.joining(" ")));
  }

  private static String other(String word, RandomGenerator random) {
    int end = word.length();
    while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    List<String> others = LIST.getOrDefault(word.substring(0, end), List.of());
    return others.isEmpty()
        ? word
        : others.get(random.nextInt(others.size())) + word.substring(end);
  }

  /** Each word of a line may stand for each other. */
  private static Map<String, List<String>> list() {
    Map<String, List<String>> list = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(Synonyms.class.getResourceAsStream("synonyms.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null; ) {
        List<String> words = line.startsWith("#") ? List.of() : List.of(line.split(", "));
        for (String word : words) {
          list.put(word, words.stream().filter(other -> !other.equals(word)).toList());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("synonyms.txt: expected a readable resource", e);
    }
    return Map.copyOf(list);
  }
}
