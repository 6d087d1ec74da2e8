package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.stages.extract.print.Spacing;

/** The lines around a page's headline, where byline and date are printed. */
final class Headline {
  /** Blocks below the headline; a lead picture and share buttons may stand between. */
  private static final int BELOW = 16;

  private static final int ABOVE = 6;

  private static final int BEHIND = 8;

  /** A byline has no more words. */
  private static final int FEW = 12;

  /** A heading of as many letters that begins the title is the headline. */
  private static final int SAME = 15;

  private Headline() {}

  /** Short lines around the headline, the likeliest first: those below it, then those above it. */
  static List<String> lines(List<Block> blocks, String title) {
    int at = at(blocks, Spacing.bare(title));
    List<String> lines = new ArrayList<>();
    for (int i = at + 1; i < Math.min(blocks.size(), at + 1 + BELOW); i++) {
      add(lines, blocks.get(i));
    }
    for (int i = at; i >= Math.max(0, at - ABOVE); i--) {
      add(lines, blocks.get(i));
    }
    return lines;
  }

  private static void add(List<String> lines, Block block) {
    if (block.words() <= 30 && block.text().length() <= 250) {
      lines.add(block.text());
    }
  }

  /**
   * Short lines behind the article's last block: some outlets print byline and date there.
   *
   * @param chosen the article's blocks, among {@code blocks}
   */
  @SuppressWarnings("ReferenceEquality") // the very block, not one with the same words
  static List<String> below(List<Block> blocks, List<Block> chosen) {
    List<String> lines = new ArrayList<>();
    if (!chosen.isEmpty()) {
      Block end = chosen.getLast();
      int last = blocks.size() - 1;
      while (last > 0 && blocks.get(last) != end) {
        last--;
      }
      for (int i = last + 1; i < Math.min(blocks.size(), last + 1 + BEHIND); i++) {
        add(lines, blocks.get(i));
      }
    }
    return lines;
  }

  /** All short lines up to the article's last block, in the order of the page. */
  @SuppressWarnings("ReferenceEquality") // the very block, not one with the same words
  static List<String> within(List<Block> blocks, List<Block> chosen) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block.words() <= FEW) {
        lines.add(block.text());
      }
      if (!chosen.isEmpty() && block == chosen.getLast()) {
        break;
      }
    }
    return lines;
  }

  /** The headline's place: the heading with the title's words, else the first one. */
  private static int at(List<Block> blocks, String bareTitle) {
    int first = -1;
    int like = -1;
    for (int i = 0; i < blocks.size(); i++) {
      String tag = blocks.get(i).place().tag;
      if (OwnFeatures.level(tag) == 0) {
        continue;
      }
      String bare = Spacing.bare(blocks.get(i).text());
      if (tag.equals("h1")) {
        first = first < 0 ? i : first;
        if (bare.equals(bareTitle)) {
          return i;
        }
      } else if (like < 0 && bare.length() >= SAME && bareTitle.startsWith(bare)) {
        like = i;
      }
    }
    return first >= 0 ? first : like;
  }
}
