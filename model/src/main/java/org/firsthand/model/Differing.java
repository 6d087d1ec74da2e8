package org.firsthand.model;

import java.util.List;

/**
 * Something on which the reports of one finding differ: a number or the day. All are kept, nobody
 * is said to be right.
 *
 * @param what what is told differently: {@code date}, {@code killed}, or the noun that is counted
 * @param values at least two, those that most articles have first
 */
public record Differing(String what, List<Told> values) {
  public Differing {
    values = List.copyOf(values);
    if (values.size() < 2) {
      throw new IllegalArgumentException(
          "differing " + what + ": expected two values or more, found " + values);
    }
  }

  /**
   * One of the values.
   *
   * @param value as printed: "at least 15"; a date in EDTF
   * @param articles ids of the articles that have it, in order of date, then id
   * @param saidBy the origins that say so, by name; outlets where no source is named
   */
  public record Told(String value, List<String> articles, List<String> saidBy) {
    public Told {
      articles = List.copyOf(articles);
      saidBy = List.copyOf(saidBy);
    }
  }
}
