package org.firsthand.language.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.firsthand.language.names.Gazetteer;
import org.firsthand.language.names.NameLabel;

/**
 * Trains OpenNLP's name finder on the same GUM names and scores it on the same dev file: {@code
 * CompareNames TREEBANK_FOLDER}.
 */
public final class CompareNames {
  private CompareNames() {}

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    Gazetteer gazetteer = Gazetteer.load();
    List<NameSample> samples = new ArrayList<>();
    Path train = data.resolve("gum-open-train.conllu.gz");
    List<int[]> labels = NameTreebank.read(train, gazetteer);
    List<GoldSentence> sentences = Treebank.read(train);
    for (int s = 0; s < labels.size(); s++) {
      String[] forms = sentences.get(s).forms().toArray(String[]::new);
      samples.add(new NameSample(forms, spans(labels.get(s)), s == 0));
    }
    Path dev = data.resolve("gum-open-dev.conllu.gz");
    List<GoldSentence> unseen = Treebank.read(dev);
    List<int[]> gold = NameTreebank.read(dev, gazetteer);
    for (String algorithm : List.of("PERCEPTRON", "MAXENT")) {
      TrainingParameters parameters = TrainingParameters.defaultParams();
      parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
      parameters.put(TrainingParameters.CUTOFF_PARAM, algorithm.equals("MAXENT") ? 2 : 0);
      TokenNameFinderModel model =
          NameFinderME.train(
              "en",
              null, // the samples have types
              ObjectStreamUtils.createObjectStream(samples),
              parameters,
              new TokenNameFinderFactory());
      NameFinderME finder = new NameFinderME(model);
      NameScores scores = new NameScores();
      for (int s = 0; s < gold.size(); s++) {
        String[] forms = unseen.get(s).forms().toArray(String[]::new);
        scores.add(gold.get(s), labels(finder.find(forms), forms.length));
      }
      System.out.printf("OpenNLP %s%n%s", algorithm, scores);
    }
  }

  private static Span[] spans(int[] labels) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] % 2 == 1) {
        int end = i + 1;
        while (end < labels.length && labels[end] == labels[i] + 1) {
          end++;
        }
        spans.add(new Span(i, end, NameLabel.of(labels[i]).name().substring(2)));
      }
    }
    return spans.toArray(Span[]::new);
  }

  @SuppressWarnings("EnumOrdinal") // the order is part of the model
  private static int[] labels(Span[] spans, int size) {
    int[] labels = new int[size];
    for (Span span : spans) {
      int begin = NameLabel.valueOf("B_" + span.getType()).ordinal();
      for (int i = span.getStart(); i < span.getEnd(); i++) {
        labels[i] = i == span.getStart() ? begin : begin + 1;
      }
    }
    return labels;
  }
}
