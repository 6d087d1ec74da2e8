package org.firsthand.language.train;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.firsthand.language.lemma.Lemmatizer;
import org.firsthand.language.lemma.Lemmatizer.Edit;

/** Learns lemmas: edits by ending and tag, and the words that the edits get wrong. */
final class TrainLemmatizer {
  private final Map<String, Edit> edits = new TreeMap<>();
  private final Map<String, String> words = new TreeMap<>();

  TrainLemmatizer(List<GoldSentence> sentences) {
    Map<String, Map<String, Integer>> lemmas = new TreeMap<>();
    for (GoldSentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        String xpos = sentence.xpos().get(i);
        String base = Lemmatizer.base(sentence.forms().get(i), xpos);
        String lemma = sentence.lemmas().get(i);
        if (!lemma.equals("_")) {
          lemmas
              .computeIfAbsent(Lemmatizer.key(base, xpos), key -> new TreeMap<>())
              .merge(lemma, 1, Integer::sum);
        }
      }
    }
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    lemmas.forEach((key, seen) -> count(key, mostFrequent(seen), counts));
    counts.forEach((key, seen) -> keep(key, seen));
    Lemmatizer byEdits = new Lemmatizer(Map.of(), edits);
    lemmas.forEach(
        (key, seen) -> {
          String base = key.substring(key.indexOf('\t') + 1);
          String lemma = mostFrequent(seen);
          if (!byEdits.lemma(base, key.substring(0, key.indexOf('\t')), true).equals(lemma)) {
            words.put(key, lemma);
          }
        });
  }

  private static void count(String key, String lemma, Map<String, Map<String, Integer>> counts) {
    String xpos = key.substring(0, key.indexOf('\t'));
    String base = key.substring(key.indexOf('\t') + 1);
    int common = 0;
    int least = Math.min(base.length(), lemma.length());
    while (common < least && base.charAt(common) == lemma.charAt(common)) {
      common++;
    }
    int cut = base.length() - common;
    if (cut > 5 || (common == 0 && base.length() > 3)) {
      return;
    }
    String edit = cut + "\t" + lemma.substring(common);
    for (int length = 0; length <= Math.min(Lemmatizer.LONGEST_ENDING, base.length()); length++) {
      if (length >= Math.min(cut, base.length())) {
        String ending = base.substring(base.length() - length);
        counts
            .computeIfAbsent(Lemmatizer.key(ending, xpos), k -> new TreeMap<>())
            .merge(edit, 1, Integer::sum);
      }
    }
  }

  /** Keeps an edit that was seen twice, or without any ending, and says something new. */
  private void keep(String key, Map<String, Integer> seen) {
    String best = mostFrequent(seen);
    String ending = key.substring(key.indexOf('\t') + 1);
    if (ending.isEmpty() || seen.getOrDefault(best, 0) >= 2) {
      int tab = best.indexOf('\t');
      edits.put(key, new Edit(Integer.parseInt(best.substring(0, tab)), best.substring(tab + 1)));
    }
  }

  private static String mostFrequent(Map<String, Integer> seen) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : seen.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  Lemmatizer lemmatizer() {
    return new Lemmatizer(words, edits);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(words.size());
    for (Map.Entry<String, String> entry : words.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue());
    }
    out.writeInt(edits.size());
    for (Map.Entry<String, Edit> entry : edits.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeByte(entry.getValue().cut());
      out.writeUTF(entry.getValue().add());
    }
  }
}
