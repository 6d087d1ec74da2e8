package org.firsthand.cli.pipe;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Dated;
import org.firsthand.model.Outcome;
import org.firsthand.model.Stage;
import org.firsthand.model.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code extract}: a page or a text to title, author, date, outlet, language, credits and text. */
final class ExtractPipe implements Pipe.EachLine {
  /** What a line with a text may say beside it. */
  private static final List<String> FIELDS =
      List.of("title", "author", "published", "outlet", "credit");

  private final Stage<Capture, Article> extract;

  ExtractPipe(Stage<Capture, Article> extract) {
    this.extract = extract;
  }

  @Override
  public JsonNode answer(JsonNode line) {
    ObjectNode answer = Lines.answerTo(line);
    switch (extract.apply(capture(line))) {
      case Outcome.Done<Article> done -> done.results().forEach(article -> put(answer, article));
      case Outcome.Skipped<Article> skipped ->
          answer.put("skipped", skipped.reason().term()).put("detail", skipped.detail());
      case Outcome.Failed<Article> failed -> answer.put("error", failed.problem().toString());
    }
    return answer;
  }

  private static Capture capture(JsonNode line) {
    String locator = Lines.optional(line, "url").orElseGet(() -> Lines.required(line, "id"));
    Optional<String> html = Lines.optional(line, "html");
    if (html.isPresent()) {
      return capture(locator, "text/html", Base64.getDecoder().decode(html.get()));
    }
    String text = Lines.required(line, "text");
    boolean more = FIELDS.stream().anyMatch(field -> Lines.optional(line, field).isPresent());
    return more
        ? capture(locator, Capture.ARTICLE_LINE, line.toString().getBytes(StandardCharsets.UTF_8))
        : capture(locator, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Capture capture(String locator, String mediaType, byte[] bytes) {
    return new Capture(locator, mediaType, Optional.empty(), Map.of(), bytes);
  }

  private static void put(ObjectNode answer, Article article) {
    article.title().ifPresent(title -> answer.put("title", title));
    article.author().ifPresent(author -> answer.put("author", author));
    article.published().map(Dated::edtf).ifPresent(date -> answer.put("published", date.text()));
    article.outlet().ifPresent(outlet -> answer.put("outlet", outlet));
    article.language().ifPresent(language -> answer.put("language", language));
    answer.set("credits", Json.toTree(article.credits()));
    answer.put("text", article.text());
  }
}
