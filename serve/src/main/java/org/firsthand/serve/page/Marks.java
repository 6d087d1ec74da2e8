package org.firsthand.serve.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.model.Article;
import org.firsthand.model.ChainLink;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Quote;
import org.firsthand.model.Span;
import org.firsthand.model.Statement;

/** The marks of all layers over one text. Marks may overlap: the text is cut at every border. */
final class Marks {
  private final List<Mark> marks = new ArrayList<>();

  /** A mark: where, how it looks, what it says on hover, which card it opens. */
  private record Mark(Span span, String style, String label, Optional<String> card) {}

  void at(Optional<Span> span, Article article) {
    span.filter(one -> one.end() <= article.text().length() && one.length() > 0)
        .ifPresent(one -> marks.add(new Mark(one, "at", "the place named", Optional.empty())));
  }

  void statement(Statement statement) {
    String who = Words.source(statement);
    String stance = statement.stance().term();
    String beside = stance.equals("asserts") || stance.equals("confirms") ? "" : " beside";
    for (Span span : statement.content().spans()) {
      add(span, "content" + beside, who + " " + stance, statement.id());
    }
    statement
        .source()
        .span()
        .ifPresent(span -> add(span, "source", "source: " + who, statement.id()));
    statement
        .cue()
        .map(Quote::span)
        .ifPresent(span -> add(span, "cue", "cue of " + who, statement.id()));
    for (ChainLink link : statement.chain()) {
      link.span().ifPresent(span -> add(span, "source", "in the chain", statement.id()));
    }
  }

  void event(Event event) {
    add(event.evidence().span(), "event", "event: " + Words.coding(event), event.id());
  }

  void date(Span span, String value) {
    add(span, "date", "date: " + value, "D-" + span.start() + "-" + span.end());
  }

  void copy(Copy copy, boolean isCopy) {
    copy.passages().stream()
        .map(passage -> isCopy ? passage.copy() : passage.original())
        .forEach(
            span ->
                marks.add(
                    new Mark(
                        span,
                        isCopy ? "copied" : "copied-on",
                        isCopy ? "stands in the original" : "was copied",
                        Optional.empty())));
  }

  private void add(Span span, String style, String label, String card) {
    marks.add(new Mark(span, style, label, Optional.of(card)));
  }

  /** The pieces of a paragraph, in order; joined they are its text. */
  List<ArticleView.Piece> pieces(String text, Span paragraph) {
    List<Mark> here = marks.stream().filter(mark -> mark.span.overlaps(paragraph)).toList();
    Set<Integer> cuts = new TreeSet<>();
    cuts.add(paragraph.start());
    cuts.add(paragraph.end());
    for (Mark mark : here) {
      cuts.add(Math.clamp(mark.span.start(), paragraph.start(), paragraph.end()));
      cuts.add(Math.clamp(mark.span.end(), paragraph.start(), paragraph.end()));
    }
    List<Integer> order = List.copyOf(cuts);
    List<ArticleView.Piece> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < order.size(); i++) {
      pieces.add(piece(text, new Span(order.get(i), order.get(i + 1)), here));
    }
    return pieces;
  }

  private static ArticleView.Piece piece(String text, Span span, List<Mark> here) {
    Set<String> styles = new LinkedHashSet<>();
    Optional<Mark> innermost = Optional.empty();
    boolean isTarget = false;
    for (Mark mark : here) {
      if (mark.span.contains(span)) {
        styles.add(mark.style);
        isTarget |= mark.style.equals("at") && mark.span.start() == span.start();
        if (mark.card.isPresent()
            && innermost.map(one -> mark.span.length() <= one.span.length()).orElse(true)) {
          innermost = Optional.of(mark);
        }
      }
    }
    return new ArticleView.Piece(
        span.of(text),
        String.join(" ", styles),
        innermost.map(Mark::label).orElse(""),
        innermost.flatMap(Mark::card),
        isTarget);
  }
}
