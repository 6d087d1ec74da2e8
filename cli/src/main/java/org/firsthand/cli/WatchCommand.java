package org.firsthand.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.firsthand.model.News;
import org.firsthand.model.Watch;
import org.firsthand.run.Watches;
import org.firsthand.stages.flow.Steps;
import org.firsthand.store.Dossier;
import org.firsthand.store.FindingQuery;
import org.firsthand.store.Search;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code watch}: saved questions, and what is new to them. */
@Command(
    name = "watch",
    description = {
      "Saves questions and tells what means something since the last look: a new finding, a",
      "further independent origin, a first denial, a changed attribution, a corrected",
      "article. One more reprint is no news."
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "  ./firsthand watch add --actor IRN --context cyber",
      "  ./firsthand read feeds.opml && ./firsthand watch check       for cron: silent without"
          + " news",
      "Exit codes of check: 0 no news; 3 news; 2 wrong usage or no usable dossier."
    })
final class WatchCommand implements Callable<Integer> {
  private static final int NEWS = 3;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw misuse("expected add, list, check or remove, found none");
  }

  private ParameterException misuse(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  private static Watches watches(DossierOption dossier) {
    return new Watches(dossier.existing(), Steps.load()::flow);
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Saves a question; what is there already is no news to it.")
  int add(
      @Mixin DossierOption dossier,
      @Mixin ConditionOptions condition,
      @Option(
              names = "--as",
              paramLabel = "NAME",
              description = "Who saves it; default: your name on this computer.")
          Optional<String> author) {
    if (condition.isEmpty()) {
      throw misuse(
          "add: expected at least one of --actor, --recipient, --type, --context, --query");
    }
    condition.words().ifPresent(this::check);
    FindingQuery query = condition.query(0, false);
    Watch watch =
        Watch.of(
                query.actor(),
                query.recipient(),
                query.type(),
                query.context(),
                query.words(),
                now())
            .by(author.orElse(System.getProperty("user.name", "unknown")));
    watches(dossier).add(watch);
    try (Console console = Console.ofProcess()) {
      console.line(id(watch) + "  " + words(watch));
      return 0;
    }
  }

  private void check(String words) {
    try {
      Search.check(words);
    } catch (IllegalArgumentException misspelt) {
      throw misuse("--query: " + misspelt.getMessage());
    }
  }

  @Command(name = "list", mixinStandardHelpOptions = true, description = "The saved questions.")
  int list(
      @Mixin DossierOption dossier,
      @Option(names = "--json", description = "One JSON array.") boolean json) {
    try (Console console = Console.ofProcess();
        Dossier open = dossier.open()) {
      List<Watch> watches = open.watches().watches();
      if (json) {
        console.jsonArray(watches);
      } else if (watches.isEmpty()) {
        console.line("No watches yet. './firsthand watch add --actor IRN' makes one.");
      } else {
        watches.forEach(
            watch ->
                console.line(
                    id(watch)
                        + "  "
                        + words(watch)
                        + watch.author().map(name -> ", by " + name).orElse("")
                        + ", looked "
                        + watch.looked()));
      }
      return 0;
    }
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Asks all questions and tells what is new since the last time.")
  int check(
      @Mixin DossierOption dossier,
      @Option(names = "--json", description = "One JSON array of watches with their news.")
          boolean json,
      @Option(names = "--peek", description = "The next look tells the same again.") boolean peek) {
    try (Console console = Console.ofProcess()) {
      List<Watches.Told> told = watches(dossier).check(now(), !peek);
      boolean any = told.stream().anyMatch(one -> !one.news().isEmpty());
      if (json) {
        console.jsonArray(told);
      } else if (!any && console.terminal().interactive()) {
        console.line(told.isEmpty() ? "No watches yet." : "Nothing new.");
      }
      for (Watches.Told one : json ? List.<Watches.Told>of() : told) {
        if (!one.news().isEmpty()) {
          console.line(
              console.terminal().strong(id(one.watch()) + "  " + words(one.watch()))
                  + ", since "
                  + one.watch().looked());
          one.news().forEach(news -> show(news, console));
        }
      }
      return any ? NEWS : 0;
    }
  }

  private static void show(News news, Console console) {
    int room = console.terminal().width() - 4;
    String id = news.finding().substring(0, 6);
    console.line("  " + news.kind().term() + ": " + id);
    console.line("    " + console.terminal().cut(news.summary(), room));
    console.line("    " + console.terminal().cut(news.what(), room));
  }

  @Command(name = "remove", mixinStandardHelpOptions = true, description = "Forgets a question.")
  int remove(
      @Mixin DossierOption dossier,
      @Parameters(paramLabel = "WATCH", description = "Its id, as 'watch list' prints it.")
          String id) {
    Watch watch = watches(dossier).remove(id);
    try (Console console = Console.ofProcess()) {
      console.line(id(watch) + " is forgotten");
      return 0;
    }
  }

  private static String id(Watch watch) {
    return watch.id().substring(0, 6);
  }

  private static String words(Watch watch) {
    StringBuilder words = new StringBuilder();
    add(words, "actor", watch.actor());
    add(words, "recipient", watch.recipient());
    add(words, "type", watch.type());
    add(words, "context", watch.context());
    add(words, "query", watch.query());
    return words.toString().strip();
  }

  private static void add(StringBuilder words, String name, Optional<String> value) {
    value.ifPresent(text -> words.append(' ').append(name).append('=').append(text));
  }
}
