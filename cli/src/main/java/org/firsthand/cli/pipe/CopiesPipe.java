package org.firsthand.cli.pipe;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.firsthand.model.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * {@code copies}: one line a copy relation among all articles read. A line with a date that cannot
 * be read counts as one without.
 */
final class CopiesPipe implements Pipe.AllLines {
  private final UnaryOperator<Article> credits;
  private final Function<List<Article>, List<Copy>> find;

  CopiesPipe(UnaryOperator<Article> credits, Function<List<Article>, List<Copy>> find) {
    this.credits = credits;
    this.find = find;
  }

  @Override
  public void check(JsonNode line) {
    article(line);
  }

  @Override
  public void answer(List<JsonNode> lines, Consumer<JsonNode> out) {
    find.apply(lines.stream().map(CopiesPipe::article).map(credits).toList())
        .forEach(copy -> out.accept(Json.toTree(copy)));
  }

  private static Article article(JsonNode line) {
    return new Article(
        Lines.required(line, "id"),
        Lines.optional(line, "url").orElseGet(() -> Lines.required(line, "id")),
        Lines.optional(line, "title"),
        Lines.optional(line, "outlet"),
        date(line, "published", DateBasis.STATED)
            .or(() -> date(line, "retrieved", DateBasis.PUBLISHED)),
        Lines.optional(line, "author"),
        Optional.empty(),
        List.of(),
        Lines.required(line, "text"));
  }

  private static Optional<Dated> date(JsonNode line, String field, DateBasis basis) {
    return Lines.optional(line, field)
        .flatMap(CopiesPipe::edtf)
        .map(edtf -> new Dated(edtf, basis));
  }

  private static Optional<Edtf> edtf(String text) {
    try {
      return Optional.of(new Edtf(text));
    } catch (IllegalArgumentException notADate) {
      return Optional.empty();
    }
  }
}
