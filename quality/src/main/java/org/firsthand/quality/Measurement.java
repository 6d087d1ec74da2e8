package org.firsthand.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.firsthand.cli.pipe.Pipe;
import org.firsthand.cli.pipe.Pipes;
import org.firsthand.model.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * One stage held against one truth file.
 *
 * @param name the score's first word, unique
 * @param stage the stage's name on the pipe
 * @param file the truth file, below the data folder
 * @param records how the file's records are read
 * @param part which records are measured: those that nothing was tuned on, where a set has no part
 *     of its own for that
 * @param line the line in for a record
 * @param scorer the measure
 */
record Measurement(
    String name,
    String stage,
    String file,
    Records records,
    Part part,
    Function<JsonNode, String> line,
    Scorer scorer) {
  /** How a truth file is read. */
  @FunctionalInterface
  interface Records {
    List<JsonNode> read(Path file) throws IOException;
  }

  /** Which records of a truth file are measured. */
  enum Part {
    ALL,
    /** Rules may be tuned on the first two thirds. */
    LAST_THIRD,
    /** Files with even numbers: rules may be tuned, and models trained, on the odd ones. */
    EVEN_FILES
  }

  /** True if the truth file is there. */
  boolean isPossible(Path data) {
    return Files.exists(data.resolve(file));
  }

  /** Runs the stage on the records and scores what it puts out. */
  SequencedMap<String, Double> run(Path data) throws IOException {
    Path truthFile = data.resolve(file);
    List<JsonNode> all = records.read(truthFile);
    List<JsonNode> truth =
        IntStream.range(0, all.size())
            .filter(i -> isMeasured(all.get(i), i, all.size()))
            .mapToObj(all::get)
            .toList();
    Pipe.EachLine pipe = (Pipe.EachLine) Pipes.named(stage);
    List<JsonNode> output =
        truth.parallelStream().map(record -> pipe.answer(Json.tree(line.apply(record)))).toList();
    return scorer.score(truth, output);
  }

  private boolean isMeasured(JsonNode record, int i, int size) {
    return switch (part) {
      case ALL -> true;
      case LAST_THIRD -> i >= size - size / 3;
      case EVEN_FILES -> record.path("file").asString("").matches("\\d*[02468]\\..*");
    };
  }
}
