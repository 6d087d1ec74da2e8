package org.firsthand.language.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.firsthand.language.linear.WordAtoms;
import org.firsthand.language.tag.TagFeatures;
import org.firsthand.language.tag.TagSet;
import org.firsthand.language.tag.Tagger;

/** Trains taggers. */
final class TrainTagger {
  private final int epochs;
  private final long seed;

  TrainTagger(int epochs, long seed) {
    this.epochs = epochs;
    this.seed = seed;
  }

  /** All tags of the sentences, in the order of their names. */
  static TagSet tagsOf(List<GoldSentence> sentences) {
    TreeSet<String> pairs = new TreeSet<>();
    for (GoldSentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        pairs.add(sentence.upos().get(i) + " " + sentence.xpos().get(i));
      }
    }
    List<String> upos = new ArrayList<>();
    List<String> xpos = new ArrayList<>();
    for (String pair : pairs) {
      upos.add(pair.substring(0, pair.indexOf(' ')));
      xpos.add(pair.substring(pair.indexOf(' ') + 1));
    }
    return new TagSet(upos, xpos);
  }

  /** The gold tags of a sentence as numbers; a pair that the set lacks is an error. */
  static int[] numbers(GoldSentence sentence, TagSet tags) {
    int[] numbers = new int[sentence.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = -1;
      for (int t = 0; t < tags.size(); t++) {
        if (tags.upos().get(t).equals(sentence.upos().get(i))
            && tags.xpos().get(t).equals(sentence.xpos().get(i))) {
          numbers[i] = t;
        }
      }
    }
    return numbers;
  }

  OnlineWeights.Frozen train(List<GoldSentence> sentences, TagSet tags, int scale, int floor) {
    int count = sentences.size();
    WordAtoms[] words = new WordAtoms[count];
    int[][] gold = new int[count][];
    int[] order = new int[count];
    for (int s = 0; s < count; s++) {
      words[s] = new WordAtoms(sentences.get(s).forms());
      gold[s] = numbers(sentences.get(s), tags);
      order[s] = s;
    }
    OnlineWeights weights = new OnlineWeights();
    int[] features = new int[TagFeatures.MOST];
    int[] scores = new int[tags.size()];
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Shuffle.shuffle(order, random);
      for (int s : order) {
        int before = -1;
        int beforeThat = -1;
        for (int i = 0; i < gold[s].length; i++) {
          int n = TagFeatures.fill(words[s], i, before, beforeThat, features);
          Arrays.fill(scores, 0);
          weights.addTo(scores, features, n);
          int best = 0;
          for (int t = 1; t < scores.length; t++) {
            if (scores[t] > scores[best]) {
              best = t;
            }
          }
          if (best != gold[s][i]) {
            weights.update(features, n, gold[s][i], 1);
            weights.update(features, n, best, -1);
          }
          weights.tick();
          beforeThat = before;
          before = best;
        }
      }
    }
    return weights.freeze(scale, floor);
  }

  /** Tags every part of the sentences with a tagger that has seen only the other parts. */
  int[][] jackknife(List<GoldSentence> sentences, TagSet tags, int folds, int scale, int floor) {
    int[][] result = new int[sentences.size()][];
    for (int fold = 0; fold < folds; fold++) {
      List<GoldSentence> seen = new ArrayList<>();
      for (int s = 0; s < sentences.size(); s++) {
        if (s * folds / sentences.size() != fold) {
          seen.add(sentences.get(s));
        }
      }
      Tagger tagger = new Tagger(tags, train(seen, tags, scale, floor).table());
      for (int s = 0; s < sentences.size(); s++) {
        if (s * folds / sentences.size() == fold) {
          result[s] = tagger.tag(new WordAtoms(sentences.get(s).forms()));
        }
      }
    }
    return result;
  }
}
