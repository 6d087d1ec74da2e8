package org.firsthand.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.model.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads GUM's documents with their entity layer ({@code Entity=} in MISC): {@code {sentences:
 * [[form]], upos: [[tag]], mentions: [{chain, kind, sentence, first, last, head, headEnd}]}},
 * tokens counted from 0, mentions by their place, the longer first; a head of several words ends
 * before headEnd.
 */
final class ChainTruth {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)(\\)?)|([^()]+)\\)");
  private static final Pattern NUMBERS = Pattern.compile("\\d+(,\\d+)*");

  private final List<JsonNode> documents = new ArrayList<>();
  private final List<ObjectNode> mentions = new ArrayList<>();
  private final List<ObjectNode> open = new ArrayList<>();
  private ArrayNode sentences = JSON.arrayNode();
  private ArrayNode tags = JSON.arrayNode();
  private ArrayNode forms = JSON.arrayNode();
  private ArrayNode upos = JSON.arrayNode();

  private ChainTruth() {}

  /** The documents of a file, in order. */
  static List<JsonNode> documents(Path file) throws IOException {
    ChainTruth truth = new ChainTruth();
    try (BufferedReader in = Truth.open(file)) {
      for (String line; (line = in.readLine()) != null; ) {
        truth.take(line);
      }
    }
    truth.endDocument();
    return truth.documents;
  }

  /** The line for the parser: the document's sentences of given tokens. */
  static String line(JsonNode document) {
    ObjectNode line = JSON.objectNode().put("id", "0");
    line.set("sentences", document.get("sentences"));
    return Json.write(line);
  }

  private void take(String line) {
    String[] fields = line.split("\t");
    if (line.startsWith("# newdoc")) {
      endDocument();
    } else if (line.isBlank()) {
      endSentence();
    } else if (fields[0].matches("\\d+")) {
      forms.add(fields[1]);
      upos.add(fields[3]);
      Matcher entity = ENTITY.matcher(fields[9]);
      if (entity.find()) {
        brackets(entity.group(1));
      }
    }
  }

  private void brackets(String text) {
    int token = forms.size() - 1;
    Matcher bracket = BRACKET.matcher(text);
    while (bracket.find()) {
      if (bracket.group(1) == null) {
        close(bracket.group(3), token);
        continue;
      }
      String[] parts = bracket.group(1).split("-");
      ObjectNode mention = JSON.objectNode().put("chain", parts[0]);
      mention.put("kind", parts.length > 1 ? parts[1] : "").put("sentence", sentences.size());
      String[] heads = heads(parts);
      mention.put("first", token).put("last", token);
      mention.put("head", token + Integer.parseInt(heads[0]) - 1);
      mention.put("headEnd", token + Integer.parseInt(heads[heads.length - 1]));
      (bracket.group(2).isEmpty() ? open : mentions).add(mention);
    }
  }

  /** The words of its head by their place in the mention, from 1: the first field of numbers. */
  private static String[] heads(String[] parts) {
    for (int i = 2; i < parts.length; i++) {
      if (NUMBERS.matcher(parts[i]).matches()) {
        return parts[i].split(",");
      }
    }
    return new String[] {"1"};
  }

  private void close(String chain, int token) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).get("chain").asString().equals(chain)) {
        mentions.add(open.remove(i).put("last", token));
        return;
      }
    }
  }

  private void endSentence() {
    if (!forms.isEmpty()) {
      sentences.add(forms);
      tags.add(upos);
      forms = JSON.arrayNode();
      upos = JSON.arrayNode();
      open.clear();
    }
  }

  private void endDocument() {
    endSentence();
    if (!sentences.isEmpty()) {
      mentions.sort(
          (a, b) -> {
            int byPlace = place(a) - place(b);
            return byPlace != 0 ? byPlace : b.get("last").asInt() - a.get("last").asInt();
          });
      ObjectNode document = JSON.objectNode();
      document.set("sentences", sentences);
      document.set("upos", tags);
      document.putArray("mentions").addAll(mentions);
      documents.add(document);
    }
    mentions.clear();
    sentences = JSON.arrayNode();
    tags = JSON.arrayNode();
  }

  private static int place(JsonNode mention) {
    return mention.get("sentence").asInt() * 10_000 + mention.get("first").asInt();
  }
}
