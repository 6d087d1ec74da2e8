package org.firsthand.language.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the names of one text agree: a surname alone is the person who was named in full elsewhere
 * in the text.
 */
public final class NameAgreement {
  /** Kinds in the order of their labels; in place of nobody, the last words of full names. */
  private static final int KINDS = 5;

  private static final int PERSON = 1;

  /** One full name outweighs so many names of another kind. */
  private static final int FULL = 3;

  private final List<List<String>> forms;
  private final List<List<String>> tags;
  private final List<int[]> labels;
  private final Map<String, int[]> counts = new LinkedHashMap<>();

  private NameAgreement(List<List<String>> forms, List<List<String>> tags, List<int[]> labels) {
    this.forms = forms;
    this.tags = tags;
    this.labels = labels;
  }

  /**
   * The labels of a text's sentences, made to agree.
   *
   * @param forms words of each sentence
   * @param tags their Penn Treebank tags
   * @param labels their labels as numbers of {@link NameLabel}; not changed
   */
  public static List<int[]> agree(
      List<List<String>> forms, List<List<String>> tags, List<int[]> labels) {
    NameAgreement text = new NameAgreement(forms, tags, labels);
    for (int s = 0; s < labels.size(); s++) {
      text.count(s);
    }
    List<int[]> agreed = new ArrayList<>(labels.size());
    for (int s = 0; s < labels.size(); s++) {
      agreed.add(text.agree(s));
    }
    return agreed;
  }

  private static int end(int[] labels, int start) {
    int end = start + 1;
    while (end < labels.length && labels[end] == labels[start] + 1) {
      end++;
    }
    return end;
  }

  private void count(int s) {
    int[] row = labels.get(s);
    for (int i = 0; i < row.length; i++) {
      if (row[i] % 2 == 1) {
        int end = end(row, i);
        int kind = (row[i] + 1) / 2;
        counter(name(s, i, end))[kind]++;
        if (kind == PERSON && end - i > 1) {
          counter(name(s, end - 1, end))[0]++;
        }
      }
    }
  }

  private int[] counter(String name) {
    return counts.computeIfAbsent(name, key -> new int[KINDS]);
  }

  private String name(int s, int from, int to) {
    return to - from == 1
        ? forms.get(s).get(from)
        : String.join(" ", forms.get(s).subList(from, to));
  }

  private int[] agree(int s) {
    int[] row = labels.get(s).clone();
    for (int i = 0; i < row.length; ) {
      boolean named = row[i] != 0;
      int end = named ? end(row, i) : runEnd(s, row, i);
      if (end > i) {
        int kind = kind(name(s, i, end), named ? (row[i] + 1) / 2 : 0);
        for (int k = i; kind != 0 && k < end; k++) {
          row[k] = k == i ? 2 * kind - 1 : 2 * kind;
        }
      }
      i = Math.max(end, i + 1);
    }
    return row;
  }

  /** A person if full names of the text end with the name and it names little else there. */
  private int kind(String name, int own) {
    int[] votes = counts.getOrDefault(name, new int[KINDS]);
    int others = 0;
    for (int kind = PERSON + 1; kind < KINDS; kind++) {
      others = Math.max(others, votes[kind]);
    }
    return votes[0] > 0 && votes[0] * FULL > others ? PERSON : own;
  }

  /** The end of the run of proper nouns outside names that starts here; {@code i} if none does. */
  private int runEnd(int s, int[] row, int i) {
    int end = i;
    while (end < row.length
        && row[end] == 0
        && tags.get(s).get(end).equals("NNP")
        && Character.isUpperCase(forms.get(s).get(end).charAt(0))) {
      end++;
    }
    return end;
  }
}
