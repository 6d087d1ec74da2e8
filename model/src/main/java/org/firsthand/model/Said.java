package org.firsthand.model;

/**
 * One statement as a decision remembers it: its id, and its words, so that it is found again after
 * its article was analysed anew or has changed around it.
 *
 * @param statement the statement's id when it was decided on
 * @param article the article's id
 * @param locator where the article was read from
 * @param source the words that named the source
 * @param text the content
 * @param span where the content stood, from its first word to its last
 */
public record Said(
    String statement, String article, String locator, String source, String text, Span span) {
  /** What is remembered of a statement of an article with this locator. */
  public static Said of(Statement statement, String locator) {
    return new Said(
        statement.id(),
        statement.article(),
        locator,
        statement.source().text(),
        statement.content().text(),
        span(statement));
  }

  /**
   * True if this statement is the one that is remembered: by its id, or because the same report
   * still has its words: in the same article at the same place, in another version of it anywhere.
   */
  public boolean isMetBy(Statement other, String itsLocator) {
    if (statement.equals(other.id())) {
      return true;
    }
    return words(text).equals(words(other.content().text()))
        && (article.equals(other.article())
            ? span.overlaps(span(other))
            : locator.equals(itsLocator));
  }

  private static Span span(Statement statement) {
    return new Span(
        statement.content().spans().getFirst().start(),
        statement.content().spans().getLast().end());
  }

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
