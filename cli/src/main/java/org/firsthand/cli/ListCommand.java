package org.firsthand.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.firsthand.store.Dossier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A command that lists one noun of the dossier.
 *
 * @param <T> the noun
 */
abstract class ListCommand<T> implements Callable<Integer> {
  @Mixin private final DossierOption dossier = new DossierOption();

  @Option(names = "--json", description = "One JSON array of all fields; never coloured.")
  private boolean json;

  @Option(names = "--limit", paramLabel = "N", description = "At most N of them.")
  private int limit = Integer.MAX_VALUE;

  @Override
  public Integer call() {
    try (Console console = Console.ofProcess();
        Dossier open = dossier.open()) {
      List<T> all = all(open);
      List<T> wanted = all.stream().filter(this::isWanted).limit(limit).toList();
      if (json) {
        console.jsonArray(shapes(wanted, open));
      } else if (wanted.isEmpty()) {
        console.line(all.isEmpty() ? whenEmpty() : "None of " + all.size() + " fits the filters.");
      } else {
        show(wanted, open, console);
      }
      return 0;
    }
  }

  /** The dossier that the options name, opened; the caller closes it. */
  Dossier dossier() {
    return dossier.open();
  }

  /** All of them, in the dossier's order. */
  abstract List<T> all(Dossier dossier);

  /** True if the filters let it through. */
  abstract boolean isWanted(T item);

  /** What {@code --json} prints of them. */
  List<?> shapes(List<T> items, Dossier dossier) {
    return items;
  }

  /** Prints them for a reader. */
  abstract void show(List<T> items, Dossier dossier, Console console);

  /** What to say where there are none: what would fill the list. */
  abstract String whenEmpty();
}
