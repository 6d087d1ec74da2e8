package org.firsthand.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.firsthand.cli.show.HitLines;
import org.firsthand.store.Dossier;
import org.firsthand.store.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search QUERY}: full text. */
@Command(
    name = "search",
    description = "Full-text search over articles and statements.",
    footer = {
      "",
      "drones Moscow          both words (AND is the default)",
      "\"cyber agreement\"      these words side by side",
      "drones OR missiles     either;   drones NOT Kyiv   the first without the second",
      "surveil*               words that begin so",
      "outlet:gazette source:Rama title:pact text:drones    in one field"
    })
final class SearchCommand implements Callable<Integer> {
  @Mixin private final DossierOption dossier = new DossierOption();

  @Option(names = "--json", description = "One JSON array of matches.")
  private boolean json;

  @Option(names = "--limit", paramLabel = "N", description = "At most N of each; default 20.")
  private int limit = 20;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
  private List<String> query = List.of();

  @Override
  public Integer call() {
    try (Console console = Console.ofProcess();
        Dossier open = dossier.open()) {
      List<Search.Hit> hits = open.search().find(String.join(" ", query), limit);
      if (json) {
        console.jsonArray(hits);
      } else if (hits.isEmpty()) {
        console.line("Nothing in " + open.file() + " fits '" + String.join(" ", query) + "'.");
      } else {
        console.lines(new HitLines(console.terminal()).lines(hits));
      }
      return 0;
    } catch (IllegalArgumentException misspelt) {
      System.err.println("firsthand search: " + misspelt.getMessage());
      return 2;
    }
  }
}
