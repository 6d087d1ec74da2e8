package org.firsthand.stages.events;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.firsthand.language.Sentence;
import org.firsthand.language.Token;
import org.firsthand.stages.text.Reading;

/**
 * What an article is about, by how many of its sentences hold a word: it tells what "the attack"
 * is, and whether "paid" means a ransom.
 *
 * <p>A word keeps one sense within one text (Gale, Church and Yarowsky, One Sense Per Discourse,
 * 1992).
 */
final class Topic {
  /** One sentence in so many must hold a word; chosen on the first two thirds of CASIE. */
  private static final int ONE_IN = 12;

  private final List<Set<String>> sentences;

  private Topic(List<Set<String>> sentences) {
    this.sentences = sentences;
  }

  static Topic of(Reading reading) {
    return new Topic(reading.sentences().stream().map(Topic::words).toList());
  }

  private static Set<String> words(Sentence sentence) {
    Set<String> words = new HashSet<>();
    for (Token token : sentence.tokens()) {
      words.add(token.lemma().toLowerCase(Locale.ROOT));
      words.add(token.form().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** True if the article comes back to these words often enough to be about them. */
  boolean holds(Set<String> words) {
    long held =
        sentences.stream().filter(sentence -> words.stream().anyMatch(sentence::contains)).count();
    return held > 0 && held * ONE_IN >= sentences.size();
  }
}
