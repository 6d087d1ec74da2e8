package org.firsthand.cli.pipe;

import java.util.List;
import java.util.function.Function;
import org.firsthand.model.Article;
import org.firsthand.model.Quote;
import org.firsthand.model.Statement;
import org.firsthand.model.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code statements}: source, cue and content as lists of spans, the other fields beside them. */
final class StatementsPipe implements Pipe.EachLine {
  private final Function<Article, List<Statement>> find;

  StatementsPipe(Function<Article, List<Statement>> find) {
    this.find = find;
  }

  @Override
  public JsonNode answer(JsonNode line) {
    ObjectNode answer = Lines.answerTo(line);
    ArrayNode list = answer.putArray("statements");
    for (Statement statement : find.apply(Lines.article(line))) {
      ObjectNode node = (ObjectNode) Json.toTree(statement);
      ObjectNode source = (ObjectNode) node.get("source");
      node.set("kind", source.get("kind"));
      for (String field : List.of("actor", "alsoFor", "unnamed")) {
        if (source.has(field)) {
          node.set(field, source.get(field));
        }
      }
      node.set("source", Lines.spans(statement.source().span().stream().toList()));
      node.set("cue", Lines.spans(statement.cue().map(Quote::span).stream().toList()));
      node.set("content", Lines.spans(statement.content().spans()));
      list.add(node);
    }
    return answer;
  }
}
