package org.firsthand.language.train;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.language.train.news.NewsSentence;
import org.firsthand.language.train.news.NewsSentences;

/** Puts the sentences of the news grammar among those of the treebanks. */
final class NewsLessons {
  /** The document that made sentences stand in. */
  static final String DOCUMENT = "news";

  private NewsLessons() {}

  /**
   * The treebank with {@code most} made sentences, at most one to three of its own, spread evenly
   * so that each part of it has its share.
   */
  static List<GoldSentence> among(List<GoldSentence> treebank, int most, long seed) {
    int count = Math.min(most, treebank.size() / 3);
    List<GoldSentence> all = new ArrayList<>(treebank.size() + count);
    List<NewsSentence> news = NewsSentences.of(count, seed);
    int next = 0;
    for (int s = 0; s < treebank.size(); s++) {
      all.add(treebank.get(s));
      while (next < (long) count * (s + 1) / treebank.size()) {
        all.add(gold(news.get(next++)));
      }
    }
    return all;
  }

  static GoldSentence gold(NewsSentence sentence) {
    return new GoldSentence(
        DOCUMENT,
        true,
        sentence.text(),
        sentence.forms(),
        sentence.lemmas(),
        sentence.upos(),
        sentence.xpos(),
        sentence.heads().stream().mapToInt(Integer::intValue).toArray(),
        sentence.relations());
  }
}
