package org.firsthand.stages.extract.page;

import org.jsoup.nodes.Element;

/** A run of text between two borders of block elements. */
record Block(String text, int linkChars, Element element, boolean boilerplate) {
  double linkShare() {
    return text.isEmpty() ? 0 : Math.min(1.0, (double) linkChars / text.length());
  }
}
