package org.firsthand.cli;

import java.util.List;
import java.util.Optional;
import org.firsthand.cli.show.StatementLines;
import org.firsthand.model.Statement;
import org.firsthand.store.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code statements}: who says what. */
@Command(name = "statements", description = "Who says what: source, stance, content and chain.")
final class StatementsCommand extends ListCommand<Statement> {
  @Option(names = "--source", paramLabel = "WHO", description = "A code or a name of the source.")
  private Optional<String> source = Optional.empty();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "named person, government, organisation, outlet, document or unnamed.")
  private Optional<String> kind = Optional.empty();

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      description = "asserts, confirms, denies, doubts or declines to comment.")
  private Optional<String> stance = Optional.empty();

  @Override
  List<Statement> all(Dossier dossier) {
    return dossier.lists().statements();
  }

  @Override
  boolean isWanted(Statement statement) {
    return source
            .map(
                who ->
                    Filters.holds(Optional.of(statement.source().text()), who)
                        || Filters.names(statement.source().actor(), who))
            .orElse(true)
        && kind.map(statement.source().kind().term()::equalsIgnoreCase).orElse(true)
        && stance.map(statement.stance().term()::equalsIgnoreCase).orElse(true);
  }

  @Override
  void show(List<Statement> statements, Dossier dossier, Console console) {
    console.lines(
        new StatementLines(console.terminal(), dossier.lists().articles()).lines(statements));
  }

  @Override
  String whenEmpty() {
    return "No statements yet: no article of the dossier attributes anything to anybody.";
  }
}
