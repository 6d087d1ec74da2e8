package org.firsthand.language.train;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import org.firsthand.language.linear.WordAtoms;
import org.firsthand.language.net.NetShape;
import org.firsthand.language.net.Parser;
import org.firsthand.language.net.ParsingNet;
import org.firsthand.language.net.Tree;
import org.firsthand.language.tag.TagSet;
import org.firsthand.language.tag.Tagger;

/**
 * Trains the parser in four steps, each with a file of its own among the models: vectors of words;
 * nets that differ by their seeds, the teachers, on the treebanks; what the teachers hold of open
 * texts; and on both, from where the first teacher ended, the net that ships.
 */
final class TrainParser {
  /** How often a word must be seen in treebanks and texts to be known. */
  private static final int LEAST = 6;

  static final int TEACHERS = 3;

  private static final Course TEACHER = new Course(15, 16, 0.003f, 0.25f, 0.33f, 0.25, 1);

  /** Little is dropped: two thirds of the words that it learns from are of the texts. */
  private static final Course STUDENT = new Course(7, 32, 0.002f, 0.1f, 0.1f, 0.25, 1);

  /** How many of the open sentences, drawn by dice, the teachers are asked about. */
  private static final int ASKED = 60_000;

  /** Open sentences an epoch, beside all those of the treebanks. */
  private static final int SLICE = 20_000;

  private static final String VECTORS = "work-vectors.bin.gz";
  private static final String HELD = "work-held.bin.gz";

  private final Workshop models;
  private final TagSet tags;
  private final List<GoldSentence> train;
  private final List<GoldSentence> dev;
  private final List<List<String>> texts;
  private final List<List<String>> asked = new ArrayList<>();
  private final School school;
  private final PrintStream out;

  /**
   * A training.
   *
   * @param train sentences with trees
   * @param dev sentences with trees that are only scored on
   * @param texts sentences without trees
   */
  TrainParser(
      Workshop models,
      TagSet tags,
      List<GoldSentence> train,
      List<GoldSentence> dev,
      List<List<String>> texts,
      PrintStream out) {
    this.models = models;
    this.tags = tags;
    this.train = train;
    this.dev = dev;
    this.texts = texts;
    this.out = out;
    school = School.of(train, texts, LEAST, tags);
    int[] order = new int[texts.size()];
    Arrays.setAll(order, i -> i);
    Shuffle.shuffle(order, new Random(STUDENT.seed()));
    for (int i = 0; i < Math.min(ASKED, order.length); i++) {
      asked.add(texts.get(order[i]));
    }
  }

  /** Makes the vectors of words, of sentences that people wrote. */
  void vectors() throws IOException {
    models.make(
        VECTORS,
        () -> {
          List<List<String>> all = new ArrayList<>(texts);
          for (GoldSentence sentence : train) {
            if (!sentence.document().equals(NewsLessons.DOCUMENT)) {
              all.add(sentence.forms());
            }
          }
          return Workshop.tables(new float[][][] {WordVectors.of(all, school.lexicon(), 64, 5, 1)});
        });
  }

  private static String teacherFile(int number) {
    return "work-teacher-" + number + ".bin.gz";
  }

  private NetShape shape() {
    return school.shape(2, 128, 96, 96);
  }

  /** Trains a teacher, numbered from 1. */
  void teacher(int number, String tagged) throws IOException {
    models.make(
        teacherFile(number),
        () -> {
          List<Lesson> lessons = school.lessons(train, models.numbers(tagged));
          TrainNet training = new TrainNet(shape(), TEACHER.seeded(number));
          training.startWords(models.tables(VECTORS)[0]);
          learn(training, epoch -> lessons, school.counts());
          return Workshop.tables(training.parts);
        });
  }

  private Teachers teachers() throws IOException {
    List<float[][][]> nets = new ArrayList<>();
    for (int number = 1; number <= TEACHERS; number++) {
      nets.add(models.tables(teacherFile(number)));
    }
    return new Teachers(school, shape(), nets);
  }

  /** Asks the teachers about the texts. */
  void held(Tagger tagger) throws IOException {
    models.make(
        HELD,
        () -> {
          Teachers teachers = teachers();
          NetScore score =
              score(
                  (forms, tagged) -> {
                    Lesson lesson = teachers.lesson(forms, tagged);
                    return new Tree(lesson.at(), lesson.relations().first(), lesson.tags().first());
                  },
                  tagger);
          out.printf(Locale.ROOT, "teachers %s%n", score);
          return file -> {
            List<Lesson> lessons =
                asked.parallelStream()
                    .map(forms -> teachers.lesson(forms, tag(tagger, forms)))
                    .toList();
            for (Lesson lesson : lessons) {
              lesson.heads().write(file);
              lesson.relations().write(file);
              lesson.tags().write(file);
            }
          };
        });
  }

  private static int[] tag(Tagger tagger, List<String> forms) {
    return tagger.tag(new WordAtoms(forms));
  }

  private List<Lesson> textLessons(Tagger tagger) throws IOException {
    List<Lesson> lessons = new ArrayList<>();
    try (DataInputStream in = models.open(HELD)) {
      for (List<String> forms : asked) {
        int n = forms.size();
        Belief heads = Belief.read(in, n);
        Belief relations = Belief.read(in, n);
        lessons.add(
            new Lesson(
                school.rows(forms, tag(tagger, forms)),
                heads,
                heads.first(),
                relations,
                Belief.read(in, n)));
      }
    }
    return lessons;
  }

  /** Trains the net that ships. */
  void student(Tagger tagger, String tagged) throws IOException {
    models.make(
        "english-parser.bin.gz",
        () -> {
          List<Lesson> gold = school.lessons(train, models.numbers(tagged));
          List<Lesson> open = textLessons(tagger);
          TrainNet training = new TrainNet(shape(), STUDENT);
          training.start(models.tables(teacherFile(1)));
          ParsingNet net =
              learn(
                  training,
                  epoch -> {
                    List<Lesson> now = new ArrayList<>(gold);
                    int slice = Math.min(SLICE, open.size());
                    for (int k = 0; k < slice; k++) {
                      now.add(open.get((epoch * slice + k) % open.size()));
                    }
                    return now;
                  },
                  school.counts(asked));
          return new Parser(school.lexicon(), net)::write;
        });
  }

  private ParsingNet learn(TrainNet training, IntFunction<List<Lesson>> lessons, int[] counts)
      throws IOException {
    ParsingNet net = new ParsingNet(shape(), training.parts, school.relations());
    try (DataInputStream in = models.open(TrainLanguageCore.TAGGER)) {
      Tagger tagger = Tagger.read(in);
      training.learn(
          lessons,
          counts,
          (epoch, loss) -> {
            boolean scored = (epoch + 1) % 3 == 0;
            Parsing parsing = (forms, tagged) -> net.parse(school.rows(forms, tagged));
            out.printf(
                Locale.ROOT,
                "epoch %d loss %.4f %s%n",
                epoch + 1,
                loss,
                scored ? score(parsing, tagger) : "");
          });
    }
    return net;
  }

  /** Parses a tagged sentence. */
  private interface Parsing {
    Tree of(List<String> forms, int[] tagged);
  }

  private NetScore score(Parsing parsing, Tagger tagger) {
    return NetScore.of(
        dev,
        tags,
        school.relations(),
        s -> parsing.of(dev.get(s).forms(), tag(tagger, dev.get(s).forms())));
  }
}
