package org.firsthand.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.firsthand.language.train.NamedSentence;
import org.firsthand.language.train.NamedSentences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the documents of a treebank with its entity layer as truth for names. */
final class NamedDocuments {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private NamedDocuments() {}

  /** One {@code {sentences: [{forms, names}]}} a document; names are BIO tags, empty outside. */
  static List<JsonNode> read(Path file) throws IOException {
    List<JsonNode> documents = new ArrayList<>();
    ArrayNode sentences = JSON.arrayNode();
    String document = "";
    for (NamedSentence sentence : NamedSentences.read(file)) {
      if (documents.isEmpty() || !sentence.document().equals(document)) {
        document = sentence.document();
        ObjectNode node = JSON.objectNode();
        sentences = node.putArray("sentences");
        documents.add(node);
      }
      ObjectNode node = sentences.addObject();
      sentence.forms().forEach(node.putArray("forms")::add);
      sentence.names().forEach(node.putArray("names")::add);
    }
    return documents;
  }
}
