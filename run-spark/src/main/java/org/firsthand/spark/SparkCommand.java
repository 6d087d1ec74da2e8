package org.firsthand.spark;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.firsthand.model.Edtf;
import org.firsthand.model.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spark}: the same flow on Apache Spark. */
@Command(
    name = "firsthand spark",
    mixinStandardHelpOptions = true,
    versionProvider = SparkCommand.Version.class,
    description = {
      "Reads inputs with Apache Spark, on this machine or on a cluster, and writes the record as"
          + " tables of Parquet: the same record that 'read' makes of the same inputs, row for"
          + " row.",
      "A job that was killed goes on when it is started again."
    },
    footer = {
      "",
      "Exit codes:  0 all done; 1 some inputs failed and are named; 2 wrong usage, a folder that is"
          + " refused, or a job that did not come to its end: started again, it goes on."
    })
public final class SparkCommand implements Callable<Integer> {
  /** Characters of a cause that are shown: Spark puts whole plans and stacks into some. */
  private static final int MOST_OF_CAUSE = 400;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--master",
      paramLabel = "M",
      description = "Spark's master; default: what spark-submit says, else this machine.")
  private Optional<String> master = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      required = true,
      description = "The folder to write: a Hadoop path.")
  private String to = "";

  @Option(names = "--force", description = "Replaces what a job wrote there before.")
  private boolean force;

  @Option(
      names = "--published",
      paramLabel = "EDTF",
      description = "When all of these were published, where they do not say it.")
  private Optional<String> published = Optional.empty();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who printed all of these, where they do not say it.")
  private Optional<String> outlet = Optional.empty();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files and folders by Hadoop paths: pages, text, articles as JSON or JSON Lines, WARC,"
              + " any of them in gzip, and Parquet: a table of articles, or what a job wrote.")
  private List<String> inputs = List.of();

  /** What {@code --version} says. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Program.NAME};
    }
  }

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new SparkCommand())
            .setExecutionExceptionHandler((died, command, _) -> tell(died, command))
            .execute(arguments));
  }

  /** One line of what ended a job, as a full disk: its innermost cause says it best. */
  private static int tell(Exception died, CommandLine command) {
    Throwable cause = died;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String found = cause.toString().lines().findFirst().orElse("");
    SparkCommand job = command.getCommand();
    System.err.println(
        "firsthand: "
            + new Problem(
                job.to,
                "a job that comes to its end",
                found.substring(0, Math.min(found.length(), MOST_OF_CAUSE))
                    + "; started again, it goes on"));
    return CommandLine.ExitCode.USAGE;
  }

  @Override
  public Integer call() throws java.io.IOException {
    published.ifPresent(this::check);
    try (SparkSession spark = SparkDefaults.session(master).getOrCreate()) {
      JobSettings settings = JobSettings.of(inputs, to).stating(outlet, published).forced(force);
      Manifest manifest = new Job(spark, settings).run(SparkCommand::say);
      manifest.problems().forEach(problem -> System.err.println("firsthand: " + problem));
      new ManifestLines(manifest).lines().forEach(System.out::println);
      return manifest.failed() == 0 ? 0 : 1;
    } catch (Refused refused) {
      System.err.println("firsthand: " + refused.problem());
      return 2;
    }
  }

  /** Which step began, to who watches it. */
  @SuppressWarnings("SystemConsoleNull") // on JDK 25 it is null again where there is no terminal
  private static void say(String step) {
    if (System.console() != null && System.console().isTerminal()) {
      System.err.println("firsthand: " + step + " ...");
    }
  }

  private void check(String date) {
    try {
      new Edtf(date);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          java.util.Objects.requireNonNull(spec).commandLine(), "--published: " + e.getMessage());
    }
  }
}
