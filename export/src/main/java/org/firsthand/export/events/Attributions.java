package org.firsthand.export.events;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.firsthand.export.Account;
import org.firsthand.export.FiledArticle;
import org.firsthand.export.table.Table;
import org.firsthand.model.Actor;
import org.firsthand.model.Article;
import org.firsthand.model.Dated;
import org.firsthand.model.Event;
import org.firsthand.model.EventKind;
import org.firsthand.model.Finding;
import org.firsthand.model.Origin;
import org.firsthand.model.Participant;
import org.firsthand.model.Source;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;

/**
 * A line for each origin that attributes a cyber incident to somebody, after the table of
 * attributions of the EuRepoC Global Database (European Repository of Cyber Incidents, 1.1), in its
 * words where ours mean the same and empty where they do not.
 */
public final class Attributions {
  private static final Set<EventKind> INCIDENTS =
      EnumSet.of(
          EventKind.CYBER_ATTACK,
          EventKind.CYBER_ESPIONAGE,
          EventKind.CYBER_DISRUPTION,
          EventKind.CYBER_DESTRUCTION,
          EventKind.LEAK,
          EventKind.RANSOM,
          EventKind.PHISHING);

  /** The table. */
  public static final Table<Account> TABLE =
      Table.each(
              "attributions",
              "a line an origin that attributes a cyber incident, after EuRepoC's attributions",
              Attributions::attributions)
          .text("ID", "the finding's id", row -> row.finding().id())
          .text("name", "the finding's summary", row -> row.finding().summary())
          .textPerhaps(
              "start_date",
              "in EDTF, as precise as it was given",
              row -> row.finding().date().map(date -> date.edtf().text()))
          .textPerhaps(
              "receiver_name", "who was hit", row -> Lead.names(row.finding().recipients()))
          .textPerhaps(
              "receiver_country",
              "ISO 3166-1 alpha-3",
              row -> Lead.codes(row.finding().recipients()))
          .text(
              "attribution_ID",
              "the finding's id and the origin's number",
              row -> row.finding().id() + "-" + row.number())
          .textPerhaps(
              "attribution_date",
              "when the first article with it was printed, in EDTF",
              row -> row.published().map(date -> date.edtf().text()))
          .text("attribution_type", "how it is made, in EuRepoC's words", Row::type)
          .textPerhaps("attribution_basis", "who makes it, in EuRepoC's words", Row::basis)
          .text("attributing_actor", "the origin's name", row -> row.origin().name())
          .textPerhaps(
              "attributing_country",
              "ISO 3166-1 alpha-3",
              row -> row.speaker().flatMap(Source::actor).flatMap(Actor::code))
          .textPerhaps("attributed_initiator", "to whom", row -> Lead.names(row.finding().actors()))
          .textPerhaps(
              "attributed_initiator_country",
              "ISO 3166-1 alpha-3",
              row -> Lead.codes(row.finding().actors()))
          .textPerhaps(
              "attributed_initiator_category",
              "what the initiator is",
              row -> category(row.finding()))
          .whole(
              "number_of_attributions",
              "independent origins of the finding",
              row -> row.finding().origins())
          .flag(
              "contested",
              "whether somebody denies or doubts it",
              row ->
                  row.finding().contradictions().stream()
                      .anyMatch(one -> one.stance() != Stance.DECLINES))
          .textPerhaps(
              "sources_attribution",
              "addresses of the articles that lead there",
              row -> Lead.joined(row.articles().map(one -> one.address().orElse(one.locator()))))
          .textPerhaps(
              "evidence",
              "the words that show it",
              row -> row.origin().evidence().stream().findFirst().map(one -> one.text()))
          .build();

  private Attributions() {}

  private record Row(Account account, int number, Origin origin) {
    Finding finding() {
      return account.finding();
    }

    Stream<Article> articles() {
      return origin.articles().stream()
          .flatMap(id -> account.article(id).stream())
          .map(FiledArticle::article);
    }

    Optional<Dated> published() {
      return articles()
          .flatMap(article -> article.published().stream())
          .filter(date -> date.edtf().earliest().isPresent())
          .min(Comparator.comparing(date -> date.edtf().earliest().orElseThrow()));
    }

    /** The source that says so in the first of the origin's articles where one does. */
    Optional<Source> speaker() {
      return origin.articles().stream()
          .flatMap(id -> account.events().stream().filter(one -> one.article().equals(id)))
          .flatMap(event -> event.statement().stream())
          .flatMap(id -> account.statement(id).stream())
          .map(Statement::source)
          .findFirst();
    }

    private boolean isInitiator() {
      return finding().actors().stream()
          .flatMap(who -> who.actor().stream())
          .anyMatch(actor -> actor.name().equals(origin.name()));
    }

    String type() {
      if (isInitiator()) {
        return "self-attribution by initiator";
      }
      return switch (origin.kind()) {
        case GOVERNMENT -> "political statement";
        case AGENCY, OUTLET, UNATTRIBUTED -> "media report without naming sources";
        case ORGANISATION, PERSON, DOCUMENT ->
            speaker().filter(source -> source.kind() == SourceKind.UNNAMED).isPresent()
                ? "anonymous statement in media report"
                : "direct statement in media report";
      };
    }

    Optional<String> basis() {
      if (isInitiator()) {
        return Optional.of("attacker confirms");
      }
      return switch (origin.kind()) {
        case AGENCY, OUTLET, UNATTRIBUTED -> Optional.of("media-based");
        case GOVERNMENT ->
            speaker()
                .flatMap(Source::actor)
                .flatMap(Actor::code)
                .map(
                    code ->
                        isOf(code, finding().recipients())
                            ? "receiver's government"
                            : "third party");
        case ORGANISATION, PERSON, DOCUMENT -> Optional.empty();
      };
    }
  }

  private static boolean isOf(String code, List<Participant> side) {
    return side.stream()
        .flatMap(who -> who.actor().flatMap(Actor::code).stream())
        .anyMatch(code::equals);
  }

  private static List<Row> attributions(Account account) {
    Finding finding = account.finding();
    if (!isIncident(account) || finding.actors().isEmpty()) {
      return List.of();
    }
    List<Origin> origins = finding.originList();
    return IntStream.range(0, origins.size())
        .mapToObj(i -> new Row(account, i + 1, origins.get(i)))
        .toList();
  }

  private static boolean isIncident(Account account) {
    return account.events().stream()
        .map(Event::kind)
        .flatMap(Optional::stream)
        .anyMatch(INCIDENTS::contains);
  }

  private static Optional<String> category(Finding finding) {
    return finding.actors().stream()
        .flatMap(who -> who.actor().stream())
        .map(Actor::kind)
        .distinct()
        .findFirst()
        .map(
            kind ->
                switch (kind) {
                  case COUNTRY -> "State";
                  case GROUP -> "Non-state group";
                  case PERSON -> "Individual hacker(s)";
                  case ORGANISATION -> "Other";
                });
  }
}
