package org.firsthand.cli.pipe;

import org.firsthand.stages.events.CodePair;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code pairs}: the PLOVER type of what the first does to the second. */
final class PairsPipe implements Pipe.EachLine {
  private final CodePair pairs;

  PairsPipe(CodePair pairs) {
    this.pairs = pairs;
  }

  @Override
  public JsonNode answer(JsonNode line) {
    ObjectNode answer = Lines.answerTo(line);
    pairs
        .typeOf(
            Lines.required(line, "text"),
            Lines.required(line, "actor"),
            Lines.required(line, "recipient"))
        .ifPresent(type -> answer.put("type", type.term()));
    return answer;
  }
}
