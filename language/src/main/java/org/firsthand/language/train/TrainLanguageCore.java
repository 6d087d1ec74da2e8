package org.firsthand.language.train;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.firsthand.language.linear.WordAtoms;
import org.firsthand.language.net.Parser;
import org.firsthand.language.net.ParsingNet;
import org.firsthand.language.tag.TagSet;
import org.firsthand.language.tag.Tagger;

/**
 * Trains the models of the language core, the same bytes each time, in about six minutes on one
 * core.
 *
 * <p>{@code TrainLanguageCore TREEBANKS MODELS [STEP]}: a folder with {@code gum-open-train},
 * {@code ewt-dev} and {@code gum-open-dev.conllu.gz}, and the folder to write to. What is there
 * already is not made again, so a run may be stopped; the steps are {@code tagger} and {@code
 * parser}, without one both are taken. The development part is only scored on.
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

  /** A net twice as costly (96 cells) is not worth its time at 30,000 tokens a second. */
  private static final Course COURSE = new Course(15, 16, 0.003f, 0.2f, 0.25f, 0.25, 1);

  /** Sentences of the news that the grammar adds to the treebanks. */
  private static final int NEWS = 2500;

  private static final long NEWS_SEED = 1;

  private static final String TAGGED = "work-tagged.bin.gz";
  private static final String TAGGER = "english-tagger.bin.gz";

  private final PrintStream out;
  private final Workshop models;
  private final List<GoldSentence> treebank = new ArrayList<>();
  private final List<GoldSentence> train;
  private final List<GoldSentence> dev;
  private final TagSet tags;

  private TrainLanguageCore(Path treebanks, Path models, PrintStream out) throws IOException {
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
          "arguments: expected TREEBANKS MODELS [STEP], found " + arguments.length);
    }
    TrainLanguageCore training =
        new TrainLanguageCore(Path.of(arguments[0]), Path.of(arguments[1]), System.out);
    String step = arguments.length == 3 ? arguments[2] : "";
    if (!step.equals("parser")) {
      training.tagger();
    }
    if (!step.equals("tagger")) {
      training.parser();
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

  private void parser() throws IOException {
    models.make(
        "english-parser.bin.gz",
        () -> {
          School school = School.of(train, 2, tags);
          List<Lesson> lessons = school.lessons(train, models.numbers(TAGGED));
          TrainNet training = new TrainNet(school.shape(2, 64, 64, 48), COURSE);
          ParsingNet net =
              new ParsingNet(school.shape(2, 64, 64, 48), training.parts, school.relations());
          training.learn(
              lessons, school.counts(), (epoch, loss) -> report(school, epoch, loss, net));
          return new Parser(school.lexicon(), net)::write;
        });
  }

  private void report(School school, int epoch, double loss, ParsingNet net) {
    String score = (epoch + 1) % 3 == 0 ? score(school, net).toString() : "";
    out.printf(Locale.ROOT, "epoch %d loss %.4f %s%n", epoch + 1, loss, score);
  }

  private NetScore score(School school, ParsingNet net) {
    try (DataInputStream in = models.open(TAGGER)) {
      Tagger tagger = Tagger.read(in);
      return NetScore.of(
          dev,
          tags,
          school.relations(),
          s -> {
            List<String> forms = dev.get(s).forms();
            return net.parse(school.rows(forms, tagger.tag(new WordAtoms(forms))));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
