package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firsthand.stages.extract.print.Bylines;
import org.firsthand.stages.extract.print.PastedMarks;
import org.firsthand.stages.extract.print.SideLines;
import org.firsthand.stages.extract.print.Spacing;
import org.jspecify.annotations.Nullable;

/** Describes each block of a page in numbers: itself, where it stands, and what stands around it. */
final class BlockFeatures {
  private final List<Block> blocks;
  private final String title;
  private final int[] totals = new int[3];
  private final Map<Integer, int[]> makes = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private int firstHeading = -1;

  private BlockFeatures(List<Block> blocks, String title) {
    this.blocks = blocks;
    this.title = Spacing.bare(title);
  }

  /** One row a block, all rows of one width. */
  static float[][] of(List<Block> blocks, String title) {
    BlockFeatures features = new BlockFeatures(blocks, title);
    features.count();
    float[][] rows = new float[blocks.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = features.row(i);
    }
    return rows;
  }

  private void count() {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int prose = prose(block);
      totals[0] += block.words();
      totals[1] += block.linkWords();
      totals[2] += prose;
      for (Place p = block.place(); p != null; p = p.parent) {
        p.blocks++;
        p.words += block.words();
        p.linkWords += block.linkWords();
        p.prose += prose;
      }
      int[] make = makes.computeIfAbsent(block.place().make, key -> new int[4]);
      make[0]++;
      make[1] += block.words();
      make[2] += block.linkWords();
      make[3] += prose;
      if (block.place().tag.equals("h1") && firstHeading < 0) {
        firstHeading = i;
      }
    }
  }

  /** Words of a block that reads as running text. */
  private static int prose(Block block) {
    return block.words() >= 10 && block.linkShare() < 0.5 && Spacing.endsSentence(block.text()) && !block.place().hidden
        ? block.words()
        : 0;
  }

  private float[] row(int i) {
    Block block = blocks.get(i);
    List<Float> row = new ArrayList<>();
    own(row, block);
    String bare = Spacing.bare(block.text());
    row.add(flag(!title.isEmpty() && bare.equals(title)));
    row.add(flag(bare.length() > 12 && title.contains(bare)));
    row.add((float) Math.min(3, seen.merge(bare, 1, Integer::sum) - 1));
    place(row, block.place());
    row.add((float) i / blocks.size());
    row.add(log(i));
    row.add(firstHeading < 0 ? 0 : (float) Math.max(-50, Math.min(200, i - firstHeading)));
    for (int d : new int[] {-3, -2, -1, 1, 2, 3}) {
      around(row, block, i + d);
    }
    row.add(window(i, -6));
    row.add(window(i, 6));
    row.add(log(sinceSideHead(i)));
    row.add(flag(sinceComments(i)));
    float[] values = new float[row.size()];
    for (int k = 0; k < values.length; k++) {
      values[k] = row.get(k);
    }
    return values;
  }

  private void own(List<Float> row, Block block) {
    String text = block.text();
    String tag = block.place().tag;
    row.add(log(text.length()));
    row.add(log(block.words()));
    row.add((float) block.linkShare());
    row.add(log(block.linkWords()));
    row.add(flag(block.strong()));
    row.add(flag(Spacing.endsSentence(text)));
    row.add(flag(text.endsWith(":")));
    row.add(flag(text.endsWith("?")));
    row.add((float) text.length() / block.words());
    int upper = 0;
    int digits = 0;
    int commas = 0;
    int stops = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
      commas += c == ',' ? 1 : 0;
      stops += c == '.' ? 1 : 0;
    }
    row.add((float) upper / text.length());
    row.add((float) digits / text.length());
    row.add((float) commas / block.words());
    row.add((float) stops / block.words());
    row.add(flag(Character.isLowerCase(text.charAt(0))));
    row.add(flag(tag.equals("p")));
    row.add(tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1)) ? tag.charAt(1) - '0' : 0f);
    row.add(flag(tag.equals("li")));
    row.add(flag(tag.equals("td") || tag.equals("th")));
    row.add(flag(tag.equals("div")));
    row.add(flag(tag.equals("blockquote")));
    row.add(flag(tag.equals("figcaption")));
    row.add(flag(tag.equals("pre")));
    row.add(flag(tag.equals("dt") || tag.equals("dd")));
    row.add(flag(tag.equals("label") || tag.equals("button")));
    row.add(flag(SideLines.isAlone(text)));
    row.add(flag(SideLines.isPictureCredit(text)));
    row.add(flag(SideLines.headsLinkList(text) || SideLines.headsOneLink(text)));
    row.add(flag(SideLines.headsComments(text)));
    row.add(flag(Bylines.isByline(text)));
    row.add(flag(Bylines.isDateLine(text)));
    row.add((float) PastedMarks.count(text));
  }

  private void place(List<Float> row, Place place) {
    float[] names = new float[Hints.NAMES];
    float[] tags = new float[Hints.TAGS.size()];
    int level = 0;
    for (Place p = place; p != null && level < 30; p = p.parent, level++) {
      note(names, p.hints, level);
      note(tags, p.tags, level);
    }
    for (float name : names) {
      row.add(name);
    }
    for (float tag : tags) {
      row.add(tag);
    }
    row.add(flag(place.hidden));
    row.add((float) Math.min(60, place.depth));
    Place p = place;
    int blocksBefore = 0;
    for (int up = 0; up < 7; up++) {
      row.add(p == null ? -1 : share(p.prose, totals[2]));
      row.add(p == null ? -1 : share(p.linkWords, p.words));
      if (up > 0 && up < 5) {
        row.add(p == null ? -1 : share(p.prose, p.words));
        row.add(p == null ? -1 : log(p.blocks));
      }
      p = p == null ? null : nextLarger(p);
    }
    int[] make = makes.getOrDefault(place.make, new int[4]);
    row.add(log(make[0]));
    row.add(share(make[1], totals[0]));
    row.add(share(make[2], make[1]));
    row.add(share(make[3], totals[2]));
    row.add((float) make[1] / make[0]);
  }

  /** The first element around this one that holds more blocks. */
  private static @Nullable Place nextLarger(Place place) {
    Place p = place.parent;
    while (p != null && p.blocks == place.blocks) {
      p = p.parent;
    }
    return p;
  }

  private static void note(float[] nearest, int bits, int level) {
    for (int rest = bits; rest != 0; rest &= rest - 1) {
      int index = Integer.numberOfTrailingZeros(rest);
      if (nearest[index] == 0) {
        nearest[index] = 1f / (1 + level);
      }
    }
  }

  private void around(List<Float> row, Block block, int i) {
    if (i < 0 || i >= blocks.size()) {
      row.addAll(List.of(-1f, -1f, 0f, 0f, 0f));
      return;
    }
    Block other = blocks.get(i);
    row.add(log(other.words()));
    row.add((float) other.linkShare());
    row.add(flag(Spacing.endsSentence(other.text())));
    row.add(flag(other.place().make == block.place().make));
    row.add(flag(other.place().parent == block.place().parent));
  }

  /** Share of running text in the blocks on one side. */
  private float window(int i, int reach) {
    int words = 0;
    int prose = 0;
    for (int d = Integer.signum(reach); d != reach + Integer.signum(reach); d += Integer.signum(reach)) {
      if (i + d >= 0 && i + d < blocks.size()) {
        words += blocks.get(i + d).words();
        prose += prose(blocks.get(i + d));
      }
    }
    return share(prose, words);
  }

  /** Blocks since the last head of a link list; 100 if none is near. */
  private int sinceSideHead(int i) {
    for (int d = 1; d <= 12 && i - d >= 0; d++) {
      String text = blocks.get(i - d).text();
      if (SideLines.headsLinkList(text) || SideLines.headsOneLink(text)) {
        return d;
      }
    }
    return 100;
  }

  private int commentsAt = -2;

  private boolean sinceComments(int i) {
    if (commentsAt == -2) {
      commentsAt = -1;
      for (int k = 0; k < blocks.size(); k++) {
        if (SideLines.headsComments(blocks.get(k).text())) {
          commentsAt = k;
        }
      }
    }
    return commentsAt >= 0 && i > commentsAt;
  }

  private static float share(int part, int whole) {
    return whole == 0 ? 0 : (float) part / whole;
  }

  private static float log(int value) {
    return (float) Math.log1p(value);
  }

  private static float flag(boolean set) {
    return set ? 1 : 0;
  }
}
