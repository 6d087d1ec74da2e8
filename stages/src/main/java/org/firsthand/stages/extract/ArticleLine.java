package org.firsthand.stages.extract;

import java.util.Optional;
import org.firsthand.model.Dated;
import org.firsthand.model.json.Json;
import org.firsthand.stages.extract.print.Spacing;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one article that comes as a line of JSON.
 *
 * @param url where the article stands on the web
 * @param credit a line that names where the text comes from, where the source keeps it apart
 */
record ArticleLine(
    Optional<String> title,
    Optional<String> outlet,
    Optional<Dated> published,
    Optional<String> author,
    Optional<String> url,
    Optional<String> credit,
    String text) {
  /**
   * Reads a line; fields that it does not know are passed over, blank ones are absent.
   *
   * @throws IllegalArgumentException if the line is no JSON object
   */
  static ArticleLine read(String line) {
    JsonNode node = Json.tree(line);
    if (!node.isObject()) {
      throw new IllegalArgumentException("expected a JSON object, found " + node.getNodeType());
    }
    return new ArticleLine(
        text(node, "title"),
        text(node, "outlet"),
        text(node, "published").flatMap(PublishedDates::stated),
        text(node, "author"),
        text(node, "url"),
        text(node, "credit"),
        node.path("text").isString() ? node.path("text").stringValue() : "");
  }

  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (value.isArray() && field.equals("author")) {
      StringBuilder names = new StringBuilder();
      value.forEach(
          name -> {
            if (name.isString() && !name.stringValue().isBlank()) {
              names.append(names.isEmpty() ? "" : ", ").append(name.stringValue());
            }
          });
      return Optional.of(names.toString()).map(Spacing::collapse).filter(s -> !s.isEmpty());
    }
    return value.isString()
        ? Optional.of(value.stringValue()).map(Spacing::collapse).filter(s -> !s.isEmpty())
        : Optional.empty();
  }
}
