package org.firsthand.cli.pipe;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** A stage as it stands on the pipe. */
public sealed interface Pipe {
  /** Answers each line by itself; may be called from many threads. */
  @FunctionalInterface
  non-sealed interface EachLine extends Pipe {
    /**
     * The line out for a line in.
     *
     * @throws IllegalArgumentException if the line has not the shape that the stage reads
     */
    JsonNode answer(JsonNode line);
  }

  /** Answers when all lines are read. */
  non-sealed interface AllLines extends Pipe {
    /**
     * Looks whether the stage can read a line.
     *
     * @throws IllegalArgumentException if the line has not the shape that the stage reads
     */
    void check(JsonNode line);

    /** Writes the lines out for all lines in that can be read. */
    void answer(List<JsonNode> lines, Consumer<JsonNode> out);
  }
}
