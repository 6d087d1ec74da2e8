package org.firsthand.cli.pipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.firsthand.language.Sentence;
import org.firsthand.language.SentenceReader;
import org.firsthand.language.names.NameReader;
import org.firsthand.stages.findings.mentions.ClusterMentions;
import org.firsthand.stages.findings.mentions.Document;
import org.firsthand.stages.findings.mentions.Mention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code coref}: which mentions of events, in all documents read, mean the same event. */
final class CorefPipe implements Pipe.AllLines {
  private final SentenceReader reader;
  private final NameReader names;
  private final ClusterMentions step = ClusterMentions.load();

  CorefPipe(SentenceReader reader, NameReader names) {
    this.reader = reader;
    this.names = names;
  }

  @Override
  public void answer(List<JsonNode> lines, Consumer<JsonNode> out) {
    List<Document> documents = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (JsonNode line : lines) {
      String document = Lines.required(line, "id");
      documents.add(Document.of(document, sentences(line)));
      for (JsonNode mention : line.path("mentions")) {
        List<Integer> tokens = new ArrayList<>();
        mention.path("tokens").forEach(token -> tokens.add(token.asInt()));
        mentions.add(
            new Mention(
                Lines.required(mention, "id"), document, mention.path("sentence").asInt(), tokens));
      }
    }
    step.cluster(documents, mentions)
        .forEach(
            (id, cluster) ->
                out.accept(
                    JsonNodeFactory.instance.objectNode().put("id", id).put("cluster", cluster)));
  }

  private Map<Integer, Sentence> sentences(JsonNode line) {
    Map<Integer, Sentence> sentences = new HashMap<>();
    for (JsonNode sentence : line.path("sentences")) {
      List<String> forms = new ArrayList<>();
      sentence.path("tokens").forEach(token -> forms.add(token.asString()));
      if (!forms.isEmpty()) {
        sentences.put(
            sentence.path("index").asInt(), names.read(reader.read(List.of(forms))).getFirst());
      }
    }
    return sentences;
  }
}
