package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.firsthand.stages.extract.print.Spacing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into blocks. */
final class Blocks implements NodeVisitor {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "select",
          "button",
          "option",
          "textarea",
          "object",
          "canvas",
          "head",
          "math",
          "input",
          "dialog");
  private static final Set<String> ASIDE = Set.of("nav", "footer", "aside", "form", "menu");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linkChars;
  private int silent;
  private int links;
  private int aside;

  static List<Block> of(Document document) {
    Blocks blocks = new Blocks();
    document.traverse(blocks);
    return blocks.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element e) {
      String tag = e.normalName();
      if (SILENT.contains(tag)) silent++;
      if (ASIDE.contains(tag)) {
        flush(e.parent());
        aside++;
      }
      if (tag.equals("a")) links++;
      if (e.isBlock() && !tag.equals("a") || tag.equals("td") || tag.equals("br")) {
        if (tag.equals("br")) text.append(' ');
        else flush(e.parent());
      }
    } else if (node instanceof TextNode t && silent == 0) {
      text.append(t.getWholeText());
      if (links > 0) linkChars += Spacing.collapse(t.getWholeText()).length();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element e) {
      String tag = e.normalName();
      if (e.isBlock() && !tag.equals("a") || tag.equals("td")) flush(e);
      if (SILENT.contains(tag)) silent--;
      if (ASIDE.contains(tag)) {
        flush(e);
        aside--;
      }
      if (tag.equals("a")) links--;
    }
  }

  private void flush(Element element) {
    String block = Spacing.collapse(text.toString());
    if (!block.isEmpty() && element != null) {
      blocks.add(new Block(block, linkChars, element, aside > 0));
    }
    text.setLength(0);
    linkChars = 0;
  }
}
