package org.firsthand.stages.extract.page;

/**
 * A run of text between two borders of block elements.
 *
 * @param text collapsed, never empty
 * @param words number of words
 * @param linkWords those within links
 * @param strong true if all of it is set in bold
 * @param place the innermost block element around it
 */
record Block(String text, int words, int linkWords, boolean strong, Place place) {
  double linkShare() {
    return Math.min(1.0, (double) linkWords / words);
  }
}
