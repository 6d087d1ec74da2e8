package org.firsthand.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.firsthand.cli.show.SummaryLines;
import org.firsthand.collect.CollectSettings;
import org.firsthand.collect.Where;
import org.firsthand.model.Edtf;
import org.firsthand.run.RunSettings;
import org.firsthand.run.Summary;
import org.firsthand.store.Dossier;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code read}: inputs into the dossier. */
@Command(
    name = "read",
    description = {
      "Reads articles into a dossier: text and HTML files, articles as JSON Lines,",
      "articles as tables in Parquet, WARC archives, folders, among them those that",
      "'./firsthand spark' wrote; addresses of pages, of feeds (RSS, Atom, JSON), of",
      "sitemaps and of OPML; or a file with one address a line.",
      "Reading the same input again changes nothing."
    },
    footer = {
      "",
      "JSON Lines: one article a line with the fields id, outlet, published, title,",
      "author, url, text; only text must be there.",
      "Servers are asked for what changed since the last time, and robots.txt is",
      "obeyed. What is missing, forbidden or too slow is named, and the run goes on.",
      "A run that was ended early is completed by running it again.",
      "",
      "  ./firsthand read reports/ https://news.example/feed.xml",
      "  ./firsthand read --feeds feeds.opml --newest 50 --contact me@example.org",
      "  ./firsthand read crawl.warc.gz"
    })
final class ReadCommand implements Callable<Integer> {
  @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

  @Option(
      names = "--into",
      paramLabel = "D.db",
      defaultValue = DossierOption.DEFAULT,
      description = "The dossier, made if it is not there; default: ${DEFAULT-VALUE}.")
  private Path into = Path.of(DossierOption.DEFAULT);

  @Option(
      names = "--published",
      paramLabel = "EDTF",
      description = "When all of these were published, where they do not say it: 2023-03-27.")
  private Optional<String> published = Optional.empty();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who printed all of these, where they do not say it.")
  private Optional<String> outlet = Optional.empty();

  @Option(
      names = "--where",
      paramLabel = "CONDITION",
      description = {
        "Which rows of tables in Parquet, for example \"published >= 2023-01 and outlet = 'AP'\";",
        "of a folder that './firsthand spark' wrote: which captures."
      })
  private Optional<String> where = Optional.empty();

  @Option(names = "--threads", paramLabel = "N", description = "Threads; default: all cores.")
  private int threads = RunSettings.defaults().threads();

  @Option(names = "--json", description = "The summary as JSON.")
  private boolean json;

  @Option(names = "--verbose", description = "Names every input that was left out.")
  private boolean verbose;

  @ArgGroup(validate = false, heading = "The web:%n")
  private WebOptions web = new WebOptions();

  @Parameters(arity = "0..*", paramLabel = "INPUT", description = "Files, folders and addresses.")
  private List<String> inputs = List.of();

  @Override
  public Integer call() {
    published.ifPresent(this::check);
    if (threads < 1) {
      throw misuse("--threads: expected at least 1, found " + threads);
    }
    if (inputs.isEmpty() && web.feeds().isEmpty()) {
      throw misuse("expected an INPUT or --feeds, found neither");
    }
    CollectSettings collect = settings();
    RunSettings run = RunSettings.defaults().withThreads(threads);
    try (Console console = Console.ofProcess()) {
      long started = System.nanoTime();
      Summary summary = Reading.into(into, inputs, web.feeds(), collect, run, console);
      double seconds = (System.nanoTime() - started) / 1e9;
      summary.problems().forEach(problem -> console.problem(problem.toString()));
      if (json) {
        console.jsonLine(org.firsthand.model.json.Json.write(summary));
      } else {
        try (Dossier dossier = Dossier.openToRead(into)) {
          console.lines(
              new SummaryLines(console.terminal(), verbose)
                  .lines(summary, dossier.lists(), into.toString(), seconds));
        }
      }
      return summary.problems().isEmpty() ? 0 : 1;
    }
  }

  private CollectSettings settings() {
    try {
      return web.in(
          CollectSettings.defaults()
              .stating(outlet, published)
              .where(where.map(Where::parse).orElse(Where.ALL)));
    } catch (IllegalArgumentException e) {
      throw misuse("" + e.getMessage());
    }
  }

  private void check(String date) {
    try {
      new Edtf(date);
    } catch (IllegalArgumentException e) {
      throw misuse("--published: " + e.getMessage());
    }
  }

  private ParameterException misuse(String message) {
    return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), message);
  }
}
