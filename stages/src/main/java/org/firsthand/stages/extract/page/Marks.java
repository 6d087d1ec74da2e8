package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * The elements of a page that speak of it, found in one walk. Each list is in the order of the
 * page.
 */
final class Marks implements NodeVisitor {
  private static final Set<String> SPEAKING = Set.of("meta", "link", "script", "a", "h1");

  private final List<Element> all = new ArrayList<>();
  private final List<Element> meta = new ArrayList<>();
  private final List<Element> link = new ArrayList<>();
  private final List<Element> script = new ArrayList<>();
  private final List<Element> anchor = new ArrayList<>();
  private final List<Element> heading = new ArrayList<>();
  private final List<Element> dated = new ArrayList<>();

  private Marks() {}

  static Marks of(Document document) {
    Marks marks = new Marks();
    document.traverse(marks);
    return marks;
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String tag = element.normalName();
    if (element.attributesSize() > 0) {
      all.add(element);
      if (isDated(element, tag)) {
        dated.add(element);
      }
    }
    if (SPEAKING.contains(tag)) {
      switch (tag) {
        case "meta" -> meta.add(element);
        case "link" -> link.add(element);
        case "script" -> script.add(element);
        case "a" -> anchor.add(element);
        case "h1" -> heading.add(element);
        default -> {}
      }
    }
  }

  private static boolean isDated(Element element, String tag) {
    return element.attr("itemprop").toLowerCase(Locale.ROOT).contains("datepublished")
        || (tag.equals("time") && element.hasAttr("pubdate"));
  }

  @Override
  public void tail(Node node, int depth) {}

  /** All that have an attribute. */
  List<Element> all() {
    return all;
  }

  List<Element> metas() {
    return meta;
  }

  List<Element> links() {
    return link;
  }

  List<Element> scripts() {
    return script;
  }

  List<Element> anchors() {
    return anchor;
  }

  /** Of the first level. */
  List<Element> headings() {
    return heading;
  }

  /** Microdata {@code datePublished} and {@code <time pubdate>}. */
  List<Element> dated() {
    return dated;
  }
}
