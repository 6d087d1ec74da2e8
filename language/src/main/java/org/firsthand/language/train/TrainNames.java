package org.firsthand.language.train;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.firsthand.language.linear.WordAtoms;
import org.firsthand.language.names.Gazetteer;
import org.firsthand.language.names.NameInput;
import org.firsthand.language.names.WordClusters;
import org.firsthand.language.tag.TagSet;
import org.firsthand.language.tag.Tagger;

/**
 * Trains the name model: {@code TrainNames TREEBANK_FOLDER COREFERENCE_FOLDER MODEL_FOLDER}; the
 * clusters of words in the model folder are those that {@link TrainNameClusters} put there. The
 * same input gives the same bytes. GUM's names are known in full, ECB+'s in part: there the model
 * sums over the labels that are possible. Tags are those of a tagger that has not seen the
 * sentence, as in use.
 */
public final class TrainNames {
  private static final int SEED = 1;
  private static final int FOLDS = 5;

  /** The taggers' settings: passes, the weight 1.0 as an integer, the least weight kept. */
  private static final int TAGGER_EPOCHS = 5;

  private static final int TAGGER_SCALE = 64;
  private static final int TAGGER_FLOOR = 8;

  private TrainNames() {}

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    Path file = data.resolve("gum-open-train.conllu.gz");
    Gazetteer gazetteer = Gazetteer.load();
    Path models = Path.of(arguments[2]);
    WordClusters clusters;
    try (InputStream raw = Files.newInputStream(models.resolve(WordClusters.FILE))) {
      clusters = WordClusters.read(raw);
    }
    List<GoldSentence> sentences = Treebank.read(file);
    List<int[]> labels = NameTreebank.read(file, gazetteer);
    TagSet tags = TrainTagger.tagsOf(sentences);
    TrainTagger taggers = new TrainTagger(TAGGER_EPOCHS, SEED);
    int[][] tagged = taggers.jackknife(sentences, tags, FOLDS, TAGGER_SCALE, TAGGER_FLOOR);
    List<NameExample> examples = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      List<String> xpos = new ArrayList<>();
      for (int tag : tagged[s]) {
        xpos.add(tags.xpos().get(tag));
      }
      NameInput input = NameInput.of(sentences.get(s).forms(), xpos, gazetteer, clusters);
      examples.add(NameExample.known(input, labels.get(s)));
    }
    Tagger tagger =
        new Tagger(tags, taggers.train(sentences, tags, TAGGER_SCALE, TAGGER_FLOOR).table());
    for (String part : List.of("ecbplus-train.jsonl.gz", "ecbplus-dev.jsonl.gz")) {
      for (NewsNames.Partial news : NewsNames.read(Path.of(arguments[1]).resolve(part))) {
        examples.add(partial(news, tagger, gazetteer, clusters));
      }
    }
    Path model = models.resolve("english-names.bin.gz");
    try (OutputStream raw = Files.newOutputStream(model);
        DataOutputStream out = new DataOutputStream(new GZIPOutputStream(raw, 1 << 16))) {
      NameCrf.train(examples, SEED).write(out);
    }
  }

  private static NameExample partial(
      NewsNames.Partial news, Tagger tagger, Gazetteer gazetteer, WordClusters clusters) {
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
    return NameExample.of(NameInput.of(news.forms(), xpos, gazetteer, clusters), allowed);
  }
}
