package org.firsthand.export.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a report says of one finding.
 *
 * @param finding the finding's id
 * @param title the finding in one line
 * @param coding type, factuality, mode and contexts; then who did it to whom; then when
 * @param counts the count line in its four parts: articles, outlets, origins, of unknown lineage
 * @param from the first day that it may have been, for an order in time
 * @param known what is known, in prose
 * @param parts origins, unknown lineage, what is told differently, what stands beside, what the
 *     analyst holds of it; only those that there are
 */
public record Chapter(
    String finding,
    String title,
    List<String> coding,
    List<String> counts,
    Optional<LocalDate> from,
    List<Sentence> known,
    List<Part> parts) {
  /** The place of the origins among {@link #counts}, which is set in bold. */
  public static final int ORIGINS = 2;

  public Chapter {
    coding = List.copyOf(coding);
    counts = List.copyOf(counts);
    known = List.copyOf(known);
    parts = List.copyOf(parts);
  }

  /**
   * A list under a heading.
   *
   * @param isCounted true if its items are numbered
   */
  public record Part(String heading, boolean isCounted, List<Item> items) {
    public Part {
      items = List.copyOf(items);
    }
  }

  /**
   * A line of a list.
   *
   * @param label what it is about: an origin, a value, a stance; in bold
   * @param sentences what is said of it; never empty
   */
  public record Item(Optional<String> label, List<Sentence> sentences) {
    public Item {
      sentences = List.copyOf(sentences);
      if (sentences.isEmpty()) {
        throw new IllegalArgumentException("item: expected a sentence, found none");
      }
    }

    /** A line with one sentence, if there is one. */
    static Optional<Item> of(String label, Optional<Sentence> sentence) {
      return sentence.map(one -> new Item(Optional.of(label), List.of(one)));
    }
  }
}
