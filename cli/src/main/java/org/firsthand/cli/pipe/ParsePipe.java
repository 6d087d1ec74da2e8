package org.firsthand.cli.pipe;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.language.Sentence;
import org.firsthand.language.SentenceReader;
import org.firsthand.language.names.NameReader;
import org.firsthand.model.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code parse}: text, or given sentences and tokens, to tokens with tags, heads and relations. */
final class ParsePipe implements Pipe.EachLine {
  private final SentenceReader reader;
  private final NameReader names;

  ParsePipe(SentenceReader reader, NameReader names) {
    this.reader = reader;
    this.names = names;
  }

  @Override
  public JsonNode answer(JsonNode line) {
    List<Sentence> sentences =
        line.has("sentences")
            ? reader.read(given(line.get("sentences")))
            : reader.read(Lines.required(line, "text"));
    ObjectNode answer = Lines.answerTo(line);
    ArrayNode list = answer.putArray("sentences");
    for (Sentence sentence : names.read(sentences)) {
      ObjectNode node = list.addObject();
      node.set("span", Json.toTree(sentence.span()));
      ArrayNode tokens = node.putArray("tokens");
      sentence.tokens().forEach(token -> tokens.add(Json.toTree(token)));
    }
    return answer;
  }

  private static List<List<String>> given(JsonNode sentences) {
    List<List<String>> given = new ArrayList<>();
    for (JsonNode sentence : sentences) {
      List<String> forms = new ArrayList<>();
      sentence.forEach(form -> forms.add(form.asString()));
      given.add(forms);
    }
    return given;
  }
}
