package org.firsthand.store;

import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.Statement;

/** What a dossier lists, each in an order that depends on what was read and not on when. */
public enum Noun {
  /** By locator. */
  ARTICLE('A', Article.class, "SELECT json FROM article ORDER BY locator, id"),
  /** By the ids of copy and original. Copies have no id of their own. */
  COPY('-', Copy.class, "SELECT json FROM copy ORDER BY copy, original"),
  /** By the article's locator, then by place in its text. */
  STATEMENT(
      'S',
      Statement.class,
      "SELECT s.json FROM article a JOIN statement s ON s.article = a.id"
          + " ORDER BY a.locator, a.id, s.place, s.id"),
  /** By the article's locator, then by place in its text. */
  EVENT(
      'E',
      Event.class,
      "SELECT e.json FROM article a JOIN event e ON e.article = a.id"
          + " ORDER BY a.locator, a.id, e.place, e.id"),
  /**
   * Those that an analyst rejected last; those with most origins first, then those with most
   * articles, then by id.
   */
  FINDING(
      'F',
      Finding.class,
      "SELECT json FROM finding ORDER BY rejected, origins DESC, articles DESC, id");

  private final char letter;
  private final Class<?> type;
  private final String list;

  Noun(char letter, Class<?> type, String list) {
    this.letter = letter;
    this.type = type;
    this.list = list;
  }

  /** The letter with which its ids begin. */
  public char letter() {
    return letter;
  }

  /** The record that each row holds. */
  public Class<?> type() {
    return type;
  }

  String list() {
    return list;
  }

  String table() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
