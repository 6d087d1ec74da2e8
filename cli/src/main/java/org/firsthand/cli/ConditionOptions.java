package org.firsthand.cli;

import java.util.Optional;
import org.firsthand.store.FindingQuery;
import picocli.CommandLine.Option;

/** By what findings are picked. */
final class ConditionOptions {
  @Option(names = "--actor", paramLabel = "WHO", description = "Who did it: a code or a name.")
  private Optional<String> actor = Optional.empty();

  @Option(names = "--recipient", paramLabel = "WHO", description = "To whom: a code or a name.")
  private Optional<String> recipient = Optional.empty();

  @Option(names = "--type", paramLabel = "TYPE", description = "PLOVER's type, such as AID.")
  private Optional<String> type = Optional.empty();

  @Option(names = "--context", paramLabel = "WORD", description = "A context, such as cyber.")
  private Optional<String> context = Optional.empty();

  @Option(
      names = "--query",
      paramLabel = "QUERY",
      description = "With an article that has these words; as for 'search'.")
  private Optional<String> words = Optional.empty();

  FindingQuery query(int origins, boolean rejected) {
    return new FindingQuery(
        actor, recipient, type, context, words, origins, rejected, Integer.MAX_VALUE);
  }

  Optional<String> words() {
    return words;
  }

  boolean isEmpty() {
    return query(0, false).equals(FindingQuery.ALL);
  }
}
