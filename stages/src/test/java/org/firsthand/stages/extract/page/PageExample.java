package org.firsthand.stages.extract.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/** One page with its blocks, what describes them, and which of them are the article's. */
final class PageExample {
  final String id;
  final String truth;
  final List<Block> blocks;
  final Wording[] words;
  final Evidence evidence;
  final float[][] rows;
  final float[] labels;
  final float[] weights;

  /** What the first judgement makes of each block, of trees that never saw the page. */
  double[] first = {};

  /** The same of the second judgement. */
  double[] second = {};

  private PageExample(String id, Document page, String truth) {
    Markup markup = Markup.of(page);
    Optional<String> outlet = Outlets.find(markup, Optional.empty());
    this.id = id;
    this.truth = truth;
    this.blocks = Blocks.of(page);
    this.words = BlockFeatures.wording(blocks);
    this.evidence = Evidence.of(markup, Titles.find(markup, outlet).orElse(""));
    this.rows = BlockFeatures.of(blocks, words, evidence);
    this.labels = new BlockLabels(truth).of(blocks);
    this.weights = new float[blocks.size()];
    int[] tokens = new int[weights.length];
    int total = 0;
    for (int b = 0; b < tokens.length; b++) {
      tokens[b] = BlockLabels.tokens(blocks.get(b).text()).size();
      total += tokens[b];
    }
    for (int b = 0; b < tokens.length; b++) {
      // By tokens, since the measure counts tokens, and a little the same for every page.
      weights[b] =
          (float) (0.05 + Math.sqrt(tokens[b]) * Math.sqrt(2000.0 / Math.max(100, total)) / 3);
    }
  }

  /** The page of one line of {@code score.py input pages}. */
  static PageExample of(JsonNode line, String truth) {
    String html =
        new String(
            Base64.getDecoder().decode(line.path("html").asString()), StandardCharsets.UTF_8);
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(ReadPage.DEEPEST));
    return new PageExample(line.path("id").asString(), page, truth);
  }

  float[][] context() {
    return MainText.context(blocks, rows, first);
  }
}
