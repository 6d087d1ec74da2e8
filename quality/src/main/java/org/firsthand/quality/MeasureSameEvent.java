package org.firsthand.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.firsthand.cli.pipe.Pipe;
import org.firsthand.cli.pipe.Pipes;
import org.firsthand.model.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints how well mentions are grouped by event, no topic given, beside what the same lemma alone
 * gives: over all articles, within the gold topic, within the gold subtopic.
 *
 * <p>{@code java -cp ... org.firsthand.quality.MeasureSameEvent DATA}.
 */
public final class MeasureSameEvent {
  private static final String FILE = "coreference/ecbplus-dev.jsonl.gz";

  private MeasureSameEvent() {}

  /** B3 F1 and pairwise F1 of each way to group, 0 to 1. */
  static SequencedMap<String, double[]> measure(Path data) throws IOException {
    List<JsonNode> truth = Truth.lines(data.resolve(FILE));
    Map<String, String> chains = new LinkedHashMap<>();
    Map<String, String> lemma = new HashMap<>();
    Map<String, String> inTopic = new HashMap<>();
    Map<String, String> inSubtopic = new HashMap<>();
    List<JsonNode> lines = new ArrayList<>();
    Pipe.EachLine parse = (Pipe.EachLine) Pipes.named("parse");
    for (JsonNode document : truth) {
      ObjectNode line = line(document);
      Map<Integer, JsonNode> parsed = parsed(parse, document);
      for (JsonNode mention : line.get("mentions")) {
        String id = mention.get("id").asString();
        List<String> lemmas = new ArrayList<>();
        mention
            .get("tokens")
            .forEach(
                token ->
                    lemmas.add(
                        Objects.requireNonNull(parsed.get(mention.get("sentence").asInt()))
                            .get("tokens")
                            .get(token.asInt())
                            .get("lemma")
                            .asString()
                            .toLowerCase(Locale.ROOT)));
        String words = String.join(" ", lemmas);
        lemma.put(id, words);
        inTopic.put(id, document.get("topic") + " " + words);
        inSubtopic.put(id, document.get("subtopic").asString() + " " + words);
        chains.put(id, document.get("topic") + ":" + mention.get("chain").asString());
      }
      lines.add(line);
    }
    Map<String, String> ours = new HashMap<>();
    ((Pipe.AllLines) Pipes.named("coref"))
        .answer(lines, out -> ours.put(out.get("id").asString(), out.get("cluster").asString()));
    SequencedMap<String, double[]> scores = new LinkedHashMap<>();
    scores.put("same lemma, all articles", score(chains, lemma));
    scores.put("same lemma, gold topic", score(chains, inTopic));
    scores.put("same lemma, gold subtopic", score(chains, inSubtopic));
    scores.put("stage coref, no topic", score(chains, ours));
    return scores;
  }

  private static ObjectNode line(JsonNode document) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.set("id", document.get("id"));
    line.set("sentences", document.get("sentences"));
    ArrayNode mentions = line.putArray("mentions");
    int number = 0;
    for (JsonNode mention : document.get("mentions")) {
      String id = document.get("id").asString() + "#" + number++;
      if (mention.get("kind").asString().matches("(?:NEG_)?ACTION.*")) {
        mentions.add(((ObjectNode) mention.deepCopy()).put("id", id));
      }
    }
    return line;
  }

  /** The parsed sentences by their numbers in the document. */
  private static Map<Integer, JsonNode> parsed(Pipe.EachLine parse, JsonNode document) {
    ObjectNode line = JsonNodeFactory.instance.objectNode().put("id", "0");
    ArrayNode sentences = line.putArray("sentences");
    List<Integer> numbers = new ArrayList<>();
    for (JsonNode sentence : document.get("sentences")) {
      if (!sentence.get("tokens").isEmpty()) {
        sentences.add(sentence.get("tokens"));
        numbers.add(sentence.get("index").asInt());
      }
    }
    JsonNode answer = parse.answer(Json.tree(line.toString()));
    Map<Integer, JsonNode> parsed = new HashMap<>();
    for (int i = 0; i < numbers.size(); i++) {
      parsed.put(numbers.get(i), answer.get("sentences").get(i));
    }
    return parsed;
  }

  /** B3 (Bagga and Baldwin 1998) and pairwise F1. */
  static double[] score(Map<String, String> chains, Map<String, String> clusters) {
    Map<String, Integer> chainSizes = new HashMap<>();
    Map<String, Integer> clusterSizes = new HashMap<>();
    Map<List<String>, Integer> both = new HashMap<>();
    chains.forEach(
        (id, chain) -> {
          chainSizes.merge(chain, 1, Integer::sum);
          clusterSizes.merge(clusters.get(id), 1, Integer::sum);
          both.merge(List.of(chain, clusters.get(id)), 1, Integer::sum);
        });
    double precision = 0;
    double recall = 0;
    Tally pairs = new Tally();
    for (Map.Entry<List<String>, Integer> entry : both.entrySet()) {
      double shared = entry.getValue();
      precision += shared * shared / clusterSizes.getOrDefault(entry.getKey().get(1), 1);
      recall += shared * shared / chainSizes.getOrDefault(entry.getKey().get(0), 1);
      pairs.add(pairs(entry.getValue()), 0, 0);
    }
    clusterSizes.values().forEach(size -> pairs.add(0, pairs(size), 0));
    chainSizes.values().forEach(size -> pairs.add(0, 0, pairs(size)));
    precision /= chains.size();
    recall /= chains.size();
    return new double[] {2 * precision * recall / (precision + recall), pairs.f1()};
  }

  private static int pairs(int size) {
    return size * (size - 1) / 2;
  }

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("measure: expected DATA, found " + arguments.length + " arguments");
      System.exit(2);
    }
    measure(Path.of(arguments[0]))
        .forEach(
            (name, scores) ->
                System.out.printf(
                    Locale.ROOT,
                    "%-28s B3 F1 %.4f  pairwise F1 %.4f%n",
                    name,
                    scores[0],
                    scores[1]));
  }
}
