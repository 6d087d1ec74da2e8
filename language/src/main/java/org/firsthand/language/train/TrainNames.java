package org.firsthand.language.train;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.firsthand.language.linear.WordAtoms;
import org.firsthand.language.names.Gazetteer;
import org.firsthand.language.names.NameDecoder;
import org.firsthand.language.names.NameFeatures;
import org.firsthand.language.names.NameInput;
import org.firsthand.language.tag.TagSet;
import org.firsthand.language.tag.Tagger;

/**
 * Trains the name model: {@code TrainNames TREEBANK_FOLDER COREFERENCE_FOLDER MODEL_FOLDER}. The
 * same input gives the same bytes. GUM's names are known in full, ECB+'s in part: there the model
 * learns from its own best guess among the labels that are possible. Tags are those of a tagger
 * that has not seen the sentence, as in use.
 */
public final class TrainNames {
  private static final int SCALE = 64;
  private static final int EPOCHS = 10;
  private static final int FOLDS = 5;

  /** Averages below this are noise: chosen so that the model stays small at no loss on dev. */
  private static final int FLOOR = 8;

  private TrainNames() {}

  /** A sentence with its labels, or with the labels that each word may have. */
  @SuppressWarnings("ArrayRecordComponent") // training data, never compared
  record Example(NameInput input, int[] gold, int[] allowed) {
    Example(NameInput input, int[] gold) {
      this(input, gold, new int[0]);
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    Path file = data.resolve("gum-open-train.conllu.gz");
    Gazetteer gazetteer = Gazetteer.load();
    List<GoldSentence> sentences = Treebank.read(file);
    List<int[]> labels = NameTreebank.read(file, gazetteer);
    TagSet tags = TrainTagger.tagsOf(sentences);
    int[][] tagged = new TrainTagger(5, 1).jackknife(sentences, tags, FOLDS, SCALE, 8);
    List<Example> examples = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      List<String> xpos = new ArrayList<>();
      for (int tag : tagged[s]) {
        xpos.add(tags.xpos().get(tag));
      }
      examples.add(
          new Example(NameInput.of(sentences.get(s).forms(), xpos, gazetteer), labels.get(s)));
    }
    Tagger tagger =
        new Tagger(tags, new TrainTagger(5, 1).train(sentences, tags, SCALE, 8).table());
    for (String part : List.of("ecbplus-train.jsonl.gz", "ecbplus-dev.jsonl.gz")) {
      for (NewsNames.Partial news : NewsNames.read(Path.of(arguments[1]).resolve(part))) {
        examples.add(partial(news, tagger, gazetteer));
      }
    }
    Path model = Path.of(arguments[2]).resolve("english-names.bin.gz");
    try (OutputStream raw = Files.newOutputStream(model);
        DataOutputStream out = new DataOutputStream(new GZIPOutputStream(raw, 1 << 16))) {
      train(examples).freeze(SCALE, FLOOR).write(out);
    }
  }

  private static Example partial(NewsNames.Partial news, Tagger tagger, Gazetteer gazetteer) {
    WordAtoms words = new WordAtoms(news.forms());
    List<String> xpos = new ArrayList<>();
    for (int tag : tagger.tag(words)) {
      xpos.add(tagger.tags().xpos().get(tag));
    }
    int[] marks = gazetteer.marks(words);
    boolean[] title = new boolean[marks.length];
    for (int i = 0; i < title.length; i++) {
      title[i] = gazetteer.endOfTitle(marks, i) >= i;
    }
    int[] allowed = NewsNames.allowed(news, xpos, title);
    return new Example(NameInput.of(news.forms(), xpos, gazetteer), new int[0], allowed);
  }

  static OnlineWeights train(List<Example> examples) {
    OnlineWeights weights = new OnlineWeights();
    int[] order = new int[examples.size()];
    for (int s = 0; s < order.length; s++) {
      order[s] = s;
    }
    Random random = new Random(1);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Shuffle.shuffle(order, random);
      for (int s : order) {
        Example example = examples.get(s);
        boolean partial = example.allowed().length > 0;
        if (partial && epoch < 2) {
          continue; // first learn from what is known in full
        }
        int[] found = NameDecoder.decode(example.input(), weights::addTo);
        int[] gold =
            partial
                ? NameDecoder.decode(example.input(), weights::addTo, example.allowed())
                : example.gold();
        learn(example.input(), gold, found, weights);
        weights.tick();
      }
    }
    return weights;
  }

  /** Moves weights toward the gold labels where the found ones, or the ones before them, differ. */
  private static void learn(NameInput input, int[] gold, int[] found, OnlineWeights weights) {
    int[] features = new int[NameFeatures.MOST];
    int[] links = new int[NameFeatures.LINKS];
    for (int i = 0; i < gold.length; i++) {
      if (input.isPlain(i)) {
        continue;
      }
      int goldBefore = i == 0 ? 0 : gold[i - 1];
      int foundBefore = i == 0 ? 0 : found[i - 1];
      if (gold[i] != found[i]) {
        int count = NameFeatures.fill(input, i, features);
        weights.update(features, count, gold[i], 1);
        weights.update(features, count, found[i], -1);
      }
      if (gold[i] != found[i] || goldBefore != foundBefore) {
        NameFeatures.link(input, i, goldBefore, links);
        weights.update(links, NameFeatures.LINKS, gold[i], 1);
        NameFeatures.link(input, i, foundBefore, links);
        weights.update(links, NameFeatures.LINKS, found[i], -1);
      }
    }
  }
}
