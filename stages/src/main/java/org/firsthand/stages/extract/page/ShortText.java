package org.firsthand.stages.extract.page;

import org.firsthand.stages.extract.print.Spacing;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element that is to be a label, with a space between any two elements. */
final class ShortText implements NodeFilter {
  private final StringBuilder text = new StringBuilder();
  private final int limit;

  private ShortText(int limit) {
    this.limit = limit;
  }

  /** The text, collapsed; empty if it is longer than {@code limit}. Reads no further than that. */
  static String of(Element element, int limit) {
    ShortText reader = new ShortText(limit);
    element.filter(reader);
    String text = Spacing.collapse(reader.text.toString());
    return text.length() > limit ? "" : text;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words && !words.isBlank()) {
      text.append(words.getWholeText().strip()).append(' ');
    }
    return text.length() > limit + 100 ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    return FilterResult.CONTINUE;
  }
}
