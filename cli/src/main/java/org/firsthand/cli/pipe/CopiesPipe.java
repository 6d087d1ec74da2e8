package org.firsthand.cli.pipe;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.json.Json;
import tools.jackson.databind.JsonNode;

/** {@code copies}: one line a copy relation among all articles read. */
final class CopiesPipe implements Pipe.AllLines {
  private final Function<List<Article>, List<Copy>> find;

  CopiesPipe(Function<List<Article>, List<Copy>> find) {
    this.find = find;
  }

  @Override
  public void answer(List<JsonNode> lines, Consumer<JsonNode> out) {
    find.apply(lines.stream().map(Lines::article).toList())
        .forEach(copy -> out.accept(Json.toTree(copy)));
  }
}
