package org.firsthand.export.report;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.firsthand.export.Account;
import org.firsthand.export.FiledArticle;
import org.firsthand.model.Article;
import org.firsthand.model.Dated;
import org.firsthand.model.Event;
import org.firsthand.model.Factuality;
import org.firsthand.model.Origin;
import org.firsthand.model.Receipt;
import org.firsthand.model.Span;

/** The footnotes of one finding: words of its articles with all that leads back to them. */
final class Passages {
  private final Account account;

  Passages(Account account) {
    this.account = account;
  }

  /** The words at a span with the rest of their sentence. */
  Optional<Note> at(String article, Span span, String standing) {
    return account
        .article(article)
        .map(filed -> note(filed, Optional.of(within(filed.article().text(), span)), standing));
  }

  /** The whole article. */
  Optional<Note> whole(String article, String standing) {
    return account.article(article).map(filed -> note(filed, Optional.empty(), standing));
  }

  /** What an article says of the finding; the whole article where it says no such words itself. */
  Optional<Note> report(String article, String standing) {
    return account.events().stream()
        .filter(event -> event.article().equals(article))
        .filter(event -> event.factuality() != Factuality.NEGATED)
        .findFirst()
        .map(Event::evidence)
        .map(words -> at(article, words.span(), standing))
        .orElseGet(() -> whole(article, standing));
  }

  /** What each of these articles says of the finding. */
  List<Note> all(List<String> articles, String standing) {
    return articles.stream().flatMap(id -> report(id, standing).stream()).toList();
  }

  /** The words that show an origin; what its articles say of the finding if none are kept. */
  List<Note> of(Origin origin) {
    String standing = FindingWords.standing(account.finding(), origin);
    List<Note> words =
        origin.evidence().stream()
            .flatMap(shown -> at(shown.article(), shown.span(), standing).stream())
            .toList();
    return words.isEmpty() ? all(origin.articles(), standing) : words;
  }

  /** What the articles of unknown lineage say. */
  List<Note> unknown() {
    return all(account.finding().unknownList(), FindingWords.UNKNOWN);
  }

  /** The words of the first note in quotation marks. */
  static String words(List<Note> notes) {
    return notes.stream()
        .flatMap(note -> note instanceof Note.Passage it ? it.quote().stream() : Stream.empty())
        .map(Prose::quote)
        .findFirst()
        .orElse("The whole article.");
  }

  /** The outlet, or the name of the file or the address that it was read from. */
  static String outlet(Article article) {
    return article
        .outlet()
        .map(Prose::line)
        .filter(name -> !name.isEmpty())
        .orElseGet(() -> place(article.locator()));
  }

  /** An address as it is; of a file its name, for nobody's folders are the reader's business. */
  static String place(String locator) {
    boolean isAddress = locator.startsWith("https://") || locator.startsWith("http://");
    return Prose.line(isAddress ? locator : locator.substring(locator.lastIndexOf('/') + 1));
  }

  private static Note note(FiledArticle filed, Optional<Span> span, String standing) {
    Article article = filed.article();
    return new Note.Passage(
        article.id(),
        span.map(part -> Prose.line(part.of(article.text()))),
        span,
        article
            .title()
            .map(title -> Prose.cut(Prose.line(title), Prose.LONGEST_TITLE))
            .filter(title -> !title.isEmpty()),
        outlet(article),
        article.published().map(Dated::edtf).map(DateWords::of),
        place(article.locator()),
        filed.captures().stream().findFirst().map(Receipt::sha256),
        filed.newer().isPresent() ? standing + " The article was changed later." : standing);
  }

  /** The span widened to whole sentences of its paragraph, unless that is too much to quote. */
  private static Span within(String text, Span span) {
    int start = Math.min(span.start(), text.length());
    int end = Math.min(span.end(), text.length());
    int paragraph = text.lastIndexOf(Article.BREAK, start);
    int from =
        Math.max(
            paragraph < 0 ? 0 : paragraph + Article.BREAK.length(), start - Prose.LONGEST_QUOTE);
    int close = text.indexOf(Article.BREAK, end);
    int to = Math.min(close < 0 ? text.length() : close, end + Prose.LONGEST_QUOTE);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text.substring(from, to));
    int first = start > from ? sentences.preceding(start - from + 1) : 0;
    int last = end < to ? sentences.following(Math.max(end - from - 1, 0)) : to - from;
    Span wide = new Span(from + first, from + last);
    return wide.length() <= Prose.LONGEST_QUOTE ? wide : new Span(start, end);
  }
}
