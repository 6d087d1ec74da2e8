package org.firsthand.cli;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.firsthand.cli.show.Ground;
import org.firsthand.cli.show.ReviewLines;
import org.firsthand.cli.show.TraceTree;
import org.firsthand.model.Article;
import org.firsthand.model.Contradiction;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.Statement;
import org.firsthand.model.json.Json;
import org.firsthand.store.Dossier;
import org.firsthand.store.Lists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trace ID}: the tree from a finding to its origins. */
@Command(
    name = "trace",
    description = "The tree from a finding to its origins, with the words that show each step.")
final class TraceCommand implements Callable<Integer> {
  @Mixin private final DossierOption dossier = new DossierOption();

  @Option(names = "--json", description = "The finding with its articles, events and statements.")
  private boolean json;

  @Parameters(
      paramLabel = "ID",
      description = "A finding's id or its beginning, as 'findings' prints it.")
  private String id = "";

  @Override
  public Integer call() {
    try (Console console = Console.ofProcess();
        Dossier open = dossier.open()) {
      Finding finding = DossierOption.finding(open, id);
      Ground ground = ground(finding, open.lists());
      if (json) {
        console.jsonLine(Json.write(ground));
      } else {
        console.lines(new TraceTree(console.terminal(), ground).lines());
        console.lines(ReviewLines.lines(finding, open.journal().lines(), console.terminal()));
      }
      return 0;
    }
  }

  /** A finding with all that it stands on. */
  static Ground ground(Finding finding, Lists lists) {
    List<Event> events =
        finding.events().stream().map(lists::event).flatMap(Optional::stream).toList();
    Set<String> statementIds = new LinkedHashSet<>();
    events.forEach(event -> event.statement().ifPresent(statementIds::add));
    finding.contradictions().stream().map(Contradiction::statement).forEach(statementIds::add);
    List<Statement> statements =
        statementIds.stream().map(lists::statement).flatMap(Optional::stream).toList();
    Set<String> articleIds = new LinkedHashSet<>();
    finding.originList().forEach(origin -> articleIds.addAll(origin.articles()));
    events.forEach(event -> articleIds.add(event.article()));
    statements.forEach(statement -> articleIds.add(statement.article()));
    List<Article> articles =
        articleIds.stream().map(lists::article).flatMap(Optional::stream).toList();
    List<Copy> copies =
        articleIds.stream()
            .map(lists::copiesOf)
            .flatMap(Collection::stream)
            .distinct()
            .filter(copy -> articleIds.contains(copy.copy()))
            .filter(copy -> articleIds.contains(copy.original()))
            .toList();
    return new Ground(finding, articles, events, statements, copies);
  }
}
