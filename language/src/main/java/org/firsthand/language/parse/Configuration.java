package org.firsthand.language.parse;

import java.util.Arrays;

/**
 * A state of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the words
 * still to come, and the arcs so far. Words count from 0; the root is the word behind the last, so
 * that it is attached to when all else is done and has exactly one dependent. Not safe across
 * threads.
 */
public final class Configuration {
  /** No such word. */
  public static final int NONE = -1;

  public final int size;
  public final int[] heads;
  public final int[] labels;
  public final int[] leftmost;
  public final int[] leftSecond;
  public final int[] rightmost;
  public final int[] rightSecond;
  public final int[] lefts;
  public final int[] rights;
  private final int[] stack;
  private int depth;
  private int next;

  public Configuration(int size) {
    this.size = size;
    heads = filled(size + 1);
    labels = filled(size + 1);
    leftmost = filled(size + 1);
    leftSecond = filled(size + 1);
    rightmost = filled(size + 1);
    rightSecond = filled(size + 1);
    lefts = new int[size + 1];
    rights = new int[size + 1];
    stack = new int[size + 1];
  }

  private static int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, NONE);
    return array;
  }

  /** Whether every word has its head. */
  public boolean isDone() {
    return next == size && depth == 0;
  }

  /** The word {@code k} places below the top of the stack, or {@link #NONE}. */
  public int stack(int k) {
    return k < depth ? stack[depth - 1 - k] : NONE;
  }

  public int depth() {
    return depth;
  }

  /** The word {@code k} places ahead, the root included, or {@link #NONE}. */
  public int buffer(int k) {
    return next + k <= size ? next + k : NONE;
  }

  /** The first word not yet read. */
  public int next() {
    return next;
  }

  public boolean mayShift() {
    return next < size;
  }

  /** The top of the stack may hang on the next word; on the root only when it is alone. */
  public boolean mayLeft() {
    return depth > 0 && (next < size || depth == 1);
  }

  public boolean mayRight() {
    return depth > 1;
  }

  public void shift() {
    stack[depth++] = next++;
  }

  /** Hangs the top of the stack on the next word. */
  public void left(int label) {
    int child = stack[--depth];
    heads[child] = next;
    labels[child] = label;
    leftSecond[next] = leftmost[next];
    leftmost[next] = child;
    lefts[next]++;
  }

  /** Hangs the top of the stack on the word below it. */
  public void right(int label) {
    int child = stack[--depth];
    int head = stack[depth - 1];
    heads[child] = head;
    labels[child] = label;
    rightSecond[head] = rightmost[head];
    rightmost[head] = child;
    rights[head]++;
  }

  public int leftOf(int word) {
    return word < 0 ? NONE : leftmost[word];
  }

  public int secondLeftOf(int word) {
    return word < 0 ? NONE : leftSecond[word];
  }

  public int rightOf(int word) {
    return word < 0 ? NONE : rightmost[word];
  }

  public int secondRightOf(int word) {
    return word < 0 ? NONE : rightSecond[word];
  }

  public int label(int word) {
    return word < 0 ? NONE : labels[word];
  }

  public int lefts(int word) {
    return word < 0 ? NONE : Math.min(lefts[word], 4);
  }

  public int rights(int word) {
    return word < 0 ? NONE : Math.min(rights[word], 4);
  }
}
