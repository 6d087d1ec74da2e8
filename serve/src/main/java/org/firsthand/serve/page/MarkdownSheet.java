package org.firsthand.serve.page;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.model.Article;
import org.firsthand.model.Finding;

/** A finding as Markdown, with a footnote for every quotation. */
public final class MarkdownSheet {
  private final StringBuilder text = new StringBuilder();
  private final List<String> notes = new ArrayList<>();

  private MarkdownSheet() {}

  /** The sheet of a finding. */
  public static String of(FindingView view) {
    MarkdownSheet sheet = new MarkdownSheet();
    sheet.write(view);
    return sheet.text.toString();
  }

  private void write(FindingView view) {
    Finding finding = view.finding();
    line("# " + plain(finding.summary()));
    line("");
    line(
        String.join(" · ", Words.coding(finding))
            + " — "
            + plain(Words.parties(finding.actors(), finding.recipients()))
            + " — "
            + Words.date(finding.date())
            + " ("
            + Words.dateBasis(finding.date())
            + ")");
    line("");
    line(
        Words.count(finding.articles(), "article")
            + " · "
            + Words.count(finding.outlets(), "outlet")
            + " · **"
            + Words.origins(finding)
            + "** · "
            + finding.unknownLineage()
            + " of unknown lineage");
    line("");
    line("## Origins");
    for (FindingView.OriginNode node : view.origins()) {
      line("");
      line(
          node.number()
              + ". **"
              + plain(node.origin().name())
              + "**: "
              + plain(node.origin().why()));
      node.articles().forEach(this::article);
    }
    if (!view.unknown().isEmpty()) {
      line("");
      line("## Of unknown lineage (not counted)");
      view.unknown().forEach(this::article);
    }
    if (!view.beside().isEmpty()) {
      line("");
      line("## Beside it");
      for (FindingView.Beside one : view.beside()) {
        line("");
        String quote =
            one.words()
                .map(
                    words ->
                        ": “"
                            + plain(words.words())
                            + "”"
                            + one.article().map(this::note).orElse(""))
                .orElse("");
        line("- **" + one.stance() + "**: " + plain(one.source()) + quote);
      }
    }
    line("");
    for (int i = 0; i < notes.size(); i++) {
      line("[^" + (i + 1) + "]: " + notes.get(i));
    }
    line("");
    line(finding.id() + ", Firsthand");
  }

  private void article(FindingView.ArticleNode node) {
    line("");
    String quote = node.evidence().map(words -> ": “" + plain(words.words()) + "”").orElse("");
    line("   - " + plain(Words.label(node.article())) + quote + note(node.article()));
    for (FindingView.CopyNode copy : node.copies()) {
      line(
          "     - "
              + copy.copy().kind().term()
              + ": "
              + plain(Words.label(copy.article()))
              + note(copy.article()));
    }
  }

  private String note(Article article) {
    notes.add(
        plain(Words.title(article))
            + ", "
            + plain(Words.label(article))
            + ", <"
            + article.locator().replaceAll("[<>\\s]", "")
            + ">");
    return "[^" + notes.size() + "]";
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  /** Text of others, on one line and without marks of its own. */
  static String plain(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }
}
