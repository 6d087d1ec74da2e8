package org.firsthand.language.dates;

/** A place in the words that the grammar moves along: takes what it wants, or stays. */
final class Cursor {

  final Words words;
  private final int origin;
  int at;

  Cursor(Words words, int at) {
    this.words = words;
    this.origin = at;
    this.at = at;
  }

  boolean is(Sort sort) {
    return isInside() && words.is(at, sort);
  }

  boolean is(String word) {
    return isInside() && words.is(at, word);
  }

  /** The number that the word here has as the given sort. */
  int number(Sort sort) {
    return words.term(at).number(sort);
  }

  boolean take(Sort sort) {
    return is(sort) && step();
  }

  boolean take(String word) {
    return is(word) && step();
  }

  boolean takeMark(char c) {
    return isInside() && words.isMark(at, c) && step();
  }

  /** Takes a hyphen, or nothing where white space alone joins the words. */
  void skipHyphen() {
    if (isInside() && words.isHyphen(at)) {
      at++;
    }
  }

  boolean takeHyphen() {
    return isInside() && words.isHyphen(at) && words.isGlued(at) && step();
  }

  /** Takes all the words or none. */
  boolean takeAll(String... sequence) {
    int from = at;
    for (String word : sequence) {
      if (!take(word)) {
        at = from;
        return false;
      }
    }
    return true;
  }

  /** Takes the first of the words that stands here. */
  boolean takeAny(String... alternatives) {
    for (String word : alternatives) {
      if (take(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean step() {
    at++;
    return true;
  }

  /** No expression crosses the end of a paragraph. */
  boolean isInside() {
    return at < words.size() && (at == origin || !words.isBreak(at));
  }
}
