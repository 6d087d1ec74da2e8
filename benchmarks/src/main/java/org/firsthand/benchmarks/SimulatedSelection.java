package org.firsthand.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.firsthand.export.Account;
import org.firsthand.export.FiledArticle;
import org.firsthand.export.Selection;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.ChainLink;
import org.firsthand.model.Content;
import org.firsthand.model.Contradiction;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Direction;
import org.firsthand.model.DirectionBasis;
import org.firsthand.model.Edtf;
import org.firsthand.model.Event;
import org.firsthand.model.EventKind;
import org.firsthand.model.EventType;
import org.firsthand.model.Evidence;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Origin;
import org.firsthand.model.OriginKind;
import org.firsthand.model.Participant;
import org.firsthand.model.Passage;
import org.firsthand.model.Quote;
import org.firsthand.model.Receipt;
import org.firsthand.model.Source;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;
import org.firsthand.model.Trace;

/**
 * So many findings, made one after the other from a seed and kept nowhere. Each has three articles
 * (a report, its reprint, a denial), three events and three statements: somewhat more than findings
 * of news have on average. Ids count up, so that the order is that of ids.
 */
final class SimulatedSelection implements Selection {
  private static final List<String> STATES =
      List.of("ALB", "BRA", "CHL", "DNK", "EST", "FIN", "GEO", "HUN", "ISL", "JPN");

  private static final List<EventType> TYPES = List.copyOf(EnumSet.allOf(EventType.class));

  private final int findings;

  SimulatedSelection(int findings) {
    this.findings = findings;
  }

  private static Account account(int number) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(number);
    String actor = STATES.get(random.nextInt(STATES.size()));
    String recipient = STATES.get(random.nextInt(STATES.size()));
    EventType type = TYPES.get(random.nextInt(TYPES.size()));
    String words = actor + " did number " + number + " to " + recipient;
    String denial = actor + " did not do number " + number;
    StringBuilder body =
        new StringBuilder(words + ", a minister said.\n\nA spokesman said " + denial + ".\n\n");
    while (body.length() < 2_000) {
      body.append("word")
          .append(random.nextInt(10_000))
          .append(random.nextInt(12) == 0 ? ". " : " ");
    }
    String text = body.toString();
    List<Article> articles =
        List.of(article(number, 0, text), article(number, 1, text), article(number, 2, text));
    List<Event> events = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Article one = articles.get(i);
      Statement statement = statement(number, i, one, text, i == 2 ? denial : words, i == 2);
      statements.add(statement);
      events.add(event(number, i, one, text, words, type, actor, recipient, statement.id()));
    }
    Evidence shown = new Evidence(articles.getFirst().id(), words, new Span(0, words.length()));
    Finding finding =
        new Finding(
            id('F', number, 0),
            words,
            type,
            type == EventType.COERCE ? Optional.of("cyber") : Optional.empty(),
            List.of("cyber", "technology"),
            List.of(party(actor)),
            List.of(party(recipient)),
            Optional.of(new Dated(new Edtf("2022-0" + (1 + number % 9)), DateBasis.STATED)),
            Factuality.ACTUAL,
            3,
            3,
            1,
            0,
            List.of(
                new Origin(
                    OriginKind.GOVERNMENT,
                    "Government of " + actor,
                    articles.stream().map(Article::id).toList(),
                    "a minister speaks for it",
                    List.of(shown),
                    List.of(new Trace(articles.getFirst().id(), List.of())))),
            List.of(),
            List.of(new Contradiction(statements.getLast().id(), Stance.DENIES, "it denies")),
            List.of(),
            events.stream().map(Event::id).toList());
    Copy copy =
        new Copy(
            articles.get(1).id(),
            articles.get(0).id(),
            CopyKind.REPRINT,
            1,
            1,
            new Direction(DirectionBasis.UNKNOWN, "nothing tells"),
            List.of(new Passage(new Span(0, text.length()), new Span(0, text.length()))));
    return new Account(
        finding,
        articles.stream().map(SimulatedSelection::filed).toList(),
        events,
        statements,
        List.of(copy),
        List.of(),
        Optional.of(Instant.parse("2026-01-01T00:00:00Z")),
        Optional.of(Instant.parse("2026-01-02T00:00:00Z")));
  }

  private static String id(char letter, int number, int part) {
    return String.format(java.util.Locale.ROOT, "%c-%010d%02d", letter, number, part);
  }

  private static Article article(int number, int part, String text) {
    return new Article(
        id('A', number, part),
        "https://outlet" + (number * 3 + part) % 500 + ".example/" + number + "-" + part,
        Optional.of("Title of report " + number),
        Optional.of("Outlet " + (number * 3 + part) % 500),
        Optional.of(new Dated(new Edtf("2022-10-0" + (1 + part)), DateBasis.STATED)),
        Optional.of("A. Writer"),
        Optional.of("en"),
        List.of(),
        text);
  }

  private static Participant party(String code) {
    return new Participant(
        code,
        Optional.empty(),
        Optional.of(new Actor(code, ActorKind.COUNTRY, Optional.of(code), Optional.of("GOV"))));
  }

  private static Statement statement(
      int number, int part, Article article, String text, String said, boolean denies) {
    int start = text.indexOf(said);
    return new Statement(
        id('S', number, part),
        article.id(),
        new Source(
            "a minister", Optional.of(new Span(0, 10)), SourceKind.UNNAMED, Optional.empty()),
        Optional.of(Quote.of(text, new Span(0, 4))),
        Content.of(text, List.of(new Span(start, start + said.length()))),
        false,
        denies ? Stance.DENIES : Stance.ASSERTS,
        List.of(new ChainLink("a minister", SourceKind.UNNAMED, Optional.empty())));
  }

  private static Event event(
      int number,
      int part,
      Article article,
      String text,
      String words,
      EventType type,
      String actor,
      String recipient,
      String statement) {
    return new Event(
        id('E', number, part),
        article.id(),
        type,
        type == EventType.COERCE ? Optional.of("cyber") : Optional.empty(),
        Optional.of(EventKind.CYBER_ATTACK),
        List.of("cyber", "technology"),
        List.of(party(actor)),
        List.of(party(recipient)),
        List.of("things"),
        Optional.of(new Dated(new Edtf("2022-07"), DateBasis.STATED)),
        Optional.of(recipient),
        Optional.of(recipient),
        Optional.empty(),
        Factuality.ACTUAL,
        false,
        Quote.of(text, new Span(0, words.length())),
        Optional.of(Quote.of(text, new Span(4, 7))),
        Optional.of(statement),
        "simulated");
  }

  private static FiledArticle filed(Article article) {
    byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
    return new FiledArticle(
        article,
        List.of(
            new Receipt(
                article.locator(),
                "text/plain",
                Optional.of(Instant.parse("2025-12-31T12:00:00Z")),
                org.firsthand.model.ContentId.sha256(bytes),
                bytes.length)),
        Optional.empty());
  }

  @Override
  public boolean isWhole() {
    return true;
  }

  @Override
  public long findings() {
    return findings;
  }

  @Override
  public void eachAccount(Use<Account> use) throws IOException {
    for (int i = 0; i < findings; i++) {
      use.take(account(i));
    }
  }

  @Override
  public void eachArticle(Use<FiledArticle> use) throws IOException {
    eachAccount(account -> each(account.articles(), use));
  }

  @Override
  public void eachStatement(Use<Statement> use) throws IOException {
    eachAccount(account -> each(account.statements(), use));
  }

  @Override
  public void eachEvent(Use<Event> use) throws IOException {
    eachAccount(account -> each(account.events(), use));
  }

  @Override
  public void eachCopy(Use<Copy> use) throws IOException {
    eachAccount(account -> each(account.copies(), use));
  }

  @Override
  public void eachCapture(Use<Capture> use) throws IOException {
    eachArticle(
        filed ->
            use.take(
                new Capture(
                    filed.article().locator(),
                    "text/plain",
                    Optional.empty(),
                    Map.of(),
                    filed.article().text().getBytes(StandardCharsets.UTF_8))));
  }

  @Override
  public void eachDecision(Use<JournalEntry> use) {
    // Nobody decided anything.
  }

  private static <T> void each(List<T> all, Use<T> use) throws IOException {
    for (T one : all) {
      use.take(one);
    }
  }
}
