package org.firsthand.language.parse;

import static org.firsthand.language.linear.FeatureHash.of;

/**
 * What the parser looks at in a state: after Zhang and Nivre (2011), for the arc-hybrid system.
 * Names: s the stack, b the words ahead; w word, t tag, l label of the arc to it.
 */
public final class ParseFeatures {
  /** More features than a state ever has. */
  public static final int MOST = 160;

  private ParseFeatures() {}

  public static int fill(ParseInput in, Configuration c, int[] f) {
    int n = 0;
    int s0 = c.stack(0);
    int s1 = c.stack(1);
    int s2 = c.stack(2);
    int b0 = c.buffer(0);
    int b1 = c.buffer(1);
    int b2 = c.buffer(2);
    int s0w = in.word(s0);
    int s0t = in.tag(s0);
    int s1w = in.word(s1);
    int s1t = in.tag(s1);
    int b0w = in.word(b0);
    int b0t = in.tag(b0);
    int b1w = in.word(b1);
    int b1t = in.tag(b1);
    int s2t = in.tag(s2);
    int b2t = in.tag(b2);
    // single words
    f[n++] = of(1, s0w);
    f[n++] = of(2, s0t);
    f[n++] = of(3, s0w, s0t);
    f[n++] = of(4, s1w);
    f[n++] = of(5, s1t);
    f[n++] = of(6, s1w, s1t);
    f[n++] = of(7, b0w);
    f[n++] = of(8, b0t);
    f[n++] = of(9, b0w, b0t);
    f[n++] = of(10, b1w);
    f[n++] = of(11, b1t);
    f[n++] = of(12, b1w, b1t);
    f[n++] = of(13, in.word(b2), b2t);
    f[n++] = of(14, b2t);
    f[n++] = of(15, in.word(s2), s2t);
    f[n++] = of(16, s2t);
    // pairs
    f[n++] = of(20, s0w, s0t, b0w, b0t);
    f[n++] = of(21, s0w, s0t, b0w);
    f[n++] = of(22, s0w, b0w, b0t);
    f[n++] = of(23, s0w, s0t, b0t);
    f[n++] = of(24, s0t, b0w, b0t);
    f[n++] = of(25, s0w, b0w);
    f[n++] = of(26, s0t, b0t);
    f[n++] = of(27, b0t, b1t);
    f[n++] = of(28, b0w, b1t);
    f[n++] = of(29, b0t, b1w);
    f[n++] = of(30, s1w, s1t, s0w, s0t);
    f[n++] = of(31, s1w, s1t, s0w);
    f[n++] = of(32, s1w, s0w, s0t);
    f[n++] = of(33, s1w, s1t, s0t);
    f[n++] = of(34, s1t, s0w, s0t);
    f[n++] = of(35, s1w, s0w);
    f[n++] = of(36, s1t, s0t);
    f[n++] = of(37, s1t, b0t);
    f[n++] = of(38, s1w, b0t);
    f[n++] = of(39, s1t, b0w);
    f[n++] = of(40, s1w, b0w);
    f[n++] = of(41, s0t, b1t);
    f[n++] = of(42, s0w, b1t);
    f[n++] = of(43, s0t, b1w);
    // triples
    f[n++] = of(50, b0t, b1t, b2t);
    f[n++] = of(51, s0t, b0t, b1t);
    f[n++] = of(52, s1t, s0t, b0t);
    f[n++] = of(53, s2t, s1t, s0t);
    f[n++] = of(54, s0w, b0t, b1t);
    f[n++] = of(55, s1t, s0w, b0t);
    f[n++] = of(56, s1t, s0t, b0w);
    f[n++] = of(57, s1w, s0t, b0t);
    f[n++] = of(58, s1t, s0t, b0t, b1t);
    f[n++] = of(59, s2t, s1t, s0t, b0t);
    f[n++] = of(60, s0t, b0w, b1t);
    // children
    n = child(in, c, s0, c.leftOf(s0), s0w, s0t, b0t, 70, f, n);
    n = child(in, c, s0, c.rightOf(s0), s0w, s0t, b0t, 80, f, n);
    n = child(in, c, s1, c.leftOf(s1), s1w, s1t, s0t, 90, f, n);
    n = child(in, c, s1, c.rightOf(s1), s1w, s1t, s0t, 100, f, n);
    n = child(in, c, b0, c.leftOf(b0), b0w, b0t, s0t, 110, f, n);
    n = second(in, c, s0t, c.leftOf(s0), c.secondLeftOf(s0), 120, f, n);
    n = second(in, c, s0t, c.rightOf(s0), c.secondRightOf(s0), 123, f, n);
    n = second(in, c, s1t, c.rightOf(s1), c.secondRightOf(s1), 126, f, n);
    n = second(in, c, b0t, c.leftOf(b0), c.secondLeftOf(b0), 129, f, n);
    // distance and valency
    int near = distance(s0, b0);
    int far = distance(s1, s0);
    f[n++] = of(140, s0w, near);
    f[n++] = of(141, s0t, near);
    f[n++] = of(142, b0w, near);
    f[n++] = of(143, b0t, near);
    f[n++] = of(144, s0t, b0t, near);
    f[n++] = of(145, s1t, s0t, far);
    f[n++] = of(146, s1w, far);
    f[n++] = of(147, s0w, far);
    int s0l = c.lefts(s0);
    int s0r = c.rights(s0);
    int s1r = c.rights(s1);
    int s1l = c.lefts(s1);
    int b0l = c.lefts(b0);
    f[n++] = of(150, s0w, s0l);
    f[n++] = of(151, s0t, s0l);
    f[n++] = of(152, s0w, s0r);
    f[n++] = of(153, s0t, s0r);
    f[n++] = of(154, s1w, s1r);
    f[n++] = of(155, s1t, s1r);
    f[n++] = of(156, s1t, s1l);
    f[n++] = of(157, b0w, b0l);
    f[n++] = of(158, b0t, b0l);
    // labels together
    f[n++] = of(160, s0w, c.label(c.leftOf(s0)), c.label(c.rightOf(s0)));
    f[n++] = of(161, s0t, c.label(c.leftOf(s0)), c.label(c.rightOf(s0)), b0t);
    f[n++] = of(162, s1t, c.label(c.leftOf(s1)), c.label(c.rightOf(s1)), s0t);
    f[n++] = of(163, s1t, s0t, c.label(c.rightOf(s1)), c.label(c.leftOf(s0)));
    f[n++] = of(164, s0t, b0t, c.label(c.rightOf(s0)), c.label(c.leftOf(b0)));
    f[n++] = of(165, s0w, b0t, c.label(c.rightOf(s0)));
    f[n++] = of(166, s1w, s0t, c.label(c.rightOf(s1)));
    f[n++] = of(167, b0t, s0t, s1t, c.label(c.rightOf(s1)));
    f[n++] = of(168, in.coarse(s2), in.coarse(s1), in.coarse(s0), in.coarse(b0));
    f[n++] = of(169, in.coarse(s0), in.coarse(b0), in.coarse(b1), in.coarse(b2));
    f[n++] = of(170, c.depth() > 3 ? 3 : c.depth(), b0 == in.size() ? 1 : 0);
    f[n++] = of(171, in.tag(b0 == Configuration.NONE ? b0 : b0 - 1), s0t, b0t);
    f[n++] = of(172, in.word(c.buffer(3)), in.tag(c.buffer(3)));
    f[n++] = of(173, in.tag(c.stack(3)), s2t);
    return n;
  }

  private static int child(
      ParseInput in,
      Configuration c,
      int head,
      int child,
      int headWord,
      int headTag,
      int other,
      int t,
      int[] f,
      int n) {
    if (child == Configuration.NONE) {
      f[n++] = of(t, headTag, other);
      return n;
    }
    int w = in.word(child);
    int p = in.tag(child);
    int l = c.label(child);
    f[n++] = of(t + 1, w);
    f[n++] = of(t + 2, p);
    f[n++] = of(t + 3, l);
    f[n++] = of(t + 4, headTag, p, other);
    f[n++] = of(t + 5, headTag, l, other);
    f[n++] = of(t + 6, headWord, l);
    f[n++] = of(t + 7, headTag, w);
    return n;
  }

  private static int second(
      ParseInput in, Configuration c, int headTag, int first, int second, int t, int[] f, int n) {
    if (second == Configuration.NONE) {
      return n;
    }
    f[n++] = of(t, in.tag(second), c.label(second));
    f[n++] = of(t + 1, headTag, in.tag(first), in.tag(second));
    f[n++] = of(t + 2, headTag, c.label(first), c.label(second));
    return n;
  }

  /** Distances 1 to 5 as they are, then 6 to 10 and more; 0 where a word is missing. */
  private static int distance(int from, int to) {
    if (from < 0 || to < 0) {
      return 0;
    }
    int d = to - from;
    return d <= 5 ? d : d <= 10 ? 6 : 7;
  }
}
