package org.firsthand.export.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.firsthand.model.Term;

/** What the values of a column are; the words are those of Parquet and Arrow. */
public enum ColumnType implements Term {
  /** Unicode text: {@link String}. */
  STRING("string"),
  /** A whole number of 64 bits: {@link Long}. */
  INT64("int64"),
  /** A number of double precision: {@link Double}. */
  DOUBLE("double"),
  /** Yes or no: {@link Boolean}. */
  BOOLEAN("boolean"),
  /** A day of the Gregorian calendar: {@link LocalDate}. */
  DATE("date"),
  /** A moment, in microseconds, UTC: {@link Instant}. */
  TIMESTAMP("timestamp"),
  /** {@link List} of {@link String}; may be empty, is never absent, holds no null. */
  STRINGS("list<string>"),
  /** {@link List} of {@link Long}; may be empty, is never absent, holds no null. */
  INT64S("list<int64>");

  private final String term;

  ColumnType(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }

  /** True if a value is a list. */
  public boolean isList() {
    return this == STRINGS || this == INT64S;
  }
}
