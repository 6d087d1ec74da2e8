package org.firsthand.language.dates;

/** A word of the lexicon: its lower-case form, its sorts and, for each sort, a number. */
@SuppressWarnings("EnumOrdinal") // the numbers are built and read in one run, never stored
final class Term {

  static final Term UNKNOWN = new Term("", 0, new int[0]);

  private final String word;
  private final int sorts;
  private final int[] numbers;

  private Term(String word, int sorts, int[] numbers) {
    this.word = word;
    this.sorts = sorts;
    this.numbers = numbers;
  }

  static Term of(String word) {
    return new Term(word, 0, new int[Sort.values().length]);
  }

  /** The same word, of one more sort. */
  Term with(Sort sort, int number) {
    int[] more = numbers.clone();
    more[sort.ordinal()] = number;
    return new Term(word, sorts | sort.bit, more);
  }

  String word() {
    return word;
  }

  /** One bit for each sort. */
  int sorts() {
    return sorts;
  }

  boolean isUnknown() {
    return word.isEmpty();
  }

  boolean is(Sort sort) {
    return (sorts & sort.bit) != 0;
  }

  boolean is(String other) {
    return word.equals(other);
  }

  int number(Sort sort) {
    return numbers[sort.ordinal()];
  }
}
