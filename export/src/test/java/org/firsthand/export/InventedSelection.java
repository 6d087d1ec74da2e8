package org.firsthand.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.ChainLink;
import org.firsthand.model.Content;
import org.firsthand.model.Contradiction;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Credibility;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Decision;
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
import org.firsthand.model.Review;
import org.firsthand.model.Source;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;
import org.firsthand.model.Step;
import org.firsthand.model.Subject;
import org.firsthand.model.Trace;

/** A selection held in memory, made by hand; the words are ours. */
public record InventedSelection(List<Account> accounts) implements Selection {
  /** A right-to-left override, control characters, quotes, a formula, a tag, a link. */
  public static final String NASTY =
      "=cmd|' /C calc'!A1 \u202Eevil\u202C \"quoted\" 'one' \u0007\u0000\u001b[31m <b>&amp;</b> `x` [a](b) \t,;\r\nend";

  public InventedSelection {
    accounts = accounts.stream().sorted(Comparator.comparing(one -> one.finding().id())).toList();
  }

  /**
   * Two findings: one that is attacked and denied and decided on, one that hardly says anything.
   */
  public static InventedSelection usual() {
    return new InventedSelection(List.of(attack("Freedonia's ministry said on Monday"), bare()));
  }

  /** The same with whatever a text may hold. */
  public static InventedSelection nasty() {
    return new InventedSelection(List.of(attack(NASTY), bare()));
  }

  /** The same with a text of a million characters. */
  public static InventedSelection long1Mb() {
    return new InventedSelection(List.of(attack("long ".repeat(200_000)), bare()));
  }

  private static Account attack(String phrase) {
    String words = "Sylvania attacked the networks of Freedonia's ports in July 2022";
    String denial = "it had nothing to do with the attack";
    String text = phrase + " that " + words + ".\n\nSylvania's envoy said " + denial + ".";
    Optional<Dated> published = Optional.of(new Dated(new Edtf("2022-09-07"), DateBasis.STATED));
    Article first =
        article("https://oak.example/a", "Ports hit: " + phrase, "Daily Oak", text, published);
    Article second =
        article(
            "b.txt", "Ports were hit", "Evening Elm", text + "\n\n(Daily Oak)", Optional.empty());
    Participant sylvania =
        new Participant(
            "Sylvania",
            Optional.of(span(text, "Sylvania attacked").shift(0)),
            Optional.of(
                new Actor("Sylvania", ActorKind.COUNTRY, Optional.of("IRN"), Optional.of("GOV"))));
    Participant freedonia =
        new Participant(
            "Freedonia",
            Optional.empty(),
            Optional.of(
                new Actor("Freedonia", ActorKind.COUNTRY, Optional.of("ALB"), Optional.empty())));
    Participant group =
        new Participant(
            "Velvet Lynx",
            Optional.empty(),
            Optional.of(
                new Actor("Velvet Lynx", ActorKind.GROUP, Optional.empty(), Optional.of("CRM"))));
    Span evidence = span(text, words);
    Statement said =
        statement(first, "Freedonia's ministry", words, text, Stance.ASSERTS, Optional.empty());
    Statement denied =
        statement(first, "Sylvania's envoy", denial, text, Stance.DENIES, Optional.of(said.id()));
    Event event =
        new Event(
            Event.idOf(first.id(), EventType.COERCE, span(text, "attacked"), evidence),
            first.id(),
            EventType.COERCE,
            Optional.of("cyber"),
            Optional.of(EventKind.CYBER_ATTACK),
            List.of("cyber"),
            List.of(sylvania, group),
            List.of(freedonia),
            List.of("networks"),
            Optional.of(new Dated(new Edtf("2022-07"), DateBasis.STATED)),
            Optional.of("Tirana"),
            Optional.of("ALB"),
            Optional.of(new org.firsthand.model.Point(41.33, 19.82)),
            Factuality.ACTUAL,
            false,
            Quote.of(text, evidence),
            Optional.of(Quote.of(text, span(text, "attacked"))),
            Optional.of(said.id()),
            "invented");
    String id = Finding.idOf(event.id());
    Evidence shown = new Evidence(first.id(), words, evidence);
    Origin ministry =
        new Origin(
            OriginKind.GOVERNMENT,
            "Government of Freedonia",
            List.of(first.id()),
            "the ministry speaks for it",
            List.of(shown),
            List.of(
                new Trace(
                    first.id(),
                    List.of(
                        new Step(
                            "spoke for",
                            "Government of Freedonia",
                            "the ministry speaks for it",
                            List.of(shown))))));
    JournalEntry entry =
        new JournalEntry(
            "D-000000000001",
            "ana",
            Instant.parse("2023-01-02T03:04:05Z"),
            Optional.of(phrase),
            new Decision.Note(new Subject(id, words, List.of()), "Ask the port."));
    Finding finding =
        new Finding(
            id,
            words,
            EventType.COERCE,
            Optional.of("cyber"),
            List.of("cyber"),
            List.of(sylvania, group),
            List.of(freedonia),
            Optional.of(new Dated(new Edtf("2022-07"), DateBasis.STATED)),
            Factuality.ACTUAL,
            2,
            2,
            1,
            1,
            List.of(ministry),
            List.of(second.id()),
            List.of(new Contradiction(denied.id(), Stance.DENIES, "Sylvania's envoy: denies")),
            List.of(),
            List.of(event.id()),
            Optional.of(
                new Review(
                    true,
                    false,
                    Optional.of(Credibility.PROBABLE),
                    List.of(),
                    List.of(new Review.Remark("ana", entry.time(), "Ask the port.")),
                    List.of(entry.id()))));
    Copy copy =
        new Copy(
            second.id(),
            first.id(),
            CopyKind.REPRINT,
            0.98,
            1,
            new Direction(DirectionBasis.UNKNOWN, "it names the other"),
            List.of(new Passage(new Span(0, text.length()), new Span(0, text.length()))));
    return new Account(
        finding,
        List.of(filed(first), filed(second)),
        List.of(event),
        List.of(said, denied),
        List.of(copy),
        List.of(entry),
        Optional.of(Instant.parse("2023-01-01T00:00:00Z")),
        Optional.of(Instant.parse("2023-01-05T00:00:00Z")));
  }

  /** No date, no outlet, no title, no actor that is known, nobody who says so. */
  private static Account bare() {
    String text = "Somebody blocked the strait.";
    Article article =
        new Article(
            Article.idOf(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text),
            "c.txt",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            text);
    Span evidence = span(text, "Somebody blocked the strait");
    Event event =
        new Event(
            Event.idOf(article.id(), EventType.COERCE, span(text, "blocked"), evidence),
            article.id(),
            EventType.COERCE,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(new Participant("Somebody", Optional.of(new Span(0, 8)), Optional.empty())),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Factuality.ACTUAL,
            false,
            Quote.of(text, evidence),
            Optional.empty(),
            Optional.empty(),
            "invented");
    Finding finding =
        new Finding(
            Finding.idOf(event.id()),
            "Somebody blocked the strait",
            EventType.COERCE,
            Optional.empty(),
            List.of(),
            event.actors(),
            List.of(),
            Optional.empty(),
            Factuality.ACTUAL,
            1,
            0,
            1,
            1,
            List.of(
                new Origin(
                    OriginKind.UNATTRIBUTED,
                    "unattributed",
                    List.of(article.id()),
                    "nobody is named",
                    List.of(),
                    List.of())),
            List.of(article.id()),
            List.of(),
            List.of(),
            List.of(event.id()));
    return new Account(
        finding,
        List.of(filed(article)),
        List.of(event),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Article article(
      String locator, String title, String outlet, String text, Optional<Dated> published) {
    return new Article(
        Article.idOf(
            Optional.of(title), Optional.of(outlet), published, Optional.of("A. Writer"), text),
        locator,
        Optional.of(title),
        Optional.of(outlet),
        published,
        Optional.of("A. Writer"),
        Optional.of("en"),
        List.of(),
        text);
  }

  private static Statement statement(
      Article article,
      String who,
      String what,
      String text,
      Stance stance,
      Optional<String> answers) {
    Span source = text.contains(who) ? span(text, who) : new Span(0, 1);
    Source speaker = new Source(who, Optional.of(source), SourceKind.GOVERNMENT, Optional.empty());
    Content content = Content.of(text, List.of(span(text, what)));
    Statement made =
        new Statement(
            Statement.idOf(article.id(), speaker, Optional.empty(), content),
            article.id(),
            speaker,
            Optional.empty(),
            content,
            false,
            stance,
            List.of(
                new ChainLink("Daily Oak", SourceKind.OUTLET, Optional.empty()),
                new ChainLink(who, SourceKind.GOVERNMENT, Optional.of(source))));
    return answers.map(made::answering).orElse(made);
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static FiledArticle filed(Article article) {
    return new FiledArticle(
        article,
        List.of(
            new Receipt(
                article.locator(),
                "text/plain",
                Optional.of(Instant.parse("2022-12-31T12:00:00Z")),
                capture(article).sha256(),
                capture(article).bytes().length)),
        Optional.empty());
  }

  private static Capture capture(Article article) {
    return new Capture(
        article.locator(),
        "text/plain",
        Optional.of(Instant.parse("2022-12-31T12:00:00Z")),
        Map.of("content-type", "text/plain"),
        article.text().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean isWhole() {
    return true;
  }

  @Override
  public long findings() {
    return accounts.size();
  }

  @Override
  public void eachAccount(Use<Account> use) throws IOException {
    each(accounts, use);
  }

  @Override
  public void eachArticle(Use<FiledArticle> use) throws IOException {
    each(
        accounts.stream()
            .flatMap(one -> one.articles().stream())
            .distinct()
            .sorted(Comparator.comparing(one -> one.article().id()))
            .toList(),
        use);
  }

  @Override
  public void eachStatement(Use<Statement> use) throws IOException {
    each(
        accounts.stream()
            .flatMap(one -> one.statements().stream())
            .distinct()
            .sorted(Comparator.comparing(Statement::id))
            .toList(),
        use);
  }

  @Override
  public void eachEvent(Use<Event> use) throws IOException {
    each(
        accounts.stream()
            .flatMap(one -> one.events().stream())
            .distinct()
            .sorted(Comparator.comparing(Event::id))
            .toList(),
        use);
  }

  @Override
  public void eachCopy(Use<Copy> use) throws IOException {
    each(accounts.stream().flatMap(one -> one.copies().stream()).distinct().toList(), use);
  }

  @Override
  public void eachCapture(Use<Capture> use) throws IOException {
    eachArticle(article -> use.take(capture(article.article())));
  }

  @Override
  public void eachDecision(Use<JournalEntry> use) throws IOException {
    each(accounts.stream().flatMap(one -> one.decisions().stream()).distinct().toList(), use);
  }

  private static <T> void each(List<T> all, Use<T> use) throws IOException {
    for (T one : all) {
      use.take(one);
    }
  }
}
