package org.firsthand.collect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.model.Problem;
import org.firsthand.model.SkipReason;
import org.firsthand.model.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The articles of one file of JSON Lines, one capture a line. */
final class Lines implements Parts {
  private static final String EXPECTED = "an article as one line of JSON";

  private final String file;
  private final LineReader reader;
  private final CollectSettings settings;
  private boolean empty = true;
  private boolean over;

  Lines(String file, Opened opened, long before, CollectSettings settings) {
    this.file = file;
    this.reader = new LineReader(opened, settings.largestCapture(), before);
    this.settings = settings;
  }

  /** The next line's outcome. Empty lines are passed over. */
  @Override
  public @Nullable Outcome<Capture> next() {
    if (over) {
      return null;
    }
    try {
      for (byte[] line = reader.next(); line != null; line = reader.next()) {
        if (reader.tooLong()) {
          empty = false;
          return tooLarge(where(), settings.largestCapture());
        }
        String text = LineReader.text(line);
        if (!text.isBlank()) {
          empty = false;
          return outcome(text);
        }
      }
      over = true;
      return empty
          ? new Outcome.Skipped<>(
              SkipReason.EMPTY, new Problem(file, "articles as JSON Lines", "no line").toString())
          : null;
    } catch (IOException e) {
      over = true;
      return new Outcome.Failed<>(Opened.problem(where(), e));
    }
  }

  private Outcome<Capture> outcome(String line) {
    JsonNode node;
    try {
      node = Json.tree(line);
    } catch (IllegalArgumentException e) {
      return new Outcome.Failed<>(
          new Problem(
              where(), EXPECTED, ("" + e.getMessage()).replaceFirst("^expected JSON, found ", "")));
    }
    return article(node, where(), file + "#" + reader.number(), file, settings.headers());
  }

  /** The line's place: the file and the number of the line. */
  private String where() {
    return file + ":" + reader.number();
  }

  /** The capture of one article in JSON. */
  static Outcome<Capture> article(
      JsonNode node, String where, String otherwise, String file, Map<String, String> headers) {
    if (!node.isObject()) {
      return new Outcome.Failed<>(
          new Problem(
              where, EXPECTED, node.getNodeType().toString().toLowerCase(java.util.Locale.ROOT)));
    }
    if (!node.path("text").isString()) {
      return new Outcome.Failed<>(new Problem(where, "an article with a field 'text'", "none"));
    }
    if (node.path("text").stringValue().isBlank()) {
      return new Outcome.Skipped<>(
          SkipReason.EMPTY,
          new Problem(where, "an article with text", "an empty 'text'").toString());
    }
    String url = node.path("url").asString("").strip();
    String id = node.path("id").asString("").strip();
    String locator = !url.isEmpty() ? url : !id.isEmpty() ? file + "#" + id : otherwise;
    return Outcome.done(
        new Capture(
            locator,
            Capture.ARTICLE_LINE,
            Optional.empty(),
            headers,
            node.toString().getBytes(StandardCharsets.UTF_8)));
  }

  static Outcome<Capture> tooLarge(String where, int limit) {
    return new Outcome.Skipped<>(
        SkipReason.TOO_LARGE, new Problem(where, "at most " + limit + " bytes", "more").toString());
  }
}
