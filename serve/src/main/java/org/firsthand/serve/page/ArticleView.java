package org.firsthand.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Span;
import org.firsthand.model.Statement;
import org.firsthand.store.ArticleCatalogue.Brief;
import org.firsthand.store.Dossier;
import org.firsthand.store.Heading;

/**
 * One article with what was found in it.
 *
 * @param asked which layers and which card
 * @param article the article
 * @param paragraphs its text, cut where marks begin and end
 * @param layers the layers and whether each is on
 * @param card what was made of the span that was picked
 * @param copies the articles that it shares text with
 * @param versions the versions of the report, this one among them; empty if there is only one
 * @param captures ids of the captures that hold it
 * @param findings the findings that rest on it, the first of them
 */
public record ArticleView(
    Asked asked,
    Article article,
    List<Paragraph> paragraphs,
    List<Layer> layers,
    Optional<Card> card,
    List<Shared> copies,
    List<Heading> versions,
    List<String> captures,
    List<Brief> findings) {
  /** The layers, in the order of the switches. */
  static final List<String> LAYERS = List.of("statements", "events", "dates", "copies");

  /** Findings listed beside the text; the list of findings has all. */
  private static final int FINDINGS = 20;

  /** A layer and the address at which it is on or off, the other way than now. */
  public record Layer(String name, boolean isOn, String address, int marks) {}

  /** A paragraph: its pieces, and the copied passages in it. */
  public record Paragraph(List<Piece> pieces, List<Margin> margins) {}

  /**
   * A stretch of text under the same marks.
   *
   * @param text the words
   * @param styles the marks' styles, with spaces between them; empty for plain text
   * @param label what the innermost mark is
   * @param card which card the innermost mark opens
   * @param isTarget whether this is the beginning of the place that the address names
   */
  public record Piece(
      String text, String styles, String label, Optional<String> card, boolean isTarget) {}

  /** A note in the margin: where a paragraph's text also stands. */
  public record Margin(String label, String address, boolean isCopiedFrom) {}

  /** An article that shares text with this one; {@code isCopy} if this one copies it. */
  public record Shared(Copy copy, Heading other, boolean isCopy) {}

  /** The page that an address asks for. */
  public static ArticleView of(
      Asked asked, Article article, Dossier dossier, Map<Span, String> dates) {
    List<Statement> statements = dossier.lists().statementsOf(article.id());
    List<Event> events = dossier.lists().eventsOf(article.id());
    List<Shared> copies = copies(article, dossier);
    Set<String> on = on(asked);
    Marks marks = new Marks();
    marks.at(asked.one("at").flatMap(ArticleView::span), article);
    if (on.contains("statements")) {
      statements.forEach(marks::statement);
    }
    if (on.contains("events")) {
      events.forEach(marks::event);
    }
    if (on.contains("dates")) {
      dates.forEach(marks::date);
    }
    if (on.contains("copies")) {
      copies.forEach(shared -> marks.copy(shared.copy(), shared.isCopy()));
    }
    Map<String, Integer> found = new TreeMap<>();
    found.put("statements", statements.size());
    found.put("events", events.size());
    found.put("dates", dates.size());
    found.put("copies", copies.size());
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Span span : article.paragraphs()) {
      paragraphs.add(
          new Paragraph(
              marks.pieces(article.text(), span),
              on.contains("copies") ? margins(span, copies) : List.of()));
    }
    List<Heading> versions = dossier.articles().versionsOf(article.id());
    return new ArticleView(
        asked,
        article,
        paragraphs,
        layers(asked, on, found),
        asked.one("card").flatMap(id -> Card.of(id, article, statements, events, dossier, dates)),
        copies,
        versions.size() > 1 ? versions : List.of(),
        dossier.articles().capturesOf(article.id()),
        dossier.articles().findingsOf(article.id(), FINDINGS));
  }

  /** True if the address asks for dates, which are found anew for the page. */
  public static boolean wantsDates(Asked asked) {
    return on(asked).contains("dates");
  }

  private static Set<String> on(Asked asked) {
    List<String> named =
        asked
            .one("layers")
            .map(list -> List.of(list.split(",")))
            .orElse(List.of("statements", "events", "copies"));
    return Set.copyOf(LAYERS.stream().filter(named::contains).toList());
  }

  private static List<Layer> layers(Asked asked, Set<String> on, Map<String, Integer> found) {
    return LAYERS.stream()
        .map(
            name -> {
              List<String> then =
                  LAYERS.stream().filter(one -> on.contains(one) != one.equals(name)).toList();
              return new Layer(
                  name,
                  on.contains(name),
                  asked
                      .without("card")
                      .with("layers", then.isEmpty() ? "none" : String.join(",", then))
                      .address(),
                  found.getOrDefault(name, 0));
            })
        .toList();
  }

  private static List<Shared> copies(Article article, Dossier dossier) {
    List<Copy> copies = dossier.lists().copiesOf(article.id());
    Map<String, Heading> others =
        dossier
            .articles()
            .headings(
                copies.stream()
                    .map(copy -> copy.copy().equals(article.id()) ? copy.original() : copy.copy())
                    .toList());
    List<Shared> shared = new ArrayList<>();
    for (Copy copy : copies) {
      boolean isCopy = copy.copy().equals(article.id());
      Heading other = others.get(isCopy ? copy.original() : copy.copy());
      if (other != null) {
        shared.add(new Shared(copy, other, isCopy));
      }
    }
    return shared;
  }

  private static List<Margin> margins(Span paragraph, List<Shared> copies) {
    List<Margin> margins = new ArrayList<>();
    for (Shared shared : copies) {
      boolean isHere =
          shared.copy().passages().stream()
              .map(passage -> shared.isCopy() ? passage.copy() : passage.original())
              .anyMatch(span -> span.overlaps(paragraph));
      if (isHere) {
        margins.add(
            new Margin(
                Words.outlet(shared.other()),
                Links.beside(
                    shared.isCopy() ? shared.copy().copy() : shared.copy().original(),
                    shared.other().id()),
                shared.isCopy()));
      }
    }
    return margins;
  }

  /** {@code 612-790} as a span; empty for anything else. */
  static Optional<Span> span(String text) {
    int hyphen = text.indexOf('-');
    try {
      return hyphen < 1
          ? Optional.empty()
          : Optional.of(
              new Span(
                  Integer.parseInt(text.substring(0, hyphen)),
                  Integer.parseInt(text.substring(hyphen + 1))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
