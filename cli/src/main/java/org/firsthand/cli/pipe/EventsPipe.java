package org.firsthand.cli.pipe;

import java.util.List;
import java.util.function.Function;
import org.firsthand.model.Article;
import org.firsthand.model.Event;
import org.firsthand.model.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code events}: the events of each text. */
final class EventsPipe implements Pipe.EachLine {
  private final Function<Article, List<Event>> code;

  EventsPipe(Function<Article, List<Event>> code) {
    this.code = code;
  }

  @Override
  public JsonNode answer(JsonNode line) {
    ObjectNode answer = Lines.answerTo(line);
    ArrayNode list = answer.putArray("events");
    code.apply(Lines.article(line)).forEach(event -> list.add(Json.toTree(event)));
    return answer;
  }
}
