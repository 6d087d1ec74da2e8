package org.firsthand.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.firsthand.cli.show.FindingLines;
import org.firsthand.cli.show.ShortIds;
import org.firsthand.model.Finding;
import org.firsthand.store.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code findings}: what was reported, with its counts. */
@Command(
    name = "findings",
    description = "What was reported: who did what to whom, with the origins that stand behind it.")
final class FindingsCommand extends ListCommand<Finding> {
  @Option(names = "--actor", paramLabel = "WHO", description = "Who did it: a code or a name.")
  private Optional<String> actor = Optional.empty();

  @Option(names = "--recipient", paramLabel = "WHO", description = "To whom: a code or a name.")
  private Optional<String> recipient = Optional.empty();

  @Option(names = "--type", paramLabel = "TYPE", description = "PLOVER's type, such as AID.")
  private Optional<String> type = Optional.empty();

  @Option(names = "--context", paramLabel = "WORD", description = "A context, such as cyber.")
  private Optional<String> context = Optional.empty();

  @Option(
      names = "--origins",
      paramLabel = "N",
      description = "With at least N independent origins.")
  private int origins;

  @Override
  List<Finding> all(Dossier dossier) {
    return dossier.lists().findings();
  }

  @Override
  boolean isWanted(Finding finding) {
    boolean actors = actor.map(who -> Filters.names(finding.actors(), who)).orElse(true);
    boolean recipients =
        recipient.map(who -> Filters.names(finding.recipients(), who)).orElse(true);
    boolean code =
        context
            .map(
                word ->
                    Stream.concat(finding.contexts().stream(), finding.mode().stream())
                        .anyMatch(word::equalsIgnoreCase))
            .orElse(true);
    return actors
        && recipients
        && code
        && type.map(finding.type().term()::equalsIgnoreCase).orElse(true)
        && finding.origins() >= origins;
  }

  @Override
  void show(List<Finding> findings, Dossier dossier, Console console) {
    ShortIds ids = ShortIds.among(findings.stream().map(Finding::id).toList());
    FindingLines lines = new FindingLines(console.terminal(), ids);
    List<String> blocks = new ArrayList<>();
    findings.forEach(finding -> blocks.addAll(lines.lines(finding)));
    console.lines(blocks);
  }

  @Override
  String whenEmpty() {
    return "No findings yet. './firsthand read INPUT...' reads articles into the dossier;"
        + " './firsthand demo' shows what comes of it.";
  }
}
