package org.firsthand.language.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.firsthand.language.net.Encoding;
import org.firsthand.language.net.NetShape;
import org.firsthand.language.net.WordRows;

/** Trains parsing nets: batches of sentences, Adam with a rate that falls to nothing, dropout. */
final class TrainNet {
  private final NetShape shape;
  private final Course course;
  private final Random random;
  final float[][][] parts;

  TrainNet(NetShape shape, Course course) {
    this.shape = shape;
    this.course = course;
    this.random = new Random(course.seed());
    this.parts = shape.zeros();
    int lstms = NetShape.TABLES + shape.layers() * 6;
    for (int part = 0; part < parts.length; part++) {
      float[][] rows = parts[part];
      boolean bias = rows.length == 1 && part != shape.top(NetShape.ROOT);
      if (part < NetShape.TABLES || part == shape.top(NetShape.ROOT)) {
        uniform(rows, 0.3);
      } else if (!bias) {
        int out = part < lstms ? 2 * shape.hidden() : rows[0].length;
        uniform(rows, Math.sqrt(6.0 / (rows.length + out)));
      } else if (part < lstms) {
        Arrays.fill(rows[0], shape.hidden(), 2 * shape.hidden(), 1f); // to forget little at first
      }
    }
  }

  private void uniform(float[][] rows, double range) {
    for (float[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) ((random.nextDouble() * 2 - 1) * range);
      }
    }
  }

  /** Starts with given vectors of the known words. */
  void startWords(float[][] vectors) {
    for (int row = 1; row < vectors.length; row++) {
      parts[0][row] = vectors[row].clone();
    }
  }

  /** Starts where another net has ended. */
  void start(float[][][] other) {
    for (int part = 0; part < other.length; part++) {
      for (int row = 0; row < other[part].length; row++) {
        parts[part][row] = other[part][row].clone();
      }
    }
  }

  /**
   * Learns. Half of each batch is worked on by a thread of its own; which half does not depend on
   * the machine.
   *
   * @param lessons for each epoch its lessons
   * @param counts how often each known word stands in the lessons
   * @param report told the number of each epoch and its mean loss
   */
  void learn(IntFunction<List<Lesson>> lessons, int[] counts, BiConsumer<Integer, Double> report) {
    NetGradient gradient = new NetGradient(shape, parts);
    NetGradient twin = gradient.twin();
    Adam adam = new Adam(shape);
    long done = 0;
    try (ExecutorService other =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("train-net-twin").daemon().factory())) {
      for (int epoch = 0; epoch < course.epochs(); epoch++) {
        List<Lesson> now = lessons.apply(epoch);
        int[] order = new int[now.size()];
        for (int i = 0; i < order.length; i++) {
          order[i] = i;
        }
        Shuffle.shuffle(order, random);
        int batches = (order.length + course.batch() - 1) / course.batch();
        double loss = 0;
        long words = 0;
        for (int b = 0; b < batches; b++) {
          gradient.prepare();
          int tokens = 0;
          TouchedRows touched = new TouchedRows();
          List<Task> tasks = new ArrayList<>();
          List<Task> others = new ArrayList<>();
          int last = Math.min(order.length, (b + 1) * course.batch());
          for (int k = b * course.batch(); k < last; k++) {
            Lesson lesson = now.get(order[k]);
            WordRows rows = forgetting(lesson.words(), counts);
            touched.add(rows);
            (k % 2 == 0 ? tasks : others).add(new Task(rows, lesson, masks()));
            tokens += rows.size();
          }
          words += tokens;
          Future<Double> half = other.submit(() -> add(others, twin));
          loss += add(tasks, gradient) + half.get();
          int[][] rows = touched.rows();
          gradient.take(twin, rows);
          double at = (epoch + b / (double) batches) / course.epochs();
          done++;
          float rate = (float) (course.rate() * Math.min(1.0, done / 200.0) * (1.0 - at));
          adam.step(parts, gradient.sums, rows, rate, 1f / tokens);
        }
        report.accept(epoch, loss / words);
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("training: expected no end before the last epoch", e);
    }
  }

  /** A sentence of a batch with what is dropped of it. */
  @SuppressWarnings("ArrayRecordComponent") // numbers on their way, never compared
  private record Task(WordRows rows, Lesson lesson, float[][] masks) {}

  private double add(List<Task> tasks, NetGradient gradient) {
    double loss = 0;
    for (Task task : tasks) {
      Encoding e =
          new Encoding(
              shape,
              parts,
              Encoding.embed(shape, parts, task.rows()),
              (place, numbers) -> {
                float[] mask = task.masks()[place];
                for (float[] row : numbers) {
                  for (int k = 0; k < row.length; k++) {
                    row[k] *= mask[k];
                  }
                }
              });
      loss += gradient.add(e, task.rows(), task.lesson(), task.masks());
    }
    return loss;
  }

  private float[][] masks() {
    float[][] masks = new float[shape.layers() + 1][];
    for (int place = 0; place < masks.length; place++) {
      masks[place] =
          mask(
              place == 0 ? NetShape.INPUT : 2 * shape.hidden(),
              place == 0 ? course.dropInput() : course.drop());
    }
    return masks;
  }

  private float[] mask(int size, float drop) {
    float[] mask = new float[size];
    for (int i = 0; i < size; i++) {
      mask[i] = random.nextFloat() < drop ? 0f : 1f / (1f - drop);
    }
    return mask;
  }

  /** Takes a word for an unknown one, the more often the rarer it is (Iyyer and others 2015). */
  private WordRows forgetting(WordRows words, int[] counts) {
    int[][] rows = words.rows().clone();
    rows[0] = rows[0].clone();
    for (int i = 0; i < rows[0].length; i++) {
      if (random.nextDouble() < course.forget() / (course.forget() + counts[rows[0][i]])) {
        rows[0][i] = 0;
      }
    }
    return new WordRows(rows);
  }

  /** The rows of the tables that a batch uses. */
  private static final class TouchedRows {
    private final List<Set<Integer>> sets = new ArrayList<>();

    TouchedRows() {
      for (int table = 0; table < NetShape.TABLES; table++) {
        sets.add(new TreeSet<>());
      }
    }

    void add(WordRows words) {
      for (int table = 0; table < NetShape.TABLES; table++) {
        for (int row : words.rows()[table]) {
          sets.get(table).add(row);
        }
      }
    }

    int[][] rows() {
      return sets.stream()
          .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
          .toArray(int[][]::new);
    }
  }
}
