package org.firsthand.language.parse;

import org.firsthand.language.linear.WordAtoms;
import org.firsthand.language.tag.TagSet;

/**
 * A sentence as the parser sees it: one atom per word for its form and its tags. The arrays are
 * parallel and not copied.
 */
public final class ParseInput {
  private static final int OUTSIDE = 0x0DD;
  private static final int ROOT = 0x1007;

  private final int size;
  private final int[] words;
  private final int[] tags;
  private final int[] coarse;

  public ParseInput(int[] words, int[] tags, int[] coarse) {
    this.size = words.length;
    this.words = words;
    this.tags = tags;
    this.coarse = coarse;
  }

  /** Makes the parser's view of a tagged sentence. */
  public static ParseInput of(WordAtoms words, int[] tags, TagSet set, Vocabulary vocabulary) {
    int[] atoms = new int[tags.length];
    int[] coarse = new int[tags.length];
    for (int i = 0; i < tags.length; i++) {
      atoms[i] = vocabulary.atom(words, i);
      coarse[i] = set.coarse(tags[i]);
    }
    return new ParseInput(atoms, tags, coarse);
  }

  public int size() {
    return size;
  }

  public int word(int i) {
    return i < 0 ? OUTSIDE : i < size ? words[i] : ROOT;
  }

  public int tag(int i) {
    return i < 0 ? OUTSIDE : i < size ? tags[i] : ROOT;
  }

  public int coarse(int i) {
    return i < 0 ? OUTSIDE : i < size ? coarse[i] : ROOT;
  }
}
