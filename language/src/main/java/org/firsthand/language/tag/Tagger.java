package org.firsthand.language.tag;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.firsthand.language.linear.SparseWeights;
import org.firsthand.language.linear.WordAtoms;

/**
 * Gives each word of a sentence its tags, from left to right, with an averaged perceptron (Collins
 * 2002). Immutable, safe on any number of threads.
 */
public final class Tagger {
  private final TagSet tags;
  private final SparseWeights weights;

  public Tagger(TagSet tags, SparseWeights weights) {
    this.tags = tags;
    this.weights = weights;
  }

  /** Reads a tagger as training wrote it: the tags, then the weights. */
  public static Tagger read(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> upos = new ArrayList<>();
    List<String> xpos = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      upos.add(in.readUTF());
      xpos.add(in.readUTF());
    }
    return new Tagger(new TagSet(upos, xpos), SparseWeights.read(in));
  }

  /** Writes the tags as {@link #read} expects them; the weights follow. */
  public static void write(TagSet tags, DataOutputStream out) throws IOException {
    out.writeInt(tags.size());
    for (int i = 0; i < tags.size(); i++) {
      out.writeUTF(tags.upos().get(i));
      out.writeUTF(tags.xpos().get(i));
    }
  }

  /** The tags that this tagger gives. */
  public TagSet tags() {
    return tags;
  }

  /** The tag of each word, as numbers of {@link #tags()}. */
  public int[] tag(WordAtoms words) {
    int[] result = new int[words.size()];
    int[] features = new int[TagFeatures.MOST];
    int[] scores = new int[tags.size()];
    for (int i = 0; i < result.length; i++) {
      int before = i > 0 ? result[i - 1] : -1;
      int beforeThat = i > 1 ? result[i - 2] : -1;
      int n = TagFeatures.fill(words, i, before, beforeThat, features);
      Arrays.fill(scores, 0);
      weights.addTo(scores, features, n);
      int best = 0;
      for (int t = 1; t < scores.length; t++) {
        if (scores[t] > scores[best]) {
          best = t;
        }
      }
      result[i] = best;
    }
    return result;
  }
}
