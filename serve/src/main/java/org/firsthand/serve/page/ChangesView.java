package org.firsthand.serve.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.firsthand.model.Article;

/**
 * What changed from one version of a report to another, word by word.
 *
 * @param older the version that comes first in time, as far as that is known
 * @param newer the other one
 * @param pieces the text of both: kept, taken out and put in
 * @param isWhole false if the texts are too long to be compared word by word and were compared
 *     paragraph by paragraph
 */
public record ChangesView(Article older, Article newer, List<Piece> pieces, boolean isWhole) {
  /** A stretch of text: {@code kept}, {@code out} or {@code in}. */
  public record Piece(String kind, String text) {}

  /** Cells of the table of a comparison: 16 MB at most. */
  private static final long LARGEST = 4_000_000;

  /** The page of two versions. */
  public static ChangesView of(Article one, Article other) {
    boolean isInOrder = date(one).compareTo(date(other)) <= 0;
    Article older = isInOrder ? one : other;
    Article newer = isInOrder ? other : one;
    List<String> before = words(older.text(), "(?<=\\s)");
    List<String> after = words(newer.text(), "(?<=\\s)");
    boolean isWhole = (long) before.size() * after.size() <= LARGEST;
    if (!isWhole) {
      before = words(older.text(), "(?<=\n\n)");
      after = words(newer.text(), "(?<=\n\n)");
    }
    return new ChangesView(older, newer, compare(before, after), isWhole);
  }

  private static String date(Article article) {
    return article.published().map(date -> date.edtf().text()).orElse("");
  }

  private static List<String> words(String text, String border) {
    return List.of(text.split(border, -1));
  }

  /** The longest common sequence of words, by the usual table. */
  private static List<Piece> compare(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).strip().equals(after.get(j).strip())
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size()
          && j < after.size()
          && before.get(i).strip().equals(after.get(j).strip())) {
        add(pieces, "kept", after.get(j));
        i++;
        j++;
      } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
        add(pieces, "out", before.get(i++));
      } else {
        add(pieces, "in", after.get(j++));
      }
    }
    return Collections.unmodifiableList(pieces);
  }

  private static void add(List<Piece> pieces, String kind, String word) {
    if (!pieces.isEmpty() && pieces.getLast().kind.equals(kind)) {
      pieces.add(new Piece(kind, pieces.removeLast().text + word));
    } else {
      pieces.add(new Piece(kind, word));
    }
  }
}
