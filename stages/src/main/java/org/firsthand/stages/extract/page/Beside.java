package org.firsthand.stages.extract.page;

import java.util.List;
import org.firsthand.stages.extract.print.Bylines;
import org.firsthand.stages.extract.print.SideLines;
import org.firsthand.stages.extract.print.Spacing;

/**
 * Blocks whose wording says that they stand beside the article, whatever their place on the page:
 * the headline, byline and date above the text, link lists by their heads, buttons, notices.
 */
final class Beside {
  /** Longer lines say more than a link or a notice does. */
  private static final int LONGEST = 25;

  private Beside() {}

  /** One flag a block. */
  static boolean[] of(List<Block> blocks, String title) {
    boolean[] beside = new boolean[blocks.size()];
    String bareTitle = Spacing.bare(title);
    boolean above = true;
    boolean links = false;
    for (int i = 0; i < beside.length; i++) {
      Block block = blocks.get(i);
      String text = block.text();
      boolean isShort = block.words() <= LONGEST;
      if (SideLines.headsLinkList(text) || SideLines.headsOneLink(text)) {
        links = true;
        beside[i] = true;
        continue;
      }
      links &= isShort && block.linkShare() > 0.9;
      above &= block.words() < 20 || block.linkShare() > 0.5;
      boolean headline =
          above
              && (Spacing.bare(text).equals(bareTitle)
                  || Bylines.isByline(text)
                  || Bylines.isDateLine(text));
      beside[i] = links || headline || (isShort && SideLines.isAlone(text));
    }
    return beside;
  }
}
