package org.firsthand.quality;

/** Counts for precision, recall and F1. Not thread-safe. */
final class Tally {
  private long right;
  private long got;
  private long wanted;

  void add(long right, long got, long wanted) {
    this.right += right;
    this.got += got;
    this.wanted += wanted;
  }

  void add(Tally other) {
    add(other.right, other.got, other.wanted);
  }

  double precision() {
    return got == 0 ? 0 : (double) right / got;
  }

  double recall() {
    return wanted == 0 ? 0 : (double) right / wanted;
  }

  double f1() {
    return f1(precision(), recall());
  }

  static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
