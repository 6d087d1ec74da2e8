package org.firsthand.benchmarks;

/** Whole analysis of a text by one of those who race: all annotations made, none kept. */
@FunctionalInterface
public interface Analysis {
  /** Reads one text and gives the number of its tokens. */
  long tokens(String text);

  /** Reads the texts one after the other. */
  default long tokens(Iterable<String> texts) {
    long sum = 0;
    for (String text : texts) {
      sum += tokens(text);
    }
    return sum;
  }
}
