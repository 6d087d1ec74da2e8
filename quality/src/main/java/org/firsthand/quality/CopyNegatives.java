package org.firsthand.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.firsthand.cli.pipe.Pipe;
import org.firsthand.cli.pipe.Pipes;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Lists what is called a copy among reports of the same event, for a reader to judge: pairs of one
 * subtopic of ECB+, and of the two events of {@code copies/}.
 *
 * <p>{@code java -cp ... org.firsthand.quality.CopyNegatives DATA}. A line gives set, kind, the ids
 * of copy and original, containment both ways, passages, and the direction with its reason.
 */
public final class CopyNegatives {
  private CopyNegatives() {}

  /** Prints the lists and how many pairs there are. */
  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    Map<String, List<JsonNode>> sets = new TreeMap<>();
    for (String part : List.of("train", "dev")) {
      for (JsonNode document :
          Truth.lines(data.resolve("coreference/ecbplus-" + part + ".jsonl.gz"))) {
        sets.computeIfAbsent("ecb " + document.get("subtopic").asString(), key -> new ArrayList<>())
            .add(line(document));
      }
    }
    for (String event : List.of("census", "spotify")) {
      sets.put(event, Truth.lines(data.resolve("copies/" + event + ".jsonl.gz")));
    }
    Map<String, int[]> counts = new HashMap<>();
    sets.forEach(
        (name, lines) -> {
          int[] count = counts.computeIfAbsent(name.replaceAll(" .*", ""), key -> new int[3]);
          count[0] += lines.size() * (lines.size() - 1) / 2;
          for (Copy copy : found(lines)) {
            count[copy.kind() == CopyKind.QUOTES ? 2 : 1]++;
            print(name, copy);
          }
        });
    counts.forEach(
        (name, count) ->
            System.out.printf(
                Locale.ROOT,
                "%s: %d pairs, %d called copies (%.2f %%), %d quotes%n",
                name,
                count[0],
                count[1],
                100.0 * count[1] / count[0],
                count[2]));
  }

  private static void print(String set, Copy copy) {
    System.out.printf(
        Locale.ROOT,
        "%s\t%s\t%s\t%s\t%.2f\t%.2f\t%d\t%s\t%s%n",
        set,
        copy.kind().term(),
        copy.copy(),
        copy.original(),
        copy.containmentOfCopy(),
        copy.containmentOfOriginal(),
        copy.passages().size(),
        copy.direction().basis().term(),
        copy.direction().why());
  }

  private static List<Copy> found(List<JsonNode> lines) {
    List<Copy> found = new ArrayList<>();
    ((Pipe.AllLines) Pipes.named("copies"))
        .answer(lines, line -> found.add(Json.read(line.toString(), Copy.class)));
    return found;
  }

  /** A document of tokens as an article, each sentence a paragraph, without its address line. */
  private static JsonNode line(JsonNode document) {
    List<String> sentences = new ArrayList<>();
    for (JsonNode sentence : document.get("sentences")) {
      List<String> tokens = new ArrayList<>();
      sentence.get("tokens").forEach(token -> tokens.add(token.asString()));
      if (!tokens.getFirst().startsWith("http")) {
        sentences.add(String.join(" ", tokens));
      }
    }
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", document.get("id").asString())
        .put("text", String.join("\n\n", sentences));
  }
}
