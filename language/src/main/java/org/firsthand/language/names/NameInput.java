package org.firsthand.language.names;

import java.util.List;
import org.firsthand.language.linear.FeatureHash;
import org.firsthand.language.linear.WordAtoms;

/** What the name model sees of a sentence: words, tags, gazetteer marks, runs of capitals. */
public final class NameInput {
  final WordAtoms words;
  final int[] tags;
  final int[] marks;

  /** Per word its cluster in the finest level. */
  private final int[] fine;

  private final WordClusters clusters;

  /** Per word the first and the last word of the run of capitalised words it lies in, or itself. */
  final int[] runStart;

  final int[] runEnd;

  /** Words in small letters, two words and more away from any capital: never in a name. */
  final boolean[] plain;

  /** True if nearly every word is capitalised: a headline or shouting. */
  final boolean title;

  private NameInput(
      WordAtoms words, int[] tags, int[] marks, boolean[] capital, WordClusters clusters) {
    this.words = words;
    this.tags = tags;
    this.marks = marks;
    this.clusters = clusters;
    fine = new int[tags.length];
    for (int i = 0; i < fine.length; i++) {
      fine[i] = clusters.of(words.form(i), words.normal(i));
    }
    plain = new boolean[tags.length];
    runStart = new int[tags.length];
    runEnd = new int[tags.length];
    int capitals = 0;
    for (int i = 0; i < tags.length; i++) {
      capitals += capital[i] ? 1 : 0;
      boolean goesOn = i > 0 && capital[i] && capital[i - 1];
      runStart[i] = goesOn ? runStart[i - 1] : i;
    }
    for (int i = tags.length - 1; i >= 0; i--) {
      boolean goesOn = i + 1 < tags.length && capital[i] && capital[i + 1];
      runEnd[i] = goesOn ? runEnd[i + 1] : i;
    }
    for (int i = 0; i < tags.length; i++) {
      plain[i] = true;
      for (int k = Math.max(0, i - 2); k <= Math.min(tags.length - 1, i + 2); k++) {
        plain[i] &= !capital[k];
      }
    }
    title = tags.length > 3 && capitals * 10 > tags.length * 7;
  }

  /** Reads a sentence's words and their Penn Treebank tags. */
  public static NameInput of(
      List<String> forms, List<String> xpos, Gazetteer gazetteer, WordClusters clusters) {
    WordAtoms words = new WordAtoms(forms);
    int[] tags = new int[forms.size()];
    boolean[] capital = new boolean[forms.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = FeatureHash.of(xpos.get(i));
      capital[i] = hasCapital(forms.get(i));
    }
    return new NameInput(words, tags, gazetteer.marks(words), capital, clusters);
  }

  private static boolean hasCapital(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  public int size() {
    return tags.length;
  }

  /** True if word {@code i} is too far from any capital to lie in a name. */
  public boolean isPlain(int i) {
    return plain[i];
  }

  int tag(int i) {
    return i < 0 || i >= tags.length ? 0 : tags[i];
  }

  int mark(int i) {
    return i < 0 || i >= marks.length ? 0 : marks[i];
  }

  /** The cluster of word {@code i} in a level; 0 if not known, -1 outside the sentence. */
  int cluster(int level, int i) {
    return i < 0 || i >= fine.length ? -1 : clusters.at(level, fine[i]);
  }
}
