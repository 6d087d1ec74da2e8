package org.firsthand.cli;

import java.util.List;
import java.util.Optional;
import org.firsthand.cli.show.EventExplanation;
import org.firsthand.cli.show.EventLines;
import org.firsthand.model.Event;
import org.firsthand.stages.flow.Steps;
import org.firsthand.stages.text.Reading;
import org.firsthand.store.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code events}: who did what to whom, article by article. */
@Command(name = "events", description = "Who did what to whom, as each article tells it.")
final class EventsCommand extends ListCommand<Event> {
  @Option(names = "--actor", paramLabel = "WHO", description = "Who did it: a code or a name.")
  private Optional<String> actor = Optional.empty();

  @Option(names = "--recipient", paramLabel = "WHO", description = "To whom: a code or a name.")
  private Optional<String> recipient = Optional.empty();

  @Option(names = "--type", paramLabel = "TYPE", description = "PLOVER's type, such as AID.")
  private Optional<String> type = Optional.empty();

  @Option(names = "--kind", paramLabel = "KIND", description = "Our finer kind, such as leak.")
  private Optional<String> kind = Optional.empty();

  @Option(
      names = "--factuality",
      paramLabel = "HOW",
      description = "actual, planned, possible or negated.")
  private Optional<String> factuality = Optional.empty();

  @Option(names = "--place", paramLabel = "WHERE", description = "A country's code or a city.")
  private Optional<String> place = Optional.empty();

  @Option(
      names = "--explain",
      paramLabel = "ID",
      description = "How one event was coded: tokens, tree, rule, and whom its words mean.")
  private Optional<String> explain = Optional.empty();

  @Override
  public Integer call() {
    return explain.map(this::explain).orElseGet(super::call);
  }

  private int explain(String id) {
    try (Console console = Console.ofProcess();
        Dossier open = dossier()) {
      List<Event> meant =
          all(open).stream().filter(event -> event.id().startsWith(id)).limit(2).toList();
      if (meant.size() != 1) {
        String found = meant.isEmpty() ? "none" : "several";
        console.problem(
            open.file() + ": expected one event whose id begins with '" + id + "', found " + found);
        return 2;
      }
      Event event = meant.getFirst();
      Steps steps = Steps.load();
      Reading reading = steps.reading(open.lists().article(event.article()).orElseThrow());
      console.lines(
          new EventExplanation(console.terminal())
              .lines(
                  event,
                  reading,
                  steps.lexicon().line(event.rule()),
                  event.statement().flatMap(open.lists()::statement)));
      return 0;
    }
  }

  @Override
  List<Event> all(Dossier dossier) {
    return dossier.lists().events();
  }

  @Override
  boolean isWanted(Event event) {
    return actor.map(who -> Filters.names(event.actors(), who)).orElse(true)
        && recipient.map(who -> Filters.names(event.recipients(), who)).orElse(true)
        && type.map(event.type().term()::equalsIgnoreCase).orElse(true)
        && kind.map(
                word -> event.kind().filter(one -> one.term().equalsIgnoreCase(word)).isPresent())
            .orElse(true)
        && factuality.map(event.factuality().term()::equalsIgnoreCase).orElse(true)
        && place.map(where -> isIn(event, where)).orElse(true);
  }

  private static boolean isIn(Event event, String where) {
    return event.place().filter(where::equalsIgnoreCase).isPresent()
        || event.placeCountry().filter(where::equalsIgnoreCase).isPresent();
  }

  @Override
  void show(List<Event> events, Dossier dossier, Console console) {
    console.lines(new EventLines(console.terminal(), dossier.lists().articles()).lines(events));
  }

  @Override
  String whenEmpty() {
    return "No events yet: no article of the dossier says that a state or body did something.";
  }
}
