package org.firsthand.stages.statements;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.Sentence;
import org.firsthand.language.SentenceReader;
import org.firsthand.language.Token;
import org.firsthand.model.Article;
import org.firsthand.model.Span;
import org.firsthand.model.Statement;
import org.firsthand.stages.actors.ActorTable;
import org.firsthand.stages.actors.FindActors;
import org.firsthand.stages.text.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads articles as JSON Lines and prints their statements in the shape of {@code stage
 * statements}, or their parses: what the measurements are made with.
 *
 * <p>Usage: {@code MeasureStatements statements|parse IN.jsonl[.gz] OUT.jsonl}. Speed goes to the
 * error stream.
 */
public final class MeasureStatements {
  private static final ObjectMapper JSON = new ObjectMapper();

  private MeasureStatements() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    boolean parse = arguments[0].equals("parse");
    SentenceReader reader = LanguageCore.load();
    FindStatements find = new FindStatements();
    FindActors finder = new FindActors(ActorTable.load());
    long tokens = 0;
    long reading = 0;
    long finding = 0;
    try (PrintStream out =
        new PrintStream(Path.of(arguments[2]).toFile(), StandardCharsets.UTF_8)) {
      for (JsonNode article : articles(Path.of(arguments[1]))) {
        String text = article.get("text").asString();
        String id = article.get("id").asString();
        long start = System.nanoTime();
        List<Sentence> sentences = reader.read(text);
        reading += System.nanoTime() - start;
        tokens += sentences.stream().mapToInt(s -> s.tokens().size()).sum();
        ObjectNode line = JSON.createObjectNode().put("id", id);
        if (parse) {
          parsed(line.putArray("sentences"), sentences);
        } else {
          start = System.nanoTime();
          List<Statement> statements =
              find(find, finder, Reading.of(article(id, article, text), sentences));
          finding += System.nanoTime() - start;
          statements(line.putArray("statements"), statements);
        }
        out.println(JSON.writeValueAsString(line));
      }
    }
    System.err.printf(
        "%d tokens, reading %d tokens/s, finding %d tokens/s%n",
        tokens, tokens * 1_000_000_000L / reading, tokens * 1_000_000_000L / Math.max(1, finding));
  }

  private static List<Statement> find(FindStatements find, FindActors finder, Reading reading) {
    return find.find(reading, finder.in(reading));
  }

  private static Article article(String id, JsonNode node, String text) {
    return new Article(
        id,
        id,
        Optional.ofNullable(node.get("title")).map(JsonNode::asString),
        Optional.ofNullable(node.get("publisher")).map(JsonNode::asString),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        text);
  }

  private static List<JsonNode> articles(Path path) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(path);
        InputStream plain = path.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        nodes.add(JSON.readTree(line));
      }
    }
    return nodes;
  }

  private static void statements(ArrayNode array, List<Statement> statements) {
    for (Statement statement : statements) {
      ObjectNode node = array.addObject();
      spans(node.putArray("source"), statement.source().span().stream().toList());
      spans(node.putArray("cue"), statement.cue().stream().map(cue -> cue.span()).toList());
      spans(node.putArray("content"), statement.content().spans());
      node.put("kind", statement.source().kind().term());
      node.put("stance", statement.stance().term());
      node.put("direct", statement.direct());
      ArrayNode chain = node.putArray("chain");
      statement.chain().forEach(link -> chain.add(link.text() + " (" + link.kind().term() + ")"));
    }
  }

  private static void spans(ArrayNode array, List<Span> spans) {
    spans.forEach(span -> array.addArray().add(span.start()).add(span.end()));
  }

  private static void parsed(ArrayNode array, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      ArrayNode tokens = array.addArray();
      for (Token token : sentence.tokens()) {
        tokens
            .addArray()
            .add(token.form())
            .add(token.span().start())
            .add(token.span().end())
            .add(token.lemma())
            .add(token.upos())
            .add(token.xpos())
            .add(token.head())
            .add(token.deprel())
            .add(token.name().orElse(""));
      }
    }
  }
}
