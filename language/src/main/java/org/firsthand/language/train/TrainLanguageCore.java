package org.firsthand.language.train;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.firsthand.language.tag.TagSet;
import org.firsthand.language.tag.Tagger;

/**
 * Trains the models of the language core, the same bytes each time, in about an hour on two idle
 * cores.
 *
 * <p>{@code TrainLanguageCore DATA MODELS [STEP]}: a folder with {@code
 * treebank/{gum-open-train,ewt-dev,gum-open-dev}.conllu.gz} and the open texts {@code
 * pages/truth.jsonl.gz} and {@code coreference/ecbplus-train.jsonl.gz}, and the folder to write to.
 * What is there already is not made again, so a run may be stopped; the steps are {@code tagger},
 * {@code teacher-1} and so on, which may be run side by side once the tagger and the vectors are
 * made, {@code held} and {@code student}; without one all are taken. The development part is only
 * scored on.
 *
 * <p>Among the treebanks' sentences stand some of the news, made by a grammar ({@link
 * org.firsthand.language.train.news.NewsSentences}), because the treebanks have few; the lemmas are
 * learnt without them.
 *
 * <p>The tagger learns from the whole treebank; then it tags every fifth of the treebank having
 * learnt from the other fifths, so that the parser learns from tags as wrong as it will meet.
 */
public final class TrainLanguageCore {
  /** A weight of 1 in the tagger's file. */
  private static final int SCALE = 64;

  /** Tagger weights below 1/8 are dropped: .0003 less right tags, two thirds of the size. */
  private static final int FLOOR = 8;

  /** Sentences of the news that the grammar adds to the treebanks. */
  private static final int NEWS = 2500;

  private static final long NEWS_SEED = 1;

  private static final String TAGGED = "work-tagged.bin.gz";
  static final String TAGGER = "english-tagger.bin.gz";

  private final PrintStream out;
  private final Workshop models;
  private final List<GoldSentence> treebank = new ArrayList<>();
  private final List<GoldSentence> train;
  private final List<GoldSentence> dev;
  private final TagSet tags;
  private final List<Path> texts;

  private TrainLanguageCore(Path data, Path models, PrintStream out) throws IOException {
    Path treebanks = data.resolve("treebank");
    texts =
        List.of(
            data.resolve("pages/truth.jsonl.gz"),
            data.resolve("coreference/ecbplus-train.jsonl.gz"));
    this.out = out;
    this.models = new Workshop(models);
    treebank.addAll(Treebank.read(treebanks.resolve("gum-open-train.conllu.gz")));
    treebank.addAll(Treebank.read(treebanks.resolve("ewt-dev.conllu.gz")));
    dev = Treebank.read(treebanks.resolve("gum-open-dev.conllu.gz"));
    train = NewsLessons.among(treebank, NEWS, NEWS_SEED);
    tags = TrainTagger.tagsOf(train);
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2 || arguments.length > 3) {
      throw new IllegalArgumentException(
          "arguments: expected DATA MODELS [STEP], found " + arguments.length);
    }
    TrainLanguageCore training =
        new TrainLanguageCore(Path.of(arguments[0]), Path.of(arguments[1]), System.out);
    String step = arguments.length == 3 ? arguments[2] : "";
    training.tagger();
    if (!step.equals("tagger")) {
      training.parser(step);
    }
  }

  private void tagger() throws IOException {
    TrainTagger training = new TrainTagger(5, 1);
    models.make("english-lemmas.bin.gz", () -> new TrainLemmatizer(treebank)::write);
    models.make(
        TAGGER,
        () -> {
          OnlineWeights.Frozen weights = training.train(train, tags, SCALE, FLOOR);
          return file -> {
            Tagger.write(tags, file);
            weights.write(file);
          };
        });
    models.make(TAGGED, () -> Workshop.numbers(training.jackknife(train, tags, 5, SCALE, FLOOR)));
  }

  private void parser(String step) throws IOException {
    TrainParser training = new TrainParser(models, tags, train, dev, OpenTexts.read(texts), out);
    training.vectors();
    for (int teacher = 1; teacher <= TrainParser.TEACHERS; teacher++) {
      if (step.isEmpty() || step.equals("teacher-" + teacher)) {
        training.teacher(teacher, TAGGED);
      }
    }
    if (step.isEmpty() || step.equals("held") || step.equals("student")) {
      try (DataInputStream in = models.open(TAGGER)) {
        Tagger tagger = Tagger.read(in);
        training.held(tagger);
        if (!step.equals("held")) {
          training.student(tagger, TAGGED);
        }
      }
    }
  }
}
