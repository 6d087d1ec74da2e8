package org.firsthand.cli.pipe;

import java.util.Optional;
import org.firsthand.model.Article;
import org.firsthand.stages.events.PairAnswer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code pairs}: the PLOVER type of what the first does to the second, left out if none. */
final class PairsPipe implements Pipe.EachLine {
  /** Codes one pair. */
  @FunctionalInterface
  interface Coder {
    Optional<PairAnswer> code(Article article, String actor, String recipient);
  }

  private final Coder coder;

  PairsPipe(Coder coder) {
    this.coder = coder;
  }

  @Override
  public JsonNode answer(JsonNode line) {
    ObjectNode answer = Lines.answerTo(line);
    coder
        .code(Lines.article(line), Lines.required(line, "actor"), Lines.required(line, "recipient"))
        .ifPresent(pair -> answer.put("type", pair.type().term()).put("rule", pair.rule()));
    return answer;
  }
}
