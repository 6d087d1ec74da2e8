package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.stages.extract.print.SideLines;
import org.firsthand.stages.extract.print.Spacing;
import org.jsoup.nodes.Document;

/** Chooses the blocks of a page that are its article. */
final class MainText {
  /** The paragraphs of the article, in order. */
  List<String> read(Document document, String title) {
    List<Block> blocks = Blocks.of(document);
    int best = -1;
    // v1: blocks under the container with the most prose
    java.util.Map<org.jsoup.nodes.Element, Double> score = new java.util.HashMap<>();
    for (Block b : blocks) {
      if (b.boilerplate() || b.text().length() < 60 || b.linkShare() > 0.4) continue;
      double s = b.text().length();
      org.jsoup.nodes.Element e = b.element();
      for (int up = 0; e != null && up < 4; up++, e = e.parent()) {
        score.merge(e, s / (1 << up), Double::sum);
      }
    }
    org.jsoup.nodes.Element top = null;
    double max = 0;
    for (var en : score.entrySet())
      if (en.getValue() > max
          || en.getValue() == max
              && top != null
              && en.getKey().cssSelector().compareTo(top.cssSelector()) < 0) {
        max = en.getValue();
        top = en.getKey();
      }
    List<String> out = new ArrayList<>();
    if (top == null) return out;
    java.util.Set<org.jsoup.nodes.Element> inside = new java.util.HashSet<>(top.getAllElements());
    String bare = Spacing.bare(title);
    for (Block b : blocks) {
      if (!inside.contains(b.element()) || b.boilerplate()) continue;
      if (b.linkShare() > 0.6 || SideLines.isAlone(b.text())) continue;
      if (SideLines.headsComments(b.text()) && !out.isEmpty()) break;
      if (SideLines.headsLinkList(b.text()) || Spacing.bare(b.text()).equals(bare)) continue;
      out.add(b.text());
    }
    return out;
  }
}
