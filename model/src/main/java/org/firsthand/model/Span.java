package org.firsthand.model;

/**
 * A half-open range {@code [start, end)} of UTF-16 offsets into one article's text.
 *
 * @param start offset of the first unit, from 0
 * @param end offset behind the last unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span: expected 0 <= start <= end, found [" + start + ", " + end + ")");
    }
  }

  /** The text that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** True if the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** True if every unit of the other lies in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The same range, moved by {@code by} units. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
