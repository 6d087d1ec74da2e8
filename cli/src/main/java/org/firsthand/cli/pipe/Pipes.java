package org.firsthand.cli.pipe;

import java.util.List;
import org.firsthand.stages.flow.ReadArticle;
import org.firsthand.stages.flow.Steps;

/** The stages by the names that they have on the pipe. */
public final class Pipes {
  /** The names, in the order of the flow. */
  public static final List<String> NAMES =
      List.of("extract", "parse", "dates", "statements", "events", "pairs", "copies", "coref");

  private Pipes() {}

  /**
   * The stage of this name as this version has it.
   *
   * @throws IllegalArgumentException if no stage has this name
   */
  public static Pipe named(String name) {
    return named(name, Steps.load());
  }

  /**
   * The stage of this name, its models loaded.
   *
   * @param steps the steps that it is one of
   * @throws IllegalArgumentException if no stage has this name
   */
  public static Pipe named(String name, Steps steps) {
    return switch (name) {
      case "extract" -> new ExtractPipe(steps.extract());
      case "parse" -> new ParsePipe(steps.language(), steps.names(), steps.references());
      case "dates" -> new DatesPipe(steps.dates());
      case "statements" -> {
        ReadArticle read = steps.read();
        yield new StatementsPipe(article -> read.analyse(article).statements());
      }
      case "events" -> {
        ReadArticle read = steps.read();
        yield new EventsPipe(article -> read.analyse(article).events());
      }
      case "pairs" -> new PairsPipe(steps::pair);
      case "copies" -> new CopiesPipe(steps::credits, steps::copiesAmong);
      case "coref" -> new CorefPipe(steps.language(), steps.names());
      default ->
          throw new IllegalArgumentException(
              "stage: expected one of " + NAMES + ", found '" + name + "'");
    };
  }
}
