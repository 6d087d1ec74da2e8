package org.firsthand.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A query as a user types it.
 *
 * <p>Words must all occur ({@code AND} may be written between them); {@code a OR b}; {@code a NOT
 * b}; {@code "a phrase"}; {@code begin*}; {@code field:word}, {@code field:"a phrase"}, {@code
 * field:begin*} with the fields {@code outlet}, {@code title}, {@code source}, {@code text}; round
 * brackets. NOT binds tightest, then AND, then OR. A query that names {@code source} finds
 * statements only. Case and accents make no difference, save that the operators are upper case.
 *
 * <p>What the user typed reaches the index only between quotation marks, so that no query can mean
 * anything else there. Immutable.
 */
public final class SearchQuery {
  /** The fields that can be named. */
  public static final List<String> FIELDS = List.of("outlet", "title", "source", "text");

  private final Node root;

  private SearchQuery(Node root) {
    this.root = root;
  }

  /**
   * Reads a query.
   *
   * @throws IllegalArgumentException if it has a mistake; the message says where and which
   */
  public static SearchQuery parse(String typed) {
    return new SearchQuery(new SearchQueryReader(typed).read());
  }

  /** True if the query asks who said something. */
  public boolean namesSource() {
    return root.namesSource();
  }

  /** True if the query names any field. */
  public boolean namesField() {
    return root.namesField();
  }

  /** True if the query asks for more than titles and outlets, which belong to articles. */
  boolean namesWords() {
    return root.namesWords();
  }

  /** The query in the language of FTS5; terms without a field look into these columns. */
  String toFts(String columns) {
    return root.toFts(columns);
  }

  /** A part of a query. */
  sealed interface Node {
    boolean namesSource();

    boolean namesField();

    boolean namesWords();

    String toFts(String columns);
  }

  /** A word, phrase or beginning. */
  record Term(Optional<String> field, String words, boolean prefix) implements Node {
    @Override
    public boolean namesSource() {
      return field.equals(Optional.of("source"));
    }

    @Override
    public boolean namesField() {
      return field.isPresent();
    }

    @Override
    public boolean namesWords() {
      return field.isEmpty() || field.get().equals("source") || field.get().equals("text");
    }

    @Override
    public String toFts(String columns) {
      String quoted = '"' + words.replace("\"", "\"\"") + '"';
      return "{" + field.orElse(columns) + "} : " + quoted + (prefix ? " *" : "");
    }
  }

  /** Parts joined by an operator. */
  record Joined(Operator operator, List<Node> parts) implements Node {
    Joined {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean namesSource() {
      return parts.stream().anyMatch(Node::namesSource);
    }

    @Override
    public boolean namesField() {
      return parts.stream().anyMatch(Node::namesField);
    }

    @Override
    public boolean namesWords() {
      return parts.stream().anyMatch(Node::namesWords);
    }

    @Override
    public String toFts(String columns) {
      return parts.stream()
          .map(part -> part.toFts(columns))
          .collect(Collectors.joining(" " + operator + " ", "(", ")"));
    }
  }

  /** How parts are joined; the names are FTS5's own. */
  enum Operator {
    AND,
    OR,
    NOT;

    static Optional<Operator> of(String word) {
      for (Operator operator : values()) {
        if (operator.name().equals(word)) {
          return Optional.of(operator);
        }
      }
      return Optional.empty();
    }
  }

  static Optional<String> field(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return FIELDS.contains(lower) ? Optional.of(lower) : Optional.empty();
  }
}
