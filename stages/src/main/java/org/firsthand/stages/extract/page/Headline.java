package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.stages.extract.print.Spacing;

/** The lines around a page's headline, where byline and date are printed. */
final class Headline {
  /** Blocks below the headline; a lead picture and share buttons may stand between. */
  private static final int BELOW = 16;

  private static final int ABOVE = 6;

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

  private static int at(List<Block> blocks, String bareTitle) {
    int heading = -1;
    for (int i = 0; i < blocks.size(); i++) {
      boolean isHeading = blocks.get(i).place().tag.equals("h1");
      if (isHeading && heading < 0) {
        heading = i;
      }
      if (isHeading && Spacing.bare(blocks.get(i).text()).equals(bareTitle)) {
        return i;
      }
    }
    return heading;
  }
}
