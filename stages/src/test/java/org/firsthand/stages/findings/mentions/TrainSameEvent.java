package org.firsthand.stages.findings.mentions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.Sentence;
import org.firsthand.language.SentenceReader;
import org.firsthand.language.names.NameReader;
import org.firsthand.model.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * Trains the model of {@link ClusterMentions} on documents whose mentions are in chains.
 *
 * <p>{@code TrainSameEvent ecbplus-train.jsonl.gz MODEL.tsv}: prints what a fivefold
 * cross-validation over topics gives and writes the model. The same input gives the same bytes.
 */
final class TrainSameEvent {
  private static final int FOLDS = 5;
  private static final double[] TRIED = {0.25, 0.3, 0.35, 0.4, 0.45};

  private final List<Document> documents = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, String> chains = new HashMap<>();
  private final Map<String, Integer> topics = new HashMap<>();

  private TrainSameEvent() {}

  public static void main(String[] arguments) throws IOException {
    TrainSameEvent train = new TrainSameEvent();
    train.read(Path.of(arguments[0]));
    PreparePairs pairs = new PreparePairs(train.documents, train.mentions, Senses.load());
    List<Described> described = pairs.mentions();
    LogisticRegression all = new LogisticRegression(Feature.values().length);
    List<int[]> ends = new ArrayList<>();
    pairs.each(
        (one, other, features) -> {
          ends.add(new int[] {one, other});
          all.add(
              features, train.chain(described.get(one)).equals(train.chain(described.get(other))));
        });
    System.out.println(described.size() + " mentions, " + ends.size() + " pairs");
    train.validate(described, ends, all);
    Files.write(Path.of(arguments[1]), new PairModel(all.fit(i -> true)).lines());
  }

  private String chain(Described mention) {
    return chains.get(mention.mention().id());
  }

  /** Judges the pairs of each fifth of the topics by a model of the others. */
  private void validate(List<Described> described, List<int[]> ends, LogisticRegression all) {
    List<Integer> order = List.copyOf(new TreeSet<>(topics.values()));
    int[] fold =
        described.stream()
            .mapToInt(mention -> order.indexOf(topics.get(mention.mention().document())) % FOLDS)
            .toArray();
    double[] likelihoods = new double[ends.size()];
    for (int part = 0; part < FOLDS; part++) {
      int held = part;
      PairModel model =
          new PairModel(all.fit(i -> fold[ends.get(i)[0]] != held && fold[ends.get(i)[1]] != held));
      for (int i = 0; i < likelihoods.length; i++) {
        if (fold[ends.get(i)[0]] == held || fold[ends.get(i)[1]] == held) {
          likelihoods[i] = model.likelihood(all.row(i));
        }
      }
    }
    for (double enough : TRIED) {
      ClusterMentions.Likelihoods sum = new ClusterMentions.Likelihoods(described.size(), enough);
      for (int i = 0; i < likelihoods.length; i++) {
        sum.add(ends.get(i)[0], ends.get(i)[1], likelihoods[i]);
      }
      System.out.printf(Locale.ROOT, "%.2f: B3 F1 %.4f%n", enough, bCubed(described, sum.groups()));
    }
  }

  private double bCubed(List<Described> described, List<List<Integer>> groups) {
    Map<String, Integer> sizes = new HashMap<>();
    described.forEach(mention -> sizes.merge(chain(mention), 1, Integer::sum));
    double precision = 0;
    double recall = 0;
    for (List<Integer> group : groups) {
      Map<String, Integer> shared = new HashMap<>();
      group.forEach(member -> shared.merge(chain(described.get(member)), 1, Integer::sum));
      for (Map.Entry<String, Integer> entry : shared.entrySet()) {
        double square = (double) entry.getValue() * entry.getValue();
        precision += square / group.size();
        recall += square / sizes.get(entry.getKey());
      }
    }
    precision /= described.size();
    recall /= described.size();
    return 2 * precision * recall / (precision + recall);
  }

  private void read(Path file) throws IOException {
    SentenceReader language = LanguageCore.load();
    NameReader names = NameReader.load();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line; (line = in.readLine()) != null; ) {
        JsonNode truth = Json.tree(line);
        String id = truth.get("id").asString();
        Map<Integer, Sentence> sentences = new HashMap<>();
        for (JsonNode sentence : truth.get("sentences")) {
          List<String> forms = new ArrayList<>();
          sentence.get("tokens").forEach(token -> forms.add(token.asString()));
          if (!forms.isEmpty()) {
            sentences.put(
                sentence.get("index").asInt(),
                names.read(language.read(List.of(forms))).getFirst());
          }
        }
        documents.add(Document.of(id, sentences));
        topics.put(id, truth.get("topic").asInt());
        int number = 0;
        for (JsonNode mention : truth.get("mentions")) {
          String name = id + "#" + number++;
          if (mention.get("kind").asString().matches("(?:NEG_)?ACTION.*")) {
            List<Integer> tokens = new ArrayList<>();
            mention.get("tokens").forEach(token -> tokens.add(token.asInt()));
            mentions.add(new Mention(name, id, mention.get("sentence").asInt(), tokens));
            chains.put(name, truth.get("topic") + ":" + mention.get("chain").asString());
          }
        }
      }
    }
  }
}
