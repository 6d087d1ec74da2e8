package org.firsthand.language.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.firsthand.language.names.NameLabel;

/** Precision, recall and F1 of whole names: right where both ends and the kind are right. */
final class NameScores {
  private static final List<String> KINDS = List.of("PERSON", "ORG", "PLACE", "NORP");
  private final Map<String, int[]> counts = new LinkedHashMap<>();

  NameScores() {
    KINDS.forEach(kind -> counts.put(kind, new int[3]));
  }

  /** Adds a sentence. */
  void add(int[] gold, int[] found) {
    Map<Integer, String> a = names(gold);
    Map<Integer, String> b = names(found);
    a.values().forEach(name -> count(name)[0]++);
    b.values().forEach(name -> count(name)[1]++);
    a.forEach(
        (start, name) -> {
          if (name.equals(b.get(start))) {
            count(name)[2]++;
          }
        });
  }

  private int[] count(String name) {
    return counts.getOrDefault(name.substring(0, name.indexOf(' ')), new int[3]);
  }

  /** Per first word its kind and its last word. */
  private static Map<Integer, String> names(int[] labels) {
    Map<Integer, String> names = new LinkedHashMap<>();
    for (int i = 0; i < labels.length; i++) {
      NameLabel label = NameLabel.of(labels[i]);
      if (label.name().startsWith("B_")) {
        int end = i + 1;
        while (end < labels.length && labels[end] == labels[i] + 1) {
          end++;
        }
        names.put(i, label.name().substring(2) + " " + end);
      }
    }
    return names;
  }

  /** F1 over persons, organisations and places together. */
  double f1() {
    return f1(sum());
  }

  private int[] sum() {
    int[] sum = new int[3];
    for (String kind : KINDS.subList(0, 3)) {
      for (int k = 0; k < 3; k++) {
        sum[k] += counts.getOrDefault(kind, new int[3])[k];
      }
    }
    return sum;
  }

  private static double f1(int[] c) {
    return c[2] == 0 ? 0 : 2.0 * c[2] / (c[0] + c[1]);
  }

  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    counts.forEach((kind, c) -> line(lines, kind, c));
    line(lines, "person+org+place", sum());
    return lines.toString();
  }

  private static void line(StringBuilder lines, String kind, int[] c) {
    lines.append(
        String.format(
            Locale.ROOT,
            "%-18s p %.4f r %.4f f1 %.4f (%d)%n",
            kind,
            c[1] == 0 ? 0 : (double) c[2] / c[1],
            c[0] == 0 ? 0 : (double) c[2] / c[0],
            f1(c),
            c[0]));
  }
}
