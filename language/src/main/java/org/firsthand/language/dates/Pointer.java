package org.firsthand.language.dates;

/** A word that points from one time to another: "last", "this", "the following". */
enum Pointer {
  /** No pointing word: "in June". */
  NONE,
  /** Before the published date. */
  LAST,
  /** Around the published date. */
  THIS,
  /** After the published date. */
  NEXT,
  /** The stretch that ends with the published date: "the past week". */
  PAST,
  /** The stretch that opens with the published date: "the coming week". */
  COMING,
  /** Before the date last spoken of. */
  PREVIOUS,
  /** After the date last spoken of. */
  FOLLOWING,
  /** The date last spoken of. */
  SAME,
  /** "the": the published date's own, unless one is being spoken of. */
  DEFINITE;

  static final Pointer[] ALL = values();
}
