package org.firsthand.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.firsthand.cli.show.JournalLines;
import org.firsthand.model.JournalEntry;
import org.firsthand.run.Signature;
import org.firsthand.store.Dossier;
import org.firsthand.store.Journal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code decide}: what an analyst decides of findings and sources. */
@Command(
    name = "decide",
    description = {
      "Takes down what you decide of findings and sources. Each decision is a line in the",
      "dossier's journal with author and time; it survives reading more and rebuilding,",
      "and can be undone."
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "  ./firsthand decide merge F-3k9q F-7c2m --why \"one shipment, two ports\"",
      "  ./firsthand decide split F-3k9q E-9d1x",
      "  ./firsthand decide set F-3k9q date=2022-07      credibility=2, type=AID, actors=IRN ...",
      "  ./firsthand decide set \"Microsoft\" reliability=B",
      "  ./firsthand decide set S-7c2m said=not             source=IRN, stance=denies ..."
    })
final class DecideCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw misuse("expected merge, split, confirm, reject, set, note, undo or log, found none");
  }

  private ParameterException misuse(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = "Findings that report the same thing become one.")
  int merge(
      @Mixin DecideOptions options,
      @Parameters(arity = "2..*", paramLabel = "FINDING", description = "Their ids.")
          List<String> findings) {
    return options.say(options.decisions().merge(options.signature(), findings));
  }

  @Command(
      name = "split",
      mixinStandardHelpOptions = true,
      description = {
        "Events that do not belong to a finding leave it, together, and become one of",
        "their own."
      })
  int split(
      @Mixin DecideOptions options,
      @Parameters(paramLabel = "FINDING", description = "Its id.") String finding,
      @Parameters(
              arity = "1..*",
              paramLabel = "PART",
              description = "Ids of events, or of articles with all their events in it.")
          List<String> parts) {
    return options.say(options.decisions().split(options.signature(), finding, parts));
  }

  @Command(
      name = "confirm",
      mixinStandardHelpOptions = true,
      description = "The finding is well made.")
  int confirm(
      @Mixin DecideOptions options,
      @Parameters(paramLabel = "FINDING", description = "Its id.") String finding) {
    return options.say(options.decisions().confirm(options.signature(), finding));
  }

  @Command(
      name = "reject",
      mixinStandardHelpOptions = true,
      description = "It is no finding: misread, or of no interest. It is kept and not listed.")
  int reject(
      @Mixin DecideOptions options,
      @Parameters(paramLabel = "FINDING", description = "Its id.") String finding) {
    return options.say(options.decisions().reject(options.signature(), finding));
  }

  @Command(
      name = "set",
      mixinStandardHelpOptions = true,
      description = {
        "Corrects a finding's field (summary, type, mode, actors, recipients, date,",
        "factuality), sets its credibility (1 confirmed by others to 5 improbable, 6 cannot",
        "be judged), or a source's reliability (A completely reliable to E unreliable,",
        "F cannot be judged)."
      })
  int set(
      @Mixin DecideOptions options,
      @Parameters(paramLabel = "TARGET", description = "A finding's id or a source's name.")
          String target,
      @Parameters(paramLabel = "NAME=VALUE", description = "What is set.") String assignment) {
    int equals = assignment.indexOf('=');
    if (equals < 1) {
      throw misuse("set: expected NAME=VALUE, found '" + assignment + "'");
    }
    JournalEntry entry =
        options
            .decisions()
            .set(
                options.signature(),
                target,
                assignment.substring(0, equals).strip(),
                assignment.substring(equals + 1).strip());
    return options.say(entry);
  }

  @Command(
      name = "note",
      mixinStandardHelpOptions = true,
      description = "Puts a remark on a finding.")
  int note(
      @Mixin DecideOptions options,
      @Parameters(paramLabel = "FINDING", description = "Its id.") String finding,
      @Parameters(arity = "1..*", paramLabel = "TEXT", description = "The remark.")
          List<String> words) {
    Signature by = options.signature();
    return options.say(options.decisions().note(by, finding, String.join(" ", words)));
  }

  @Command(
      name = "undo",
      mixinStandardHelpOptions = true,
      description = "A decision, or an undoing, does not hold any more.")
  int undo(
      @Mixin DecideOptions options,
      @Parameters(paramLabel = "DECISION", description = "Its id, as 'decide log' prints it.")
          String entry) {
    return options.say(options.decisions().undo(options.signature(), entry));
  }

  @Command(
      name = "log",
      mixinStandardHelpOptions = true,
      description = "The journal, oldest first, with what holds of it.")
  int log(
      @Mixin DossierOption dossier,
      @Option(names = "--json", description = "One JSON array.") boolean json,
      @Parameters(
              arity = "0..1",
              paramLabel = "FINDING",
              description = "Only what was decided of this finding.")
          @Nullable String finding) {
    try (Console console = Console.ofProcess();
        Dossier open = dossier.open()) {
      List<Journal.Line> lines = open.journal().lines();
      if (finding != null) {
        List<String> wanted =
            DossierOption.finding(open, finding)
                .review()
                .map(review -> review.decisions())
                .orElse(List.of());
        lines = lines.stream().filter(line -> wanted.contains(line.entry().id())).toList();
      }
      if (json) {
        console.jsonArray(lines.stream().map(JournalLines::shape).toList());
      } else if (lines.isEmpty()) {
        console.line(
            "No decisions"
                + Optional.ofNullable(finding).map(id -> " of " + id).orElse(" yet")
                + ". './firsthand decide --help' tells what can be decided.");
      } else {
        console.lines(new JournalLines(console.terminal()).lines(lines));
      }
      return 0;
    }
  }
}
