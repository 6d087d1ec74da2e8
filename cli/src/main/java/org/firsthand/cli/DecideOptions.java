package org.firsthand.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.firsthand.model.Decision;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Subject;
import org.firsthand.model.json.Json;
import org.firsthand.run.Decisions;
import org.firsthand.run.Signature;
import org.firsthand.stages.flow.Steps;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all decisions are given: where, by whom, why. */
final class DecideOptions {
  @Mixin private final DossierOption dossier = new DossierOption();

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "Who decides; default: your name on this computer.")
  private String author = System.getProperty("user.name", "unknown");

  @Option(names = "--why", paramLabel = "TEXT", description = "The reason.")
  private Optional<String> why = Optional.empty();

  @Option(names = "--json", description = "The journal's line as JSON.")
  private boolean json;

  Decisions decisions() {
    return new Decisions(dossier.existing(), Steps.load()::flow);
  }

  Signature signature() {
    return new Signature(author, Instant.now().truncatedTo(ChronoUnit.MILLIS), why);
  }

  /** Says what was taken down. */
  int say(JournalEntry entry) {
    try (Console console = Console.ofProcess()) {
      if (json) {
        console.jsonLine(Json.write(entry));
      } else {
        String id = entry.id().substring(0, 6);
        console.line(id + "  " + words(entry.decision()));
        console.line("Undo: ./firsthand decide undo " + id + dossier.from());
      }
      return 0;
    }
  }

  private static String words(Decision decision) {
    return switch (decision) {
      case Decision.Merge(var findings) ->
          String.join(", ", findings.stream().map(DecideOptions::id).toList()) + " are one now";
      case Decision.Split(var finding, var out) ->
          out.size()
              + " of the "
              + finding.anchors().size()
              + " events of "
              + id(finding)
              + " are a finding of their own now";
      case Decision.Confirm(var finding) -> id(finding) + " is confirmed";
      case Decision.Reject(var finding) ->
          id(finding) + " is rejected and not listed any more; 'findings --all' shows it";
      case Decision.Correct(var finding, var field, var value) ->
          id(finding) + ": " + field.term() + " is '" + value + "' now";
      case Decision.Restate(var said, var field, var value) ->
          said.statement().substring(0, 6) + ": " + field.term() + " is '" + value + "' now";
      case Decision.Rate(var finding, var credibility) ->
          id(finding) + ": credibility " + credibility.term() + " (" + credibility.meaning() + ")";
      case Decision.Trust(var source, var reliability) ->
          source + ": reliability " + reliability.term() + " (" + reliability.meaning() + ")";
      case Decision.Note(var finding, var _) -> id(finding) + " has a note";
      case Decision.View(var name, var _) -> "the view '" + name + "' is saved";
      case Decision.Undo(var entry) -> entry.substring(0, 6) + " does not hold any more";
    };
  }

  private static String id(Subject finding) {
    return finding.finding().substring(0, 6);
  }
}
