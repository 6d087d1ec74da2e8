package org.firsthand.model;

import java.util.List;

/**
 * Text of one article that stands in another.
 *
 * @param copy id of the article that copies
 * @param original id of the article copied from
 * @param kind what kind of copying it is
 * @param containmentOfCopy share of the copy's own words that stand in the original, 0 to 1
 * @param containmentOfOriginal share of the original's own words that stand in the copy, 0 to 1
 * @param direction why the one is the copy and not the other
 * @param passages the aligned passages, in the order of the copy
 */
public record Copy(
    String copy,
    String original,
    CopyKind kind,
    double containmentOfCopy,
    double containmentOfOriginal,
    Direction direction,
    List<Passage> passages) {
  public Copy {
    passages = List.copyOf(passages);
    if (copy.equals(original)) {
      throw new IllegalArgumentException("copy: expected two articles, found " + copy + " twice");
    }
    Shares.check("containmentOfCopy", containmentOfCopy);
    Shares.check("containmentOfOriginal", containmentOfOriginal);
  }
}
