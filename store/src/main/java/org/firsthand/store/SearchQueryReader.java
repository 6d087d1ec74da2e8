package org.firsthand.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.store.SearchQuery.Joined;
import org.firsthand.store.SearchQuery.Node;
import org.firsthand.store.SearchQuery.Operator;
import org.firsthand.store.SearchQuery.Term;

/** Reads one query from left to right. */
final class SearchQueryReader {
  /** FTS5 itself gives up at a depth of 256. */
  private static final int DEEPEST = 50;

  private static final int MOST_TERMS = 200;

  private final String typed;
  private int at;
  private int depth;
  private int terms;

  SearchQueryReader(String typed) {
    this.typed = typed;
  }

  Node read() {
    Node whole = alternatives();
    if (!isAtEnd()) {
      throw wrong("an operator or the end", "')' without '('");
    }
    return whole;
  }

  private Node alternatives() {
    List<Node> parts = new ArrayList<>();
    parts.add(all());
    while (takeOperator(Operator.OR)) {
      parts.add(all());
    }
    return joined(Operator.OR, parts);
  }

  private Node all() {
    List<Node> parts = new ArrayList<>();
    parts.add(item("a word or phrase"));
    while (true) {
      if (takeOperator(Operator.NOT)) {
        Node kept = joined(Operator.AND, parts);
        parts = new ArrayList<>();
        parts.add(new Joined(Operator.NOT, List.of(kept, item("a word or phrase behind NOT"))));
      } else if (takeOperator(Operator.AND)) {
        parts.add(item("a word or phrase behind AND"));
      } else if (isAtEnd() || typed.charAt(at) == ')' || nextOperator().isPresent()) {
        return joined(Operator.AND, parts);
      } else {
        parts.add(item("a word or phrase"));
      }
    }
  }

  private static Node joined(Operator operator, List<Node> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Joined(operator, parts);
  }

  private Node item(String expected) {
    if (isAtEnd()) {
      throw wrong(expected, "the end");
    }
    Optional<Operator> operator = nextOperator();
    if (operator.isPresent()) {
      throw wrong(expected, operator.get().name());
    }
    char next = typed.charAt(at);
    if (next == ')') {
      throw wrong(expected, "')'");
    }
    if (next == '(') {
      return bracket();
    }
    if (next == '"') {
      return term(Optional.empty(), phrase(), false);
    }
    return word();
  }

  private Node bracket() {
    if (++depth > DEEPEST) {
      throw wrong("at most " + DEEPEST + " brackets in each other", "more");
    }
    at++;
    Node inner = alternatives();
    if (isAtEnd()) {
      throw wrong("')'", "the end");
    }
    at++;
    depth--;
    return inner;
  }

  private Node word() {
    String word = chunk();
    int colon = word.indexOf(':');
    Optional<String> field = Optional.empty();
    if (colon > 0 && word.substring(0, colon).chars().allMatch(Character::isLetter)) {
      String name = word.substring(0, colon);
      field = SearchQuery.field(name);
      if (field.isEmpty()) {
        throw wrong(
            "one of the fields " + String.join(", ", SearchQuery.FIELDS), "'" + name + ":'");
      }
      word = word.substring(colon + 1);
      if (word.isEmpty() && at < typed.length() && typed.charAt(at) == '"') {
        return term(field, phrase(), false);
      }
      if (word.isEmpty()) {
        throw wrong(
            "a word or phrase right behind '" + name + ":'", isAtEnd() ? "the end" : "none");
      }
    }
    boolean prefix = word.endsWith("*");
    return term(field, prefix ? word.substring(0, word.length() - 1) : word, prefix);
  }

  private Term term(Optional<String> field, String words, boolean prefix) {
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw wrong("a word with a letter or digit", "'" + words + (prefix ? "*" : "") + "'");
    }
    if (++terms > MOST_TERMS) {
      throw wrong("at most " + MOST_TERMS + " words", "more");
    }
    // SQLite ends a string at a NUL; white space of any kind parts words
    return new Term(field, words.replaceAll("[\\s\\p{Cntrl}]+", " "), prefix);
  }

  private String phrase() {
    int end = typed.indexOf('"', at + 1);
    if (end < 0) {
      throw wrong("a closing '\"'", "none");
    }
    String words = typed.substring(at + 1, end);
    at = end + 1;
    return words;
  }

  private String chunk() {
    int start = at;
    while (at < typed.length() && " \t\r\n\f()\"".indexOf(typed.charAt(at)) < 0) {
      at++;
    }
    return typed.substring(start, at);
  }

  private boolean takeOperator(Operator wanted) {
    if (nextOperator().equals(Optional.of(wanted))) {
      at += wanted.name().length();
      return true;
    }
    return false;
  }

  private Optional<Operator> nextOperator() {
    if (isAtEnd()) {
      return Optional.empty();
    }
    int start = at;
    String word = chunk();
    at = start;
    return Operator.of(word);
  }

  /** Passes over white space first. */
  private boolean isAtEnd() {
    while (at < typed.length() && Character.isWhitespace(typed.charAt(at))) {
      at++;
    }
    return at == typed.length();
  }

  private IllegalArgumentException wrong(String expected, String found) {
    return new IllegalArgumentException(
        "search, at character "
            + (at + 1)
            + " of '"
            + typed
            + "': expected "
            + expected
            + ", found "
            + found);
  }
}
