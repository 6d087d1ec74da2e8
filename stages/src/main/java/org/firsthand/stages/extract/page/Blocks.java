package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firsthand.stages.extract.print.Spacing;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into blocks: runs of text between the borders of block elements, table cells and
 * double line breaks. Walks the tree without recursion. For one page and one thread.
 */
final class Blocks implements NodeVisitor {
  /** Real pages have at most some thousands; what stands behind this many is left out. */
  private static final int MOST = 20_000;

  /** Elements whose text no reader sees. */
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "select",
          "option",
          "textarea",
          "object",
          "canvas",
          "head",
          "math",
          "input",
          "audio",
          "video",
          "datalist");

  /** Elements that part text, beyond those that jsoup calls blocks. */
  private static final Set<String> PARTING =
      Set.of("td", "th", "tr", "button", "figcaption", "summary", "main", "label", "option");

  private final List<Block> blocks = new ArrayList<>();

  /** Many elements of a page are named alike. */
  private final Map<String, Integer> hintsOf = new HashMap<>();

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder linked = new StringBuilder();
  private @Nullable Place place;
  private boolean anyPlain;
  private int strongs;
  private int silent;
  private int links;
  private int breaks;

  private Blocks() {}

  /** The blocks in the order of the page. */
  static List<Block> of(Document document) {
    Blocks blocks = new Blocks();
    document.traverse(blocks);
    blocks.flush();
    return blocks.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      open(element);
    } else if (node instanceof TextNode words && silent == 0) {
      add(words.getWholeText());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
  }

  private void open(Element element) {
    String tag = element.normalName();
    if (SILENT.contains(tag)) {
      silent++;
    }
    if (tag.equals("br")) {
      breaks++;
      if (breaks > 1) {
        flush();
      } else {
        text.append(' ');
      }
    } else if (parts(element)) {
      flush();
    }
    links += tag.equals("a") ? 1 : 0;
    strongs += isStrong(tag) ? 1 : 0;
    String names = names(element);
    int hints = names.isEmpty() ? 0 : hintsOf.computeIfAbsent(names, Hints::ofNames);
    place = new Place(place, tag, names, hints, isHidden(element));
  }

  private void close(Element element) {
    String tag = element.normalName();
    if (parts(element)) {
      flush();
    }
    links -= tag.equals("a") ? 1 : 0;
    strongs -= isStrong(tag) ? 1 : 0;
    if (SILENT.contains(tag)) {
      silent--;
    }
    place = place == null ? null : place.parent;
  }

  private void add(String words) {
    text.append(words);
    boolean blank = words.isBlank();
    if (links > 0) {
      linked.append(words).append(' ');
    }
    if (!blank) {
      breaks = 0;
      anyPlain |= strongs == 0;
    }
  }

  private static boolean parts(Element element) {
    String tag = element.normalName();
    return (element.isBlock() && !tag.equals("a") && !tag.equals("br")) || PARTING.contains(tag);
  }

  private static boolean isStrong(String tag) {
    return tag.equals("b") || tag.equals("strong");
  }

  private static String names(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    Attributes attributes = element.attributes();
    return attributes.get("class")
        + " "
        + attributes.get("id")
        + " "
        + attributes.get("role")
        + " "
        + attributes.get("itemprop")
        + " "
        + attributes.get("data-component");
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    Attributes attributes = element.attributes();
    String style = attributes.get("style");
    return attributes.hasKey("hidden")
        || attributes.get("aria-hidden").equals("true")
        || (!style.isEmpty() && style.replace(" ", "").contains("display:none"));
  }

  private void flush() {
    String block = text.isEmpty() ? "" : Spacing.collapse(text.toString());
    if (!block.isEmpty() && place != null && blocks.size() < MOST) {
      int words = Spacing.words(block);
      int linkWords = linked.isEmpty() ? 0 : Spacing.words(Spacing.collapse(linked.toString()));
      blocks.add(new Block(block, words, Math.min(words, linkWords), !anyPlain, innermost(place)));
    }
    text.setLength(0);
    linked.setLength(0);
    anyPlain = false;
    breaks = 0;
  }

  /** The block element around an inline one. */
  private static Place innermost(Place place) {
    Place at = place;
    while (at.parent != null && INLINE.contains(at.tag)) {
      at = at.parent;
    }
    return at;
  }

  private static final Set<String> INLINE =
      Set.of(
          "span", "a", "b", "strong", "i", "em", "u", "font", "small", "mark", "sup", "sub", "br",
          "img", "time", "abbr", "cite", "q", "code", "bdi");
}
