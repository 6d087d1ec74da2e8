package org.firsthand.stages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.firsthand.language.Sentence;
import org.firsthand.language.Token;
import org.firsthand.model.Span;

/**
 * The dependency tree of one sentence, for walking. Tokens are numbered from 0 here.
 *
 * <p>Heads that would make a circle are cut, so that every walk ends. Immutable, thread-safe.
 */
public final class Tree {
  private final Sentence sentence;
  private final int[] heads;
  private final int[][] children;

  private Tree(Sentence sentence, int[] heads, int[][] children) {
    this.sentence = sentence;
    this.heads = heads;
    this.children = children;
  }

  /** The tree that the sentence's heads draw. */
  public static Tree of(Sentence sentence) {
    int size = sentence.tokens().size();
    int[] heads = new int[size];
    for (int i = 0; i < size; i++) {
      int head = sentence.tokens().get(i).head() - 1;
      heads[i] = head < size && head != i ? head : -1;
    }
    cutCircles(heads);
    int[][] children = new int[size][];
    for (int i = 0; i < size; i++) {
      int parent = i;
      children[i] = IntStream.range(0, size).filter(child -> heads[child] == parent).toArray();
    }
    return new Tree(sentence, heads, children);
  }

  private static void cutCircles(int[] heads) {
    int[] seenFrom = new int[heads.length];
    for (int i = 0; i < heads.length; i++) {
      for (int at = i; at >= 0 && seenFrom[at] != -1; at = heads[at]) {
        if (seenFrom[at] == i + 1) {
          heads[at] = -1;
        }
        seenFrom[at] = i + 1;
      }
      for (int at = i; at >= 0 && seenFrom[at] == i + 1; at = heads[at]) {
        seenFrom[at] = -1;
      }
    }
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** Number of tokens. */
  public int size() {
    return heads.length;
  }

  /** The token with this number. */
  public Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** The token's head, or -1 for a root. */
  public int head(int i) {
    return heads[i];
  }

  /** The token as it is where it hangs by another head and relation; the tree stays as it is. */
  public Token hung(int i, int head, String relation) {
    Token token = token(i);
    return new Token(
        token.form(),
        token.span(),
        token.lemma(),
        token.upos(),
        token.xpos(),
        head + 1,
        relation,
        token.name());
  }

  /** The token's dependents, from left to right. */
  public List<Integer> children(int i) {
    return IntStream.of(children[i]).boxed().toList();
  }

  /** The dependents with one of these relations, from left to right; subtypes count. */
  public List<Integer> children(int i, String... relations) {
    return IntStream.of(children[i]).filter(child -> is(child, relations)).boxed().toList();
  }

  /** The first dependent with one of these relations. */
  public Optional<Integer> child(int i, String... relations) {
    return IntStream.of(children[i]).filter(child -> is(child, relations)).boxed().findFirst();
  }

  /** True if the token's relation is one of these; {@code nsubj} covers {@code nsubj:pass}. */
  public boolean is(int i, String... relations) {
    String deprel = token(i).deprel();
    for (String relation : relations) {
      if (deprel.equals(relation)
          || (deprel.startsWith(relation) && deprel.charAt(relation.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** True if {@code ancestor} is the token or stands above it. */
  public boolean isUnder(int i, int ancestor) {
    for (int at = i; at >= 0; at = heads[at]) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The token and all below it, in the order of the sentence. */
  public List<Integer> subtree(int i) {
    return subtreeWithout(i);
  }

  /** The token and all below it, leaving out branches that hang by one of these relations. */
  public List<Integer> subtreeWithout(int i, String... relations) {
    List<Integer> found = new ArrayList<>();
    collect(i, relations, found);
    found.sort(null);
    return found;
  }

  private void collect(int i, String[] relations, List<Integer> found) {
    List<Integer> open = new ArrayList<>(List.of(i));
    while (!open.isEmpty()) {
      int at = open.removeLast();
      found.add(at);
      for (int child : children[at]) {
        if (!is(child, relations)) {
          open.add(child);
        }
      }
    }
  }

  /** The smallest span of the text that covers these tokens. */
  public Span span(List<Integer> tokens) {
    return tokens.stream().map(i -> token(i).span()).reduce(Span::cover).orElseThrow();
  }
}
