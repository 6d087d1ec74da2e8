package org.firsthand.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.firsthand.model.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads truth files, and makes of each record the line that a stage is given. */
final class Truth {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Truth() {}

  /** The records of a file of JSON Lines, gzipped or not. */
  static List<JsonNode> lines(Path file) throws IOException {
    try (BufferedReader in = open(file)) {
      return in.lines().filter(line -> !line.isBlank()).map(Json::tree).toList();
    }
  }

  /** The sentences of a CoNLL-U file as {@code {tokens: [{form, upos, head, deprel}]}}. */
  static List<JsonNode> sentences(Path file) throws IOException {
    List<JsonNode> sentences = new ArrayList<>();
    ArrayNode tokens = JSON.arrayNode();
    try (BufferedReader in = open(file)) {
      for (String line; (line = in.readLine()) != null; ) {
        String[] fields = line.split("\t");
        if (line.isBlank() && !tokens.isEmpty()) {
          sentences.add(JSON.objectNode().set("tokens", tokens));
          tokens = JSON.arrayNode();
        } else if (fields[0].matches("\\d+")) {
          ObjectNode token = tokens.addObject();
          token.put("form", fields[1]).put("upos", fields[3]);
          token.put("head", Integer.parseInt(fields[6])).put("deprel", fields[7]);
        }
      }
    }
    if (!tokens.isEmpty()) {
      sentences.add(JSON.objectNode().set("tokens", tokens));
    }
    return sentences;
  }

  /** The line for a stage that reads articles. */
  static String article(JsonNode truth) {
    ObjectNode line = JSON.objectNode();
    for (String field : List.of("id", "title", "published", "outlet", "author", "url", "text")) {
      String value = truth.path(field).asString("");
      // PolNeAR writes "None" where it knows nothing.
      if (!value.isEmpty() && !value.equals("None")) {
        line.put(field, value);
      }
    }
    return line.toString();
  }

  /** The line for a stage that reads articles, without a date that is none: "2017-11-3". */
  static String dated(JsonNode truth) {
    ObjectNode plain = JSON.objectNode();
    truth.properties().forEach(field -> plain.set(field.getKey(), field.getValue()));
    if (!truth.path("published").asString("").matches("\\d{4}-\\d{2}-\\d{2}")) {
      plain.remove("published");
    }
    return article(plain);
  }

  /** The line for the parser: one sentence of given tokens. */
  static String tokens(JsonNode truth) {
    ObjectNode line = JSON.objectNode().put("id", "0");
    ArrayNode forms = line.putArray("sentences").addArray();
    truth.get("tokens").forEach(token -> forms.add(token.get("form").asString()));
    return line.toString();
  }

  /** The line for the parser: one document of given sentences and tokens. */
  static String sentences(JsonNode truth) {
    ObjectNode line = JSON.objectNode().put("id", "0");
    ArrayNode sentences = line.putArray("sentences");
    truth.get("sentences").forEach(sentence -> sentences.add(sentence.get("forms")));
    return line.toString();
  }

  /** The line for the coder of given pairs. */
  static String pair(JsonNode truth) {
    return JSON.objectNode()
        .put("id", "0")
        .put("text", truth.get("sentence").asString())
        .put("actor", truth.get("actor").asString())
        .put("recipient", truth.get("recipient").asString())
        .toString();
  }

  /** The line for extraction: the page that stands beside the truth file. */
  static String page(Path folder, JsonNode truth) {
    Path file = folder.resolve(truth.get("file").asString());
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return JSON.objectNode()
          .put("id", truth.get("file").asString())
          .put("url", truth.path("url").asString(""))
          .put("html", Base64.getEncoder().encodeToString(in.readAllBytes()))
          .toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(file + ": expected a gzipped page", e);
    }
  }

  static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }
}
