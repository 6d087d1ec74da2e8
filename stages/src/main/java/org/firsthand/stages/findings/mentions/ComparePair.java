package org.firsthand.stages.findings.mentions;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Compares two mentions by all {@link Feature}s. */
final class ComparePair {
  /** First letters by which forms of one word are known. */
  private static final int STEM = 5;

  private final TermWeights weights;
  private final Senses senses;

  ComparePair(TermWeights weights, Senses senses) {
    this.weights = weights;
    this.senses = senses;
  }

  /** How the documents of two mentions compare: how alike they are, and if of one group. */
  record Documents(boolean same, double likeness, boolean oneGroup) {}

  /** The values, by the features' order. */
  double[] of(Described a, Described b, Documents documents) {
    Values values = new Values();
    Kinship kinship = words(a, b, values);
    boolean like = kinship.isLike();
    documents(a, b, documents, kinship, values);
    surroundings(a, b, kinship, values);
    parties(a, b, kinship, values);
    values.set(Feature.SAME_TIME, meet(a.times(), b.times()));
    values.set(Feature.OTHER_TIME, differ(a.times(), b.times()));
    values.set(Feature.SAME_NUMBER, meet(a.numbers(), b.numbers()));
    values.set(Feature.OTHER_NUMBER, differ(a.numbers(), b.numbers()));
    int early = (a.isEarly() ? 1 : 0) + (b.isEarly() ? 1 : 0);
    values.set(Feature.EARLY, early);
    values.set(Feature.BOTH_EARLY_OF_LIKE, early == 2 && like);
    values.set(Feature.ONE_NEGATED, a.isNegated() != b.isNegated());
    values.set(
        Feature.SEVERAL_WORDS, (a.lemmas().size() > 1 ? 1 : 0) + (b.lemmas().size() > 1 ? 1 : 0));
    return values.numbers;
  }

  /** How the words of two mentions are related. */
  private record Kinship(
      boolean same, boolean isLike, boolean isKin, boolean synonym, boolean reports) {}

  private Kinship words(Described a, Described b, Values values) {
    boolean same = a.head().equals(b.head());
    boolean shared = !same && meet(a.lemmas(), b.lemmas());
    boolean stem = !same && a.head().length() >= STEM - 1 && stem(a.head()).equals(stem(b.head()));
    boolean synonym = !same && senses.areSynonyms(a.head(), b.head());
    boolean broader = !same && !synonym && senses.isBroader(a.head(), b.head());
    boolean sibling = !same && !synonym && !broader && senses.areSiblings(a.head(), b.head());
    boolean like = same || shared || stem || synonym;
    boolean reports = isReport(a) && isReport(b);
    double rarity = (weights.rarity(a.head()) + weights.rarity(b.head())) / 2;
    values.set(Feature.SAME_WORDS, a.lemmas().equals(b.lemmas()));
    values.set(Feature.SAME_HEAD, same);
    values.set(Feature.SHARED_WORD, shared);
    values.set(Feature.SAME_STEM, stem);
    values.set(Feature.SYNONYM, synonym);
    values.set(Feature.BROADER, broader);
    values.set(Feature.SIBLING, sibling);
    values.set(Feature.UNLIKE_WORDS, !like && !broader && !sibling);
    values.set(Feature.BOTH_REPORT, reports);
    values.set(Feature.ONE_REPORTS, isReport(a) != isReport(b));
    values.set(Feature.RARITY, rarity);
    values.set(Feature.RARITY_OF_SAME, same ? rarity : 0);
    values.set(Feature.LIGHT_SAME, same && LightWords.LIGHT.contains(a.head()));
    values.set(Feature.SAME_CLASS, a.upos().equals(b.upos()));
    values.set(Feature.BOTH_VERBS, a.upos().equals("VERB") && b.upos().equals("VERB"));
    return new Kinship(same, like, !like && (broader || sibling), synonym, reports);
  }

  private static void documents(
      Described a, Described b, Documents documents, Kinship kinship, Values values) {
    double likeness = documents.same() ? 0 : documents.likeness();
    boolean oneSentence = documents.same() && a.mention().sentence() == b.mention().sentence();
    values.set(Feature.SAME_DOCUMENT, documents.same());
    values.set(Feature.DOCUMENTS, likeness);
    values.set(Feature.SAME_NEWS, documents.oneGroup());
    values.set(Feature.DOCUMENTS_OF_LIKE, kinship.isLike() ? likeness : 0);
    values.set(Feature.DOCUMENTS_OF_UNLIKE, kinship.isLike() ? 0 : likeness);
    values.set(Feature.SAME_SENTENCE, oneSentence);
    values.set(Feature.SAME_SENTENCE_SAME_HEAD, oneSentence && kinship.same());
    values.set(Feature.SAME_DOCUMENT_SAME_HEAD, documents.same() && kinship.same());
    values.set(Feature.SAME_DOCUMENT_SYNONYM, documents.same() && kinship.synonym());
  }

  private static void surroundings(Described a, Described b, Kinship kinship, Values values) {
    double sentences = TermWeights.cosine(a.words(), b.words());
    double near = TermWeights.cosine(a.near(), b.near());
    values.set(Feature.SENTENCES, sentences);
    values.set(Feature.NEARBY, near);
    values.set(Feature.SENTENCES_OF_LIKE, kinship.isLike() ? sentences : 0);
    values.set(Feature.NEARBY_OF_LIKE, kinship.isLike() ? near : 0);
    values.set(Feature.SENTENCES_OF_REPORTS, kinship.reports() ? sentences : 0);
    values.set(Feature.NEARBY_OF_KIN, kinship.isKin() ? near : 0);
    values.set(Feature.NEARBY_OF_UNLIKE, kinship.isLike() || kinship.isKin() ? 0 : near);
  }

  private void parties(Described a, Described b, Kinship kinship, Values values) {
    double doers = shared(a.doers(), b.doers());
    double done = shared(a.done(), b.done());
    Set<String> partiesOfA = all(a);
    Set<String> partiesOfB = all(b);
    double parties = shared(partiesOfA, partiesOfB);
    boolean otherParties = differ(partiesOfA, partiesOfB);
    boolean otherDoers = differ(a.doers(), b.doers());
    boolean otherNames = differ(a.names(), b.names());
    values.set(Feature.DOERS, doers);
    values.set(Feature.OTHER_DOERS, otherDoers);
    values.set(Feature.DONE, done);
    values.set(Feature.OTHER_DONE, differ(a.done(), b.done()));
    values.set(Feature.OTHERS, shared(a.others(), b.others()));
    values.set(Feature.OTHER_OTHERS, differ(a.others(), b.others()));
    values.set(Feature.DOERS_AND_DONE, doers > 0 && done > 0);
    values.set(Feature.PARTIES, parties);
    values.set(Feature.OTHER_PARTIES, otherParties);
    values.set(Feature.PARTIES_OF_LIKE, kinship.isLike() ? parties : 0);
    values.set(Feature.OTHER_PARTIES_OF_SAME, otherParties && kinship.same());
    values.set(Feature.DOERS_OF_REPORTS, kinship.reports() ? doers : 0);
    values.set(Feature.OTHER_DOERS_OF_REPORTS, otherDoers && kinship.reports());
    values.set(Feature.TAKES_PART, partiesOfA.contains(b.head()) || partiesOfB.contains(a.head()));
    values.set(Feature.NAMES, shared(a.names(), b.names()));
    values.set(Feature.OTHER_NAMES, otherNames);
    values.set(Feature.OTHER_NAMES_OF_SAME, otherNames && kinship.same());
  }

  private static Set<String> all(Described mention) {
    Set<String> all = new HashSet<>(mention.doers());
    all.addAll(mention.done());
    all.addAll(mention.others());
    return all;
  }

  /** Share of the weight of the lighter set that stands in both; 0 if one is empty. */
  private double shared(Set<String> a, Set<String> b) {
    Set<String> both = new TreeSet<>(a);
    both.retainAll(b);
    double lighter = both.isEmpty() ? 0 : Math.min(weights.of(a), weights.of(b));
    return lighter == 0 ? 0 : weights.of(both) / lighter;
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    return !Collections.disjoint(a, b);
  }

  private static boolean differ(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private static String stem(String word) {
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }

  private static boolean isReport(Described mention) {
    return LightWords.REPORTING.contains(mention.head());
  }

  /** The numbers in the making. */
  private static final class Values {
    final double[] numbers = new double[Feature.values().length];

    @SuppressWarnings("EnumOrdinal") // features are columns
    void set(Feature feature, double value) {
      numbers[feature.ordinal()] = value;
    }

    void set(Feature feature, boolean is) {
      set(feature, is ? 1 : 0);
    }
  }
}
