package org.firsthand.stages.extract.page;

import java.util.List;

/**
 * The short lines of a page that may say who wrote its article.
 *
 * @param head around the headline, the likeliest first
 * @param below behind the text
 * @param within up to the text's end
 * @param last at the page's end
 */
record Surroundings(List<String> head, List<String> below, List<String> within, List<String> last) {
  /** The line that keeps all rights stands among as many. */
  private static final int LAST = 30;

  /**
   * Those of a page.
   *
   * @param chosen the article's blocks, among {@code blocks}
   */
  static Surroundings of(List<Block> blocks, List<Block> chosen, String title) {
    return new Surroundings(
        Headline.lines(blocks, title),
        Headline.below(blocks, chosen),
        Headline.within(blocks, chosen),
        blocks.subList(Math.max(0, blocks.size() - LAST), blocks.size()).stream()
            .map(Block::text)
            .toList());
  }
}
