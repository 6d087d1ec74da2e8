package org.firsthand.model;

/** Checks numbers that are shares of a whole. */
final class Shares {
  private Shares() {}

  static void check(String name, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(name + ": expected a share from 0 to 1, found " + share);
    }
  }
}
