package org.firsthand.export.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.firsthand.export.Account;
import org.firsthand.export.FiledArticle;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Article;
import org.firsthand.model.ChainLink;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.Participant;
import org.firsthand.model.Statement;

/**
 * A finding as one line of event data: itself, and the event that speaks for it, which is the one
 * that gave it its id.
 */
record Lead(Account account, Optional<Event> event) {
  /** What stands between several values of a cell, as in POLECAT. */
  static final String BETWEEN = "; ";

  static Lead of(Account account) {
    String id = account.finding().id();
    Optional<Event> first =
        account.events().stream().filter(event -> Finding.idOf(event.id()).equals(id)).findFirst();
    return new Lead(
        account, first.or(() -> account.events().stream().min(Comparator.comparing(Event::id))));
  }

  Finding finding() {
    return account.finding();
  }

  Optional<FiledArticle> filed() {
    return event.flatMap(one -> account.article(one.article()));
  }

  Optional<Article> article() {
    return filed().map(FiledArticle::article);
  }

  Optional<Statement> statement() {
    return event.flatMap(Event::statement).flatMap(account::statement);
  }

  /** The sources from the article's outlet inward, as far as the text names them. */
  Optional<String> chain() {
    return statement()
        .map(said -> said.chain().stream().map(ChainLink::text).toList())
        .filter(chain -> !chain.isEmpty())
        .map(chain -> String.join(" > ", chain));
  }

  /** Names of this kind that take part in it, each once. */
  Optional<String> named(ActorKind kind) {
    return joined(
        Stream.concat(finding().actors().stream(), finding().recipients().stream())
            .flatMap(who -> who.actor().stream())
            .filter(actor -> actor.kind() == kind)
            .map(Actor::name));
  }

  static Optional<String> names(List<Participant> side) {
    return joined(side.stream().map(who -> who.actor().map(Actor::name).orElse(who.text())));
  }

  static Optional<String> words(List<Participant> side) {
    return joined(side.stream().map(Participant::text));
  }

  static Optional<String> codes(List<Participant> side) {
    return joined(side.stream().flatMap(who -> who.actor().flatMap(Actor::code).stream()));
  }

  static Stream<String> sectors(List<Participant> side) {
    return side.stream().flatMap(who -> who.actor().flatMap(Actor::sector).stream()).distinct();
  }

  /** The texts, each once; empty if there are none. */
  static Optional<String> joined(Stream<String> texts) {
    String joined = texts.distinct().collect(Collectors.joining(BETWEEN));
    return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
  }

  /** The day, if the date is that of one day; nothing is made up for a month or a year. */
  static Optional<String> day(Optional<Dated> date) {
    return date.map(Dated::edtf)
        .filter(edtf -> edtf.earliest().isPresent() && edtf.earliest().equals(edtf.latest()))
        .flatMap(Edtf::earliest)
        .map(Object::toString);
  }
}
