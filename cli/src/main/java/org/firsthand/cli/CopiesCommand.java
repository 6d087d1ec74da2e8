package org.firsthand.cli;

import java.util.List;
import java.util.Optional;
import org.firsthand.cli.show.CopyLines;
import org.firsthand.model.Copy;
import org.firsthand.store.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code copies}: who copied whom. */
@Command(
    name = "copies",
    description = "Which articles hold text of others, and which way it went.")
final class CopiesCommand extends ListCommand<Copy> {
  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "reprint, excerpt, rewrite or quotes.")
  private Optional<String> kind = Optional.empty();

  @Override
  List<Copy> all(Dossier dossier) {
    return dossier.lists().copies();
  }

  @Override
  boolean isWanted(Copy copy) {
    return kind.map(copy.kind().term()::equalsIgnoreCase).orElse(true);
  }

  @Override
  void show(List<Copy> copies, Dossier dossier, Console console) {
    console.lines(new CopyLines(console.terminal(), dossier.lists().articles()).lines(copies));
  }

  @Override
  String whenEmpty() {
    return "No copies: no two articles of the dossier share enough text.";
  }
}
