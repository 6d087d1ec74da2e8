package org.firsthand.cli.pipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.firsthand.language.Sentence;
import org.firsthand.language.SentenceReader;
import org.firsthand.language.Token;
import org.firsthand.stages.findings.ClusterMentions;
import org.firsthand.stages.findings.ClusterMentions.Mention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code coref}: which mentions of events, in all documents read, mean the same event. */
final class CorefPipe implements Pipe.AllLines {
  private final SentenceReader reader;
  private final ClusterMentions step = new ClusterMentions();

  CorefPipe(SentenceReader reader) {
    this.reader = reader;
  }

  @Override
  public void check(JsonNode line) {
    line.path("mentions").forEach(mention -> Lines.required(mention, "id"));
  }

  @Override
  public void answer(List<JsonNode> lines, Consumer<JsonNode> out) {
    List<List<String>> documents = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (JsonNode line : lines) {
      List<String> words = new ArrayList<>();
      Map<Integer, Sentence> sentences = new HashMap<>();
      for (JsonNode sentence : line.path("sentences")) {
        List<String> forms = new ArrayList<>();
        sentence.path("tokens").forEach(token -> forms.add(token.asString()));
        if (!forms.isEmpty()) {
          sentences.put(sentence.path("index").asInt(), reader.read(List.of(forms)).getFirst());
          forms.forEach(form -> words.add(form.toLowerCase(Locale.ROOT)));
        }
      }
      for (JsonNode mention : line.path("mentions")) {
        String id = Lines.required(mention, "id");
        mentions.add(new Mention(id, documents.size(), lemma(mention, sentences)));
      }
      documents.add(words);
    }
    step.cluster(documents, mentions)
        .forEach(
            (id, cluster) ->
                out.accept(
                    JsonNodeFactory.instance.objectNode().put("id", id).put("cluster", cluster)));
  }

  /** The lemmas of the mention's words; a mention of a sentence that is not there has its id. */
  private static String lemma(JsonNode mention, Map<Integer, Sentence> sentences) {
    Sentence sentence = sentences.get(mention.path("sentence").asInt());
    List<Token> tokens = sentence == null ? List.of() : sentence.tokens();
    List<String> lemmas = new ArrayList<>();
    for (JsonNode number : mention.path("tokens")) {
      if (number.asInt() >= 0 && number.asInt() < tokens.size()) {
        lemmas.add(tokens.get(number.asInt()).lemma().toLowerCase(Locale.ROOT));
      }
    }
    return lemmas.isEmpty()
        ? mention.path("id").asString("")
        : lemmas.stream().collect(Collectors.joining(" "));
  }
}
