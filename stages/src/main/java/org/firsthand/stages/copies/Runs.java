package org.firsthand.stages.copies;

import java.util.Arrays;

/**
 * The runs of content words of a text, in order: what fingerprints are made of.
 *
 * <p>A run is three content words in a row, function words passed over, cut to their stems. A word
 * with a capital counts half, so that a run holds more than a name or an office: "President" and
 * who he is stand in every article of a dossier. A letter that is a word of its own counts half
 * too. A text with fewer words has one run of them all.
 */
final class Runs {
  /** Three content words that count whole. */
  private static final int HALVES = 6;

  private final long[] hashes;
  private final int[] firsts;
  private final int[] lasts;
  private int count;

  private Runs(int room) {
    hashes = new long[room];
    firsts = new int[room];
    lasts = new int[room];
  }

  static Runs of(Words words) {
    int[] content = new int[words.size()];
    int found = 0;
    for (int i = 0; i < content.length; i++) {
      if (words.stems()[i] != Stem.NONE) {
        content[found++] = i;
      }
    }
    Runs runs = new Runs(Math.max(1, found));
    for (int i = 0; i < found; i++) {
      long hash = HALVES;
      int halves = 0;
      int j = i;
      while (j < found && halves < HALVES) {
        long stem = words.stems()[content[j]];
        hash = Mix.add(hash, stem);
        halves += Stem.isSingle(stem) || words.capitals()[content[j]] ? 1 : 2;
        j++;
      }
      if (halves < HALVES) {
        break;
      }
      runs.add(hash, content[i], content[j - 1]);
    }
    if (runs.count == 0 && words.size() > 0) {
      runs.add(Arrays.stream(words.keys()).reduce(1, Mix::add), 0, words.size() - 1);
    }
    return runs;
  }

  private void add(long hash, int first, int last) {
    hashes[count] = hash;
    firsts[count] = first;
    lasts[count++] = last;
  }

  int size() {
    return count;
  }

  /** The hash of a run. */
  long hash(int run) {
    return hashes[run];
  }

  /** Number of its first word. */
  int first(int run) {
    return firsts[run];
  }

  /** Number of its last word. */
  int last(int run) {
    return lasts[run];
  }
}
