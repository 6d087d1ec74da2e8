package org.firsthand.stages.findings.mentions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firsthand.language.Sentence;
import org.firsthand.language.Token;

/**
 * Describes mentions and says which pairs of them are worth a comparison: those of one document,
 * and of documents that share some of their words.
 */
final class PreparePairs {
  /** Documents that are less alike share no event; chosen on ECB+ train, 0 to 1. */
  private static final double NO_NEWS_IN_COMMON = 0.1;

  /** Documents that are as alike on average are one piece of news; chosen on ECB+ train. */
  private static final double SAME_NEWS = 0.2;

  /** The part of names in how alike documents are; chosen on ECB+ train. */
  private static final double NAMES = 0.3;

  private final List<Described> mentions = new ArrayList<>();
  private final List<Integer> documentOf = new ArrayList<>();
  private final double[][] likeness;
  private final int[] group;
  private final ComparePair compare;

  /** Takes a pair of mentions by number, the lower first. */
  @FunctionalInterface
  interface Pairs {
    void take(int one, int other, double[] features);
  }

  PreparePairs(Collection<Document> given, Collection<Mention> wanted, Senses senses) {
    List<Document> documents = given.stream().sorted(Comparator.comparing(Document::id)).toList();
    TermWeights weights = new TermWeights(documents.stream().map(PreparePairs::words).toList());
    DescribeMention describe = new DescribeMention(weights);
    Map<String, Integer> places = new HashMap<>();
    documents.forEach(document -> places.put(document.id(), places.size()));
    for (Mention mention : wanted.stream().sorted(Comparator.comparing(Mention::id)).toList()) {
      Integer place = places.get(mention.document());
      if (place != null) {
        describe
            .of(mention, documents.get(place))
            .ifPresent(
                described -> {
                  mentions.add(described);
                  documentOf.add(place);
                });
      }
    }
    likeness = likeness(documents, weights);
    group = groups(likeness);
    compare = new ComparePair(weights, senses);
  }

  /** The mentions whose words are there, by id. */
  List<Described> mentions() {
    return mentions;
  }

  /** Compares all pairs that are worth it. */
  void each(Pairs pairs) {
    for (int i = 0; i < mentions.size(); i++) {
      for (int j = i + 1; j < mentions.size(); j++) {
        int one = documentOf.get(i);
        int other = documentOf.get(j);
        if (one == other || likeness[one][other] >= NO_NEWS_IN_COMMON) {
          ComparePair.Documents documents =
              new ComparePair.Documents(
                  one == other, likeness[one][other], group[one] == group[other]);
          pairs.take(i, j, compare.of(mentions.get(i), mentions.get(j), documents));
        }
      }
    }
  }

  private static Set<String> words(Document document) {
    Set<String> words = new HashSet<>();
    for (Sentence sentence : document.sentences().values()) {
      sentence.tokens().stream()
          .filter(DescribeMention::isOpen)
          .map(DescribeMention::lemma)
          .forEach(words::add);
    }
    return words;
  }

  private static double[][] likeness(List<Document> documents, TermWeights weights) {
    List<Map<String, Double>> vectors = new ArrayList<>();
    List<Map<String, Double>> names = new ArrayList<>();
    for (Document document : documents) {
      Map<String, Integer> counts = new HashMap<>();
      Map<String, Integer> named = new HashMap<>();
      for (Sentence sentence : document.sentences().values()) {
        DescribeMention.content(sentence)
            .forEach((word, count) -> counts.merge(word, count, Integer::sum));
        for (Token token : sentence.tokens()) {
          if (DescribeMention.isName(token)) {
            named.merge(DescribeMention.lemma(token), 1, Integer::sum);
          }
        }
      }
      vectors.add(weights.vector(counts, named.keySet()));
      names.add(weights.vector(named, Set.of()));
    }
    double[][] likeness = new double[documents.size()][documents.size()];
    for (int i = 0; i < likeness.length; i++) {
      for (int j = 0; j < i; j++) {
        likeness[i][j] =
            (1 - NAMES) * TermWeights.cosine(vectors.get(i), vectors.get(j))
                + NAMES * TermWeights.cosine(names.get(i), names.get(j));
        likeness[j][i] = likeness[i][j];
      }
    }
    return likeness;
  }

  private static int[] groups(double[][] likeness) {
    double[][] own = new double[likeness.length][];
    for (int i = 0; i < own.length; i++) {
      own[i] = likeness[i].clone();
    }
    int[] group = new int[own.length];
    for (List<Integer> members : AverageLinkage.group(own, SAME_NEWS)) {
      members.forEach(member -> group[member] = members.getFirst());
    }
    return group;
  }
}
