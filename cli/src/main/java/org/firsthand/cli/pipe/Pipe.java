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
  @FunctionalInterface
  non-sealed interface AllLines extends Pipe {
    /** Writes the lines out for all lines in. */
    void answer(List<JsonNode> lines, Consumer<JsonNode> out);
  }
}
