package org.firsthand.cli.pipe;

import java.util.List;
import java.util.Optional;
import org.firsthand.model.Article;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.firsthand.model.Span;
import org.firsthand.model.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the lines of several stages have in common. */
final class Lines {
  private Lines() {}

  /** A new line out with the id of the line in. */
  static ObjectNode answerTo(JsonNode line) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    if (line.has("id")) {
      answer.set("id", line.get("id"));
    }
    return answer;
  }

  /** A field that must be there. */
  static String required(JsonNode line, String field) {
    return optional(line, field)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected a field '" + field + "', found " + line.propertyNames()));
  }

  /** A field's text, if it is there and not empty. */
  static Optional<String> optional(JsonNode line, String field) {
    return Optional.of(line.path(field).asString("")).filter(text -> !text.isEmpty());
  }

  /**
   * The article that a line {@code {id, text, title?, outlet?, published?}} holds, text as it is.
   */
  static Article article(JsonNode line) {
    String text = required(line, "text");
    return new Article(
        required(line, "id"),
        optional(line, "url").or(() -> optional(line, "id")).orElseThrow(),
        optional(line, "title"),
        optional(line, "outlet"),
        optional(line, "published")
            .or(() -> optional(line, "retrieved").map(time -> time.substring(0, 10)))
            .map(date -> new Dated(Edtf.lenient(date), DateBasis.STATED)),
        optional(line, "author"),
        Optional.of("en"),
        List.of(),
        text);
  }

  /** Spans as a list of pairs. */
  static ArrayNode spans(List<Span> spans) {
    ArrayNode pairs = JsonNodeFactory.instance.arrayNode();
    spans.forEach(span -> pairs.add(Json.toTree(span)));
    return pairs;
  }
}
