package org.firsthand.stages.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.model.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * Extraction on the pipe, for measuring: JSON lines {@code {id, url?, html(base64)}} or {@code {id,
 * text}} on standard input, {@code {id, title, author, published, outlet, language, credits, text}}
 * on standard output. Prints the pages a second on standard error.
 */
final class ExtractPipe {
  private ExtractPipe() {}

  public static void main(String[] args) throws IOException {
    ExtractArticle extract = ExtractArticle.load();
    List<String> lines = new ArrayList<>();
    try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      in.lines().forEach(lines::add);
    }
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    long start = System.nanoTime();
    for (String line : lines) {
      JsonNode in = Json.tree(line);
      out.println(Json.write(answer(in.path("id").asString(), extract.apply(capture(in)))));
    }
    out.flush();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.err.printf(
        "%d in %.1f s, %.1f a second%n", lines.size(), seconds, lines.size() / seconds);
  }

  private static Capture capture(JsonNode in) {
    String locator = in.path("url").asString(in.path("id").asString());
    return in.has("html")
        ? new Capture(
            locator,
            "text/html",
            Optional.empty(),
            Map.of(),
            Base64.getDecoder().decode(in.path("html").asString()))
        : new Capture(
            locator,
            Capture.ARTICLE_LINE,
            Optional.empty(),
            Map.of(),
            Json.write(in).getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Object> answer(String id, Outcome<Article> outcome) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", id);
    switch (outcome) {
      case Outcome.Done<Article>(List<Article> articles) -> {
        Article article = articles.getFirst();
        article.title().ifPresent(title -> answer.put("title", title));
        article.author().ifPresent(author -> answer.put("author", author));
        article.published().ifPresent(day -> answer.put("published", day.edtf().text()));
        article.outlet().ifPresent(outlet -> answer.put("outlet", outlet));
        article.language().ifPresent(language -> answer.put("language", language));
        answer.put("credits", article.credits());
        answer.put("text", article.text());
      }
      case Outcome.Skipped<Article> skipped -> answer.put("skipped", skipped.detail());
      case Outcome.Failed<Article> failed -> answer.put("failed", failed.problem().toString());
    }
    return answer;
  }
}
