package org.firsthand.language.train.news;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes sentences of the news with gold trees: the same for the same count and seed, no two alike.
 */
public final class NewsSentences {
  /** Longer ones than this wander; the news has few. */
  private static final int LONGEST = 48;

  private NewsSentences() {}

  /** {@code count} different sentences, in the order in which the seed's dice make them. */
  public static List<NewsSentence> of(int count, long seed) {
    Dice dice = new Dice(seed);
    Reports reports = new Reports(dice);
    Set<String> seen = new LinkedHashSet<>();
    List<NewsSentence> sentences = new ArrayList<>();
    while (sentences.size() < count) {
      NewsSentence sentence = one(dice, reports);
      if (sentence.forms().size() <= LONGEST && seen.add(sentence.text())) {
        sentences.add(sentence);
      }
    }
    return sentences;
  }

  private static NewsSentence one(Dice dice, Reports reports) {
    boolean headline = dice.chance(0.07);
    Phrase phrase = headline ? reports.headlines.headline() : reports.sentence();
    if (!headline && dice.chance(0.04)) {
      phrase = reports.headlines.dated(phrase);
    }
    List<Word> words = new ArrayList<>(phrase.words);
    Punctuation.tidy(words);
    boolean closed =
        words.getLast().xpos.equals("''") && words.get(words.size() - 2).form.equals(".");
    boolean bare = headline || (!closed && dice.chance(0.02));
    if (!bare && !closed) {
      Word stop = new Word(".", ".", "PUNCT", ".");
      stop.relation = "punct";
      words.add(stop);
      Punctuation.tidy(words);
    }
    Punctuation.attach(words, phrase.head);
    Reports.capital(phrase);
    return finished(words);
  }

  private static NewsSentence finished(List<Word> words) {
    StringBuilder text = new StringBuilder();
    boolean open = false;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean closing = ",.:)".contains(word.form) || word.xpos.equals("''");
      boolean tight = i == 0 || word.tight || closing || open;
      if (!tight) {
        text.append(' ');
      }
      text.append(word.form);
      open = word.xpos.equals("``") || word.form.equals("(");
    }
    return new NewsSentence(
        text.toString(),
        words.stream().map(word -> word.form).toList(),
        words.stream().map(word -> word.lemma).toList(),
        words.stream().map(word -> word.upos).toList(),
        words.stream().map(word -> word.xpos).toList(),
        words.stream().map(word -> word.head == null ? 0 : words.indexOf(word.head) + 1).toList(),
        words.stream().map(word -> word.relation).toList());
  }
}
