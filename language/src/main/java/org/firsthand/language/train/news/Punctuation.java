package org.firsthand.language.train.news;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hangs commas, dashes and the full stop as Udapi's FixPunct does: between the highest word on the
 * left whose head is not beyond, and the highest on the right, on the one that is below the other.
 */
final class Punctuation {
  private Punctuation() {}

  /** Drops commas that meet another mark. */
  static void tidy(List<Word> words) {
    for (int i = words.size() - 1; i >= 0; i--) {
      if (!words.get(i).form.equals(",")) {
        continue;
      }
      boolean last = i == words.size() - 1;
      if (i == 0
          || last
          || ",.):-—–".contains(words.get(i + 1).form)
          || words.get(i - 1).xpos.equals("``")) {
        words.remove(i);
      }
    }
  }

  static void attach(List<Word> words, Word root) {
    for (int i = 0; i < words.size(); i++) {
      Word mark = words.get(i);
      if (!mark.is("PUNCT") || mark.head != null) {
        continue;
      }
      if (mark.form.equals(".")) {
        mark.head = root;
        continue;
      }
      Word left = climb(words, i, -1);
      Word right = climb(words, i, 1);
      mark.head = left == null ? right : right == null ? left : below(left, right) ? left : right;
    }
  }

  private static @Nullable Word climb(List<Word> words, int at, int step) {
    int i = at + step;
    while (i >= 0 && i < words.size() && words.get(i).is("PUNCT")) {
      i += step;
    }
    if (i < 0 || i >= words.size()) {
      return null;
    }
    Word word = words.get(i);
    while (word.head != null && (words.indexOf(word.head) - at) * step > 0) {
      word = word.head;
    }
    return word;
  }

  private static boolean below(Word word, Word above) {
    for (Word up = word; up != null; up = up.head) {
      if (up == above) {
        return true;
      }
    }
    return false;
  }
}
