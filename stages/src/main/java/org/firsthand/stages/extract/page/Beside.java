package org.firsthand.stages.extract.page;

import java.util.List;

/**
 * Blocks whose wording says that they stand beside the article, whatever their place on the page:
 * the headline, byline and date above the text, link lists by their heads, buttons, notices.
 */
final class Beside {
  /** Longer lines say more than a link or a notice does. */
  private static final int LONGEST = 25;

  private Beside() {}

  /** One flag a block. */
  static boolean[] of(List<Block> blocks, Wording[] words, String bareTitle) {
    boolean[] beside = new boolean[blocks.size()];
    boolean above = true;
    boolean links = false;
    for (int i = 0; i < beside.length; i++) {
      Block block = blocks.get(i);
      Wording wording = words[i];
      boolean isShort = block.words() <= LONGEST;
      if (wording.linksHead()) {
        links = true;
        beside[i] = true;
        continue;
      }
      links &= isShort && block.linkShare() > 0.9;
      above &= block.words() < 20 || block.linkShare() > 0.5;
      boolean headline =
          above && (wording.bare().equals(bareTitle) || wording.byline() || wording.dateLine());
      beside[i] = links || headline || (isShort && wording.alone()) || block.place().comment;
    }
    return beside;
  }
}
