package org.firsthand.export.table;

import java.util.List;
import java.util.stream.IntStream;
import org.firsthand.model.Copy;
import org.firsthand.model.Passage;

/** The tables of copying: pairs of articles, and their aligned passages. */
final class CopyTables {
  private CopyTables() {}

  static final Table<Copy> COPIES =
      Table.<Copy>of("copies", "text of one article that stands in another")
          .text("copy_article", "id of the article that copies", Copy::copy)
          .text("original_article", "id of the article copied from", Copy::original)
          .term("kind", "reprint, excerpt, rewrite or quotes (no copying)", Copy::kind)
          .real(
              "containment_of_copy",
              "share of the copy's own words that stand in the original, 0 to 1",
              Copy::containmentOfCopy)
          .real(
              "containment_of_original",
              "share of the original's own words that stand in the copy, 0 to 1",
              Copy::containmentOfOriginal)
          .term(
              "direction_basis",
              "what tells which is the copy: credit, date, containment or unknown",
              copy -> copy.direction().basis())
          .text("direction_why", "the same in words", copy -> copy.direction().why())
          .build();

  private record PassageRow(Copy copy, int number, Passage passage) {}

  static final Table<Copy> PASSAGES =
      Table.each("passages", "two passages that are the same text", CopyTables::passages)
          .text("copy_article", "id of the article that copies", row -> row.copy().copy())
          .text("original_article", "id of the article copied from", row -> row.copy().original())
          .whole("number", "its place among the pair's passages, from 1", PassageRow::number)
          .span("copy", "the copy's words", row -> row.passage().copy())
          .span("original", "the original's words", row -> row.passage().original())
          .build();

  private static List<PassageRow> passages(Copy copy) {
    List<Passage> passages = copy.passages();
    return IntStream.range(0, passages.size())
        .mapToObj(i -> new PassageRow(copy, i + 1, passages.get(i)))
        .toList();
  }
}
