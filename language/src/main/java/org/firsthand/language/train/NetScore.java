package org.firsthand.language.train;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.firsthand.language.net.Tree;
import org.firsthand.language.tag.TagSet;

/**
 * How right trees are, over the words that are not punctuation; relations without their subtypes.
 *
 * @param upos share of right universal tags
 * @param uas share of right heads
 * @param las share of right heads with the right relation
 */
record NetScore(int words, double upos, double uas, double las) {

  /** Scores the tree that is given for each gold sentence's number. */
  static NetScore of(
      List<GoldSentence> gold, TagSet tags, List<String> relations, IntFunction<Tree> trees) {
    int n = 0;
    int upos = 0;
    int heads = 0;
    int labelled = 0;
    for (int s = 0; s < gold.size(); s++) {
      GoldSentence want = gold.get(s);
      Tree got = trees.apply(s);
      for (int i = 0; i < want.size(); i++) {
        if (want.upos().get(i).equals("PUNCT")) {
          continue;
        }
        n++;
        upos += tags.upos().get(got.tags()[i]).equals(want.upos().get(i)) ? 1 : 0;
        int head = got.heads()[i] == want.size() ? 0 : got.heads()[i] + 1;
        if (head == want.heads()[i]) {
          heads++;
          labelled +=
              bare(relations.get(got.relations()[i])).equals(bare(want.relations().get(i))) ? 1 : 0;
        }
      }
    }
    return new NetScore(n, upos / (double) n, heads / (double) n, labelled / (double) n);
  }

  /** A relation without its subtype. */
  static String bare(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "words %d upos %.4f uas %.4f las %.4f", words, upos, uas, las);
  }
}
