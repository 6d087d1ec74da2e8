package org.firsthand.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.firsthand.cli.show.FindingLines;
import org.firsthand.cli.show.ShortIds;
import org.firsthand.model.Finding;
import org.firsthand.store.Dossier;
import org.firsthand.store.FindingQuery;
import org.firsthand.store.Lists;
import org.firsthand.store.Noun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code findings}: what was reported, with its counts. */
@Command(
    name = "findings",
    description = "What was reported: who did what to whom, with the origins that stand behind it.")
final class FindingsCommand implements Callable<Integer> {
  /** Some screens full; nobody reads more without a filter. */
  private static final int SHOWN = 100;

  @Mixin private final DossierOption dossier = new DossierOption();

  @Option(names = "--json", description = "One JSON array of all fields; never coloured.")
  private boolean json;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most N of them; default: " + SHOWN + ", with --json all.")
  private Optional<Integer> limit = Optional.empty();

  @Option(names = "--all", description = "With those that were rejected.")
  private boolean all;

  @Option(
      names = "--origins",
      paramLabel = "N",
      description = "With at least N independent origins.")
  private int origins;

  @Mixin private final ConditionOptions condition = new ConditionOptions();

  @Override
  public Integer call() {
    try (Console console = Console.ofProcess();
        Dossier open = dossier.open()) {
      FindingQuery query = condition.query(origins, all);
      if (json) {
        FindingQuery wanted = query.limitedTo(limit.orElse(Integer.MAX_VALUE));
        console.jsonArray(row -> open.lists().eachFinding(wanted, row));
      } else {
        show(open.lists(), query, limit.orElse(SHOWN), console);
      }
      return 0;
    } catch (IllegalArgumentException misspelt) {
      System.err.println("firsthand findings: " + misspelt.getMessage());
      return 2;
    }
  }

  private void show(Lists lists, FindingQuery query, int most, Console console) {
    List<Finding> findings = lists.findings(query.limitedTo(most));
    long count = lists.count(Noun.FINDING);
    if (findings.isEmpty()) {
      console.line(whenEmpty(count, most));
      return;
    }
    ShortIds ids =
        ShortIds.among(findings.stream().map(Finding::id).toList())
            .atLeast(lists.lengthOfIds(findings));
    FindingLines lines = new FindingLines(console.terminal(), ids);
    List<String> blocks = new ArrayList<>();
    findings.forEach(finding -> blocks.addAll(lines.lines(finding)));
    if (findings.size() == most && count > most) {
      blocks.add(
          "The first "
              + most
              + "; the dossier has "
              + count
              + " findings. --limit N shows more, --actor, --type and others fewer.");
    }
    console.lines(blocks);
  }

  private static String whenEmpty(long count, int most) {
    if (count > 0) {
      return most == 0 ? "None asked for." : "None of " + count + " fits the filters.";
    }
    return "No findings yet. './firsthand read INPUT...' reads articles into the dossier;"
        + " './firsthand demo' shows what comes of it.";
  }
}
