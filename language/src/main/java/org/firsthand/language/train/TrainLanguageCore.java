package org.firsthand.language.train;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.firsthand.language.linear.WordAtoms;
import org.firsthand.language.parse.Moves;
import org.firsthand.language.parse.ParseInput;
import org.firsthand.language.parse.Vocabulary;
import org.firsthand.language.tag.TagSet;

/** Trains the language core: {@code TrainLanguageCore TREEBANK_FOLDER MODEL_FOLDER}. */
public final class TrainLanguageCore {
  private static final int SCALE = 64;

  private TrainLanguageCore() {}

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    Path models = Path.of(arguments[1]);
    List<GoldSentence> sentences =
        new ArrayList<>(Treebank.read(data.resolve("gum-open-train.conllu.gz")));
    sentences.addAll(Treebank.read(data.resolve("ewt-dev.conllu.gz")));
    Files.createDirectories(models);
    lemmas(sentences, models.resolve("english-lemmas.bin.gz"));
    TagSet tags = TrainTagger.tagsOf(sentences);
    TrainTagger tagging = new TrainTagger(5, 1);
    OnlineWeights.Frozen frozen = tagging.train(sentences, tags, SCALE, 8);
    try (DataOutputStream out = create(models.resolve("english-tagger.bin.gz"))) {
      out.writeInt(tags.size());
      for (int i = 0; i < tags.size(); i++) {
        out.writeUTF(tags.upos().get(i));
        out.writeUTF(tags.xpos().get(i));
      }
      frozen.write(out);
    }
    int[][] tagged = tagging.jackknife(sentences, tags, 5, SCALE, 8);
    Vocabulary vocabulary = vocabulary(sentences, 2);
    List<ParseInput> inputs = new ArrayList<>();
    for (int s = 0; s < tagged.length; s++) {
      inputs.add(
          ParseInput.of(new WordAtoms(sentences.get(s).forms()), tagged[s], tags, vocabulary));
    }
    Moves moves = TrainParser.movesOf(sentences);
    OnlineWeights weights = new TrainParser(moves, 5, 1).train(inputs, sentences);
    try (DataOutputStream out = create(models.resolve("english-parser.bin.gz"))) {
      vocabulary.write(out);
      out.writeInt(moves.relations().size());
      for (String relation : moves.relations()) {
        out.writeUTF(relation);
      }
      weights.freeze(SCALE, 72).write(out);
    }
  }

  private static Vocabulary vocabulary(List<GoldSentence> sentences, int least) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (GoldSentence sentence : sentences) {
      for (String form : sentence.forms()) {
        counts.merge(WordAtoms.normal(form), 1, Integer::sum);
      }
    }
    return new Vocabulary(
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= least)
            .mapToInt(Map.Entry::getKey)
            .toArray());
  }

  private static void lemmas(List<GoldSentence> sentences, Path file) throws IOException {
    try (DataOutputStream out = create(file)) {
      new TrainLemmatizer(sentences).write(out);
    }
  }

  private static DataOutputStream create(Path file) throws IOException {
    OutputStream raw = Files.newOutputStream(file);
    return new DataOutputStream(new GZIPOutputStream(raw, 1 << 16));
  }
}
