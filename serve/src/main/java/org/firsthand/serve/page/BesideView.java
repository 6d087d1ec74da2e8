package org.firsthand.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.Passage;
import org.firsthand.model.Span;
import org.firsthand.store.Dossier;

/**
 * Two articles in two columns, with the passages that they share.
 *
 * @param copy the relation
 * @param left the copy
 * @param right the original
 * @param leftText the copy's paragraphs
 * @param rightText the original's paragraphs
 * @param passages how many passages they share
 */
public record BesideView(
    Copy copy,
    Article left,
    Article right,
    List<List<Piece>> leftText,
    List<List<Piece>> rightText,
    int passages) {
  /**
   * A stretch of text.
   *
   * @param passage counts from 1; 0 for words that stand in one article only
   * @param isFirst whether the passage begins here and does not go on from the paragraph before
   */
  public record Piece(String text, int passage, boolean isFirst) {}

  /** The page of two articles; empty if they share no text. */
  public static Optional<BesideView> of(Article one, Article other, Dossier dossier) {
    return dossier.lists().copiesOf(one.id()).stream()
        .filter(copy -> copy.copy().equals(other.id()) || copy.original().equals(other.id()))
        .findFirst()
        .map(
            copy -> {
              boolean isCopy = copy.copy().equals(one.id());
              Article left = isCopy ? one : other;
              Article right = isCopy ? other : one;
              return new BesideView(
                  copy,
                  left,
                  right,
                  text(left, copy.passages().stream().map(Passage::copy).toList()),
                  text(right, copy.passages().stream().map(Passage::original).toList()),
                  copy.passages().size());
            });
  }

  private record Numbered(Span span, int number) {}

  private static List<List<Piece>> text(Article article, List<Span> passages) {
    List<Numbered> numbered = new ArrayList<>();
    for (Span span : passages) {
      numbered.add(new Numbered(span, numbered.size() + 1));
    }
    numbered.sort(Comparator.comparing(Numbered::span));
    List<List<Piece>> paragraphs = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (Span paragraph : article.paragraphs()) {
      List<Piece> pieces = new ArrayList<>();
      int at = paragraph.start();
      for (Numbered passage : numbered) {
        int start = Math.max(at, passage.span.start());
        int end = Math.min(paragraph.end(), passage.span.end());
        if (start < end) {
          add(pieces, article.text().substring(at, start), 0, false);
          add(
              pieces,
              article.text().substring(start, end),
              passage.number,
              seen.add(passage.number));
          at = end;
        }
      }
      add(pieces, article.text().substring(at, paragraph.end()), 0, false);
      paragraphs.add(pieces);
    }
    return paragraphs;
  }

  private static void add(List<Piece> pieces, String text, int passage, boolean isFirst) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, passage, isFirst));
    }
  }
}
