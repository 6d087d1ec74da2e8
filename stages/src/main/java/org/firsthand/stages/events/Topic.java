package org.firsthand.stages.events;

import java.util.HashSet;
import java.util.IdentityHashMap;
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
 * 1992). For one thread.
 */
final class Topic {
  /** One sentence in so many must hold a word; chosen on the first two thirds of CASIE. */
  private static final int ONE_IN = 12;

  /**
   * One sentence in so many has a word of the field in a report that is on nothing else; of the
   * articles in CASIE three quarters have, of the corpus's that name a hack or leak one in sixteen.
   */
  private static final int CHIEFLY_ONE_IN = 5;

  private final List<Set<String>> sentences;

  /** In how many sentences words stand, for each set that was asked about. */
  private final IdentityHashMap<Set<String>, Long> counted = new IdentityHashMap<>();

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
    return isHeldBy(words, ONE_IN);
  }

  /** True for a report on these words' field, where "the attack" needs no further word. */
  boolean isChiefly(Set<String> words) {
    return isHeldBy(words, CHIEFLY_ONE_IN);
  }

  private boolean isHeldBy(Set<String> words, int oneIn) {
    long held =
        counted.computeIfAbsent(
            words,
            _ ->
                sentences.stream()
                    .filter(sentence -> words.stream().anyMatch(sentence::contains))
                    .count());
    return held > 0 && held * oneIn >= sentences.size();
  }
}
