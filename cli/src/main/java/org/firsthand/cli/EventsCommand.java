package org.firsthand.cli;

import java.util.List;
import java.util.Optional;
import org.firsthand.cli.show.EventLines;
import org.firsthand.model.Event;
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

  @Override
  List<Event> all(Dossier dossier) {
    return dossier.lists().events();
  }

  @Override
  boolean isWanted(Event event) {
    return actor.map(who -> Filters.names(event.actors(), who)).orElse(true)
        && recipient.map(who -> Filters.names(event.recipients(), who)).orElse(true)
        && type.map(event.type().term()::equalsIgnoreCase).orElse(true);
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
