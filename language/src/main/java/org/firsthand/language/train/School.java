package org.firsthand.language.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.firsthand.language.linear.WordAtoms;
import org.firsthand.language.net.Lexicon;
import org.firsthand.language.net.NetShape;
import org.firsthand.language.net.WordRows;
import org.firsthand.language.tag.TagSet;

/**
 * What a net learns from: tagged sentences as words, and what the net is to say of them. Words are
 * known by a lexicon of the sentences' own.
 *
 * @param counts how often each word of the lexicon stands in the sentences
 */
@SuppressWarnings("ArrayRecordComponent") // numbers on their way, never compared
record School(Lexicon lexicon, int[] counts, TagSet tags, List<String> relations) {

  /**
   * A school whose lexicon holds each word that is seen at least twice in the treebank or so often
   * in it and the texts.
   */
  static School of(List<GoldSentence> treebank, List<List<String>> texts, int least, TagSet tags) {
    Map<Integer, Integer> known = new TreeMap<>();
    treebank.forEach(sentence -> count(sentence.forms(), known));
    Map<Integer, Integer> anywhere = new TreeMap<>(known);
    texts.forEach(sentence -> count(sentence, anywhere));
    known.values().removeIf(times -> times < 2);
    anywhere.values().removeIf(times -> times < least);
    anywhere.putAll(known);
    Lexicon lexicon = new Lexicon(anywhere.keySet().stream().mapToInt(Integer::intValue).toArray());
    int[] counts = new int[lexicon.rows()];
    known.forEach((word, times) -> counts[lexicon.row(word)] = times);
    TreeSet<String> relations = new TreeSet<>();
    treebank.forEach(sentence -> relations.addAll(sentence.relations()));
    return new School(lexicon, counts, tags, List.copyOf(relations));
  }

  /** How often each word of the lexicon stands in the sentences and in texts. */
  int[] counts(List<List<String>> texts) {
    int[] all = counts.clone();
    for (List<String> forms : texts) {
      for (String form : forms) {
        all[lexicon.row(WordAtoms.normal(form))]++;
      }
    }
    all[0] = 0;
    return all;
  }

  private static void count(List<String> forms, Map<Integer, Integer> counts) {
    for (String form : forms) {
      counts.merge(WordAtoms.normal(form), 1, Integer::sum);
    }
  }

  NetShape shape(int layers, int hidden, int arc, int label) {
    return new NetShape(lexicon.rows(), tags.size(), relations.size(), layers, hidden, arc, label);
  }

  WordRows rows(List<String> forms, int[] tagged) {
    return WordRows.of(new WordAtoms(forms), tagged, lexicon);
  }

  /** Gold sentences as lessons; {@code tagged} are the tags that the net will be given. */
  List<Lesson> lessons(List<GoldSentence> sentences, int[][] tagged) {
    List<Lesson> lessons = new ArrayList<>(sentences.size());
    for (int s = 0; s < sentences.size(); s++) {
      GoldSentence sentence = sentences.get(s);
      int n = sentence.size();
      int[] heads = new int[n];
      int[] numbers = new int[n];
      for (int i = 0; i < n; i++) {
        heads[i] = sentence.heads()[i] == 0 ? n : sentence.heads()[i] - 1;
        numbers[i] = relations.indexOf(sentence.relations().get(i));
      }
      lessons.add(
          new Lesson(
              rows(sentence.forms(), tagged[s]),
              Belief.sure(heads),
              heads,
              Belief.sure(numbers),
              Belief.sure(TrainTagger.numbers(sentence, tags))));
    }
    return lessons;
  }
}
