package org.firsthand.export.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.export.Account;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.Format;
import org.firsthand.export.Selection;
import org.firsthand.model.Article;
import org.firsthand.model.Event;
import org.firsthand.model.Span;
import org.firsthand.model.Statement;

/**
 * Evidence as Web Annotations (W3C Recommendation, 2017): each event and each statement of a
 * finding marks its words in its article, by what they are and what stands around them, and by
 * where they stand in our text of it.
 */
public final class WebAnnotations implements Format.OneFile {
  /**
   * Characters around the words: enough for them to be found again when the page has changed
   * elsewhere; Hypothesis and the Annotator keep as many.
   */
  private static final int AROUND = 32;

  private static final String CONTEXT = "\"http://www.w3.org/ns/anno.jsonld\"";

  @Override
  public String name() {
    return "web-annotation";
  }

  @Override
  public String purpose() {
    return "evidence as W3C Web Annotations in JSON-LD, for annotation tools";
  }

  @Override
  public String ending() {
    return ".jsonld";
  }

  @Override
  public String mediaType() {
    return "application/ld+json";
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public void write(Selection selection, ExportSettings settings, OutputStream out)
      throws IOException {
    LinkedLines.write(CONTEXT, selection, WebAnnotations::annotations, out);
  }

  static List<Node> annotations(Account account) {
    List<Node> nodes = new ArrayList<>();
    String finding = account.finding().id();
    for (Event event : account.events()) {
      article(account, event.article())
          .ifPresent(
              article ->
                  nodes.add(
                      annotation(
                          finding,
                          event.id(),
                          account.finding().summary(),
                          article,
                          List.of(event.evidence().span()))));
    }
    for (Statement statement : account.statements()) {
      article(account, statement.article())
          .ifPresent(
              article ->
                  nodes.add(
                      annotation(
                          finding,
                          statement.id(),
                          statement.source().text()
                              + " "
                              + statement.stance().term()
                              + (statement.corrected().isEmpty()
                                  ? ""
                                  : " (corrected by an analyst)"),
                          article,
                          statement.content().spans())));
    }
    return nodes;
  }

  private static Optional<Article> article(Account account, String id) {
    return account.article(id).map(filed -> filed.article());
  }

  private static Node annotation(
      String finding, String id, String comment, Article article, List<Span> spans) {
    return Node.of("Annotation")
        .put("id", Node.name(finding + "-" + id))
        .put("motivation", "describing")
        .put(
            "body",
            List.of(
                Node.of("TextualBody").put("value", comment).put("purpose", "describing"),
                Node.of("SpecificResource")
                    .put("source", Node.name(finding))
                    .put("purpose", "linking")))
        .put("target", spans.stream().map(span -> target(article, span)).toList());
  }

  private static Node target(Article article, Span span) {
    String text = article.text();
    return Node.of("SpecificResource")
        .put("source", article.address().orElse(Node.name(article.id())))
        .put(
            "selector",
            List.of(
                Node.of("TextQuoteSelector")
                    .put("exact", span.of(text))
                    .put("prefix", text.substring(before(text, span.start()), span.start()))
                    .put("suffix", text.substring(span.end(), after(text, span.end()))),
                Node.of("TextPositionSelector")
                    .put("start", points(text, span.start()))
                    .put("end", points(text, span.end()))));
  }

  /** The standard counts characters, which are code points, where we count UTF-16 units. */
  private static long points(String text, int offset) {
    return text.codePointCount(0, offset);
  }

  /** Never between the halves of a character. */
  private static int before(String text, int start) {
    int from = Math.max(0, start - AROUND);
    return from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
  }

  private static int after(String text, int end) {
    int to = Math.min(text.length(), end + AROUND);
    return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
  }
}
