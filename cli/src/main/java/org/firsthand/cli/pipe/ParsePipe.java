package org.firsthand.cli.pipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.firsthand.language.Sentence;
import org.firsthand.language.SentenceReader;
import org.firsthand.language.names.NameReader;
import org.firsthand.language.references.Reference;
import org.firsthand.language.references.ReferenceReader;
import org.firsthand.model.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code parse}: text, or given sentences and tokens, to tokens with tags, heads, relations and
 * names, and what the text's pronouns and short forms stand for.
 */
final class ParsePipe implements Pipe.EachLine {
  private final SentenceReader reader;
  private final NameReader names;
  private final ReferenceReader references;

  ParsePipe(SentenceReader reader, NameReader names, ReferenceReader references) {
    this.reader = reader;
    this.names = names;
    this.references = references;
  }

  @Override
  public JsonNode answer(JsonNode line) {
    List<Sentence> read =
        line.has("sentences")
            ? reader.read(given(line.get("sentences")))
            : reader.read(Lines.required(line, "text"));
    ObjectNode answer = Lines.answerTo(line);
    ArrayNode list = answer.putArray("sentences");
    List<Sentence> sentences = names.read(read);
    for (Sentence sentence : sentences) {
      ObjectNode node = list.addObject();
      node.set("span", Json.toTree(sentence.span()));
      ArrayNode tokens = node.putArray("tokens");
      sentence.tokens().forEach(token -> tokens.add(Json.toTree(token)));
    }
    ArrayNode links = answer.putArray("references");
    for (Reference reference : references.read(sentences)) {
      ObjectNode link = links.addObject();
      link.set("mention", Json.toTree(reference.mention()));
      link.set("antecedent", Json.toTree(reference.antecedent()));
      link.put("why", reference.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
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
