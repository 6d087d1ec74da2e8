package org.firsthand.language.identify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.language.Resource;

/**
 * Names the language of a text by its script and its function words.
 *
 * <p>A script that one language writes names it at once; among languages that share a script, the
 * one whose commonest words cover most of the text wins (Grefenstette 1995, "Comparing two language
 * identification schemes"). Function words make up a third to a half of running prose in every
 * language listed, so a page of any of them is clear after some 20 words; a text in a language that
 * is not listed stays without one. Immutable and safe to share between threads.
 */
public final class LanguageIdentifier {
  /** Words read of a long text; more changes no answer on the articles measured. */
  private static final int WORDS_READ = 1000;

  /** Letters looked at to see which script it is. */
  private static final int LETTERS_READ = 4000;

  /** Fewer words than this are too few to tell. */
  private static final int FEWEST_WORDS = 5;

  /** Share of a text's words that must be function words of its language. */
  private static final double LEAST_COVERED = 0.15;

  private final Map<String, List<String>> languagesOfWord;
  private final Map<String, String> scriptOfLanguage;

  private LanguageIdentifier(
      Map<String, List<String>> languagesOfWord, Map<String, String> scriptOfLanguage) {
    this.languagesOfWord = languagesOfWord;
    this.scriptOfLanguage = scriptOfLanguage;
  }

  /** The identifier with the word lists that ship with it; takes some milliseconds. */
  public static LanguageIdentifier load() {
    Map<String, List<String>> words = new HashMap<>();
    Map<String, String> scripts = new HashMap<>();
    for (List<String> row : Resource.rows(LanguageIdentifier.class, "words.tsv")) {
      scripts.put(row.get(0), row.get(1));
      for (String word : row.get(2).split(" ", -1)) {
        List<String> languages = words.computeIfAbsent(word, key -> new ArrayList<>());
        if (!languages.contains(row.get(0))) {
          languages.add(row.get(0));
        }
      }
    }
    return new LanguageIdentifier(words, scripts);
  }

  /** The ISO 639-1 code of the language that most of the text is in; empty if it is not clear. */
  public Optional<String> identify(String text) {
    String script = Script.of(text, LETTERS_READ);
    return Script.onlyLanguage(script).or(() -> byWords(text, script));
  }

  private Optional<String> byWords(String text, String script) {
    Map<String, Integer> hits = new HashMap<>();
    List<String> words = Script.words(text, WORDS_READ);
    for (String word : words) {
      for (String language : languagesOfWord.getOrDefault(word, List.of())) {
        if (script.equals(scriptOfLanguage.get(language))) {
          hits.merge(language, 1, Integer::sum);
        }
      }
    }
    if (words.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    return hits.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .filter(best -> best.getValue() >= LEAST_COVERED * words.size())
        .map(Map.Entry::getKey);
  }
}
