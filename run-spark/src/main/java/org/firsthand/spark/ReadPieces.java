package org.firsthand.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.firsthand.collect.CollectSettings;
import org.firsthand.collect.FileIntake;
import org.firsthand.collect.parquet.ParquetCaptures;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.model.Problem;
import org.firsthand.stages.flow.Analysis;
import org.firsthand.stages.flow.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Reads pieces of input and tells what each capture in them says by itself: the flow's first half,
 * on the workers. The one place where any failure of a step becomes a problem of its input.
 */
final class ReadPieces implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  private final SerializableConfiguration hadoop;
  private final Optionals stated;

  /** What is stated of all inputs, in a form that travels; null where nothing is. */
  private record Optionals(@Nullable String outlet, @Nullable String published)
      implements java.io.Serializable {}

  ReadPieces(SerializableConfiguration hadoop, JobSettings settings) {
    this.hadoop = hadoop;
    this.stated = new Optionals(settings.outlet().orElse(null), settings.published().orElse(null));
  }

  @Override
  public Iterator<Row> call(Iterator<Row> pieces) {
    CollectSettings settings =
        CollectSettings.defaults()
            .stating(Optional.ofNullable(stated.outlet), Optional.ofNullable(stated.published));
    return new Rows(pieces, settings);
  }

  /** One row for each capture, skip or problem; one piece is open at a time. */
  private final class Rows implements Iterator<Row> {
    private final Iterator<Row> pieces;
    private final CollectSettings settings;
    private final List<Row> ready = new ArrayList<>();
    private @Nullable FileIntake open;
    private @Nullable ParquetCaptures table;

    Rows(Iterator<Row> pieces, CollectSettings settings) {
      this.pieces = pieces;
      this.settings = settings;
      TaskContext context = TaskContext.get();
      if (context != null) {
        context.addTaskCompletionListener((TaskCompletionListener) _ -> close());
      }
    }

    private void close() {
      if (table != null) {
        table.close();
        table = null;
      }
      if (open != null) {
        open.close();
        open = null;
      }
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty()) {
        if (table != null) {
          Outcome<Capture> row = table.next();
          if (row == null) {
            close();
          } else {
            ready.addAll(analyse(row));
          }
        } else if (open == null) {
          if (!pieces.hasNext()) {
            return false;
          }
          Piece piece = Piece.of(pieces.next());
          if (piece.locator().toLowerCase(Locale.ROOT).endsWith(".parquet")) {
            table = parquet(piece, settings);
          } else {
            open =
                new FileIntake(
                    () -> open(piece),
                    piece.locator(),
                    piece.bytes(),
                    piece.linesBefore(),
                    settings);
          }
        } else if (open.hasNext()) {
          ready.addAll(analyse(open.next()));
        } else {
          close();
        }
      }
      return true;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new java.util.NoSuchElementException("no more captures");
      }
      return ready.removeFirst();
    }
  }

  private ParquetCaptures parquet(Piece piece, CollectSettings settings) {
    Path path = new Path(piece.path());
    return new ParquetCaptures(
        new HadoopFile(path, hadoop.value()),
        HadoopReadOptions.builder(hadoop.value(), path).build(),
        piece.locator(),
        _ -> true,
        (json, number) -> FileIntake.article(json, piece.locator(), number, settings));
  }

  private InputStream open(Piece piece) throws IOException {
    Path path = new Path(piece.path());
    FSDataInputStream in = path.getFileSystem(hadoop.value()).open(path);
    if (piece.start() == 0 && piece.length() == piece.bytes()) {
      return in;
    }
    in.seek(piece.start());
    return BoundedInputStream.builder().setInputStream(in).setMaxCount(piece.length()).get();
  }

  static List<Row> analyse(Outcome<Capture> outcome) {
    return switch (outcome) {
      case Outcome.Skipped<Capture>(var reason, var line) ->
          List.of(InputRow.skipped(Optional.empty(), reason, line));
      case Outcome.Failed<Capture>(var problem) ->
          List.of(InputRow.failed(Optional.empty(), problem));
      case Outcome.Done<Capture>(var captures) ->
          captures.stream().map(ReadPieces::analyse).toList();
    };
  }

  private static Row analyse(Capture capture) {
    Flow flow = OnWorker.flow();
    try {
      return switch (flow.read().apply(capture)) {
        case Outcome.Skipped<Analysis>(var reason, var line) ->
            InputRow.skipped(Optional.of(capture), reason, line);
        case Outcome.Failed<Analysis>(var problem) ->
            InputRow.failed(Optional.of(capture), problem);
        case Outcome.Done<Analysis>(var analyses) ->
            analyses.size() == 1
                ? InputRow.read(capture, analyses.getFirst(), flow)
                : InputRow.failed(
                    Optional.of(capture),
                    new Problem(
                        capture.locator(), "one article in one input", analyses.size() + ""));
      };
    } catch (RuntimeException | StackOverflowError bug) {
      return InputRow.failed(
          Optional.of(capture), Problem.ofBug(capture.locator(), "an article", bug));
    }
  }
}
