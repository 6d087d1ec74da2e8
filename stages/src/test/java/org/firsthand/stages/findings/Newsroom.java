package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Article;
import org.firsthand.model.ChainLink;
import org.firsthand.model.Content;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Credit;
import org.firsthand.model.CreditKind;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Direction;
import org.firsthand.model.DirectionBasis;
import org.firsthand.model.Edtf;
import org.firsthand.model.Event;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;
import org.firsthand.model.Participant;
import org.firsthand.model.Passage;
import org.firsthand.model.Quote;
import org.firsthand.model.Source;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;

/** Small sets of articles with what the steps before would find in them, built by hand. */
final class Newsroom {
  private static final Map<String, String> COUNTRIES =
      Map.of("PRK", "North Korea", "SYR", "Syria", "LVA", "Latvia", "SRB", "Serbia");

  final List<Article> articles = new ArrayList<>();
  final List<Statement> statements = new ArrayList<>();
  final List<Event> events = new ArrayList<>();
  final List<Copy> copies = new ArrayList<>();
  Rulings rulings = Rulings.NONE;
  private final BuildFindings build;

  /** With the outlets and owners that ship. */
  Newsroom() {
    this(BuildFindings.load());
  }

  Newsroom(BuildFindings build) {
    this.build = build;
  }

  static Actor state(String name, String code) {
    return new Actor(name, ActorKind.COUNTRY, Optional.of(code), Optional.of("GOV"));
  }

  static Actor minister(String name, String code) {
    return new Actor(name, ActorKind.PERSON, Optional.of(code), Optional.of("GOV"));
  }

  static Actor company(String name, String code) {
    return new Actor(name, ActorKind.ORGANISATION, Optional.of(code), Optional.of("BUS"));
  }

  Article article(String outlet, String published, String text, Credit... credits) {
    Optional<String> by = Optional.of(outlet).filter(name -> !name.isEmpty());
    Optional<Dated> date =
        Optional.of(published)
            .filter(edtf -> !edtf.isEmpty())
            .map(edtf -> new Dated(new Edtf(edtf), DateBasis.STATED));
    String id = Article.idOf(Optional.empty(), by, date, Optional.empty(), text);
    Article article =
        new Article(
            id,
            "test:" + outlet,
            Optional.empty(),
            by,
            date,
            Optional.empty(),
            Optional.of("en"),
            List.of(credits),
            text);
    articles.add(article);
    return article;
  }

  static Credit wire(String agency) {
    return new Credit(CreditKind.WIRE, agency, Optional.empty());
  }

  static Span span(Article article, String words) {
    int start = article.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("expected '" + words + "' in: " + article.text());
    }
    return new Span(start, start + words.length());
  }

  /** A statement; {@code source} names the speaker by words of the text. */
  Statement says(
      Article article, String source, SourceKind kind, Actor actor, String content, Stance stance) {
    return says(article, source, kind, Optional.of(actor), content, stance, List.of());
  }

  Statement says(
      Article article,
      String source,
      SourceKind kind,
      Optional<Actor> actor,
      String content,
      Stance stance,
      List<ChainLink> chain) {
    Source who = new Source(source, Optional.of(span(article, source)), kind, actor);
    Content what = Content.of(article.text(), List.of(span(article, content)));
    Statement statement =
        new Statement(
            Statement.idOf(article.id(), who, Optional.empty(), what),
            article.id(),
            who,
            Optional.empty(),
            what,
            false,
            stance,
            chain);
    statements.add(statement);
    return statement;
  }

  /** The findings of all of a block's events. */
  static List<Finding> allOf(BuildFindings build, Block block) {
    return build.combine(block, block.events().stream().map(Event::id).collect(Collectors.toSet()));
  }

  /** An event by its evidence; who and whom are countries unless they are longer than a code. */
  Draft event(Article article, EventType type, String who, String whom, String evidence) {
    return new Draft(article, type, who, whom, evidence);
  }

  /** An event in the making; {@link #add()} puts it into the room. */
  final class Draft {
    private final Article article;
    private final EventType type;
    private final String who;
    private final String evidence;
    private List<String> things = List.of();
    private Optional<Dated> date = Optional.empty();
    private Factuality factuality = Factuality.ACTUAL;
    private boolean symmetric;
    private final List<Participant> hit = new ArrayList<>();
    private Optional<String> statement = Optional.empty();

    private Draft(Article article, EventType type, String who, String whom, String evidence) {
      this.article = article;
      this.type = type;
      this.who = who;
      this.evidence = evidence;
      this.hit.add(participant(whom));
    }

    Draft and(String another) {
      hit.add(participant(another));
      return this;
    }

    Draft by(Statement by) {
      statement = Optional.of(by.id());
      return this;
    }

    Draft on(String edtf) {
      date = Optional.of(new Dated(new Edtf(edtf), DateBasis.WORKED_OUT));
      return this;
    }

    Draft things(String... what) {
      things = List.of(what);
      return this;
    }

    Draft factuality(Factuality as) {
      factuality = as;
      return this;
    }

    Draft mutual() {
      symmetric = true;
      return this;
    }

    Event add() {
      Quote quote = Quote.of(article.text(), span(article, evidence));
      Event event =
          new Event(
              Event.idOf(article.id(), type, quote.span(), quote.span()),
              article.id(),
              type,
              Optional.empty(),
              Optional.empty(),
              List.of(),
              List.of(participant(who)),
              List.copyOf(hit),
              things,
              date,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              factuality,
              symmetric,
              quote,
              Optional.empty(),
              statement,
              "test");
      events.add(event);
      return event;
    }

    private Participant participant(String name) {
      return name.matches("[A-Z]{3}")
          ? new Participant(
              name, Optional.empty(), Optional.of(state(COUNTRIES.getOrDefault(name, name), name)))
          : new Participant(name, Optional.empty(), Optional.empty());
    }
  }

  /** The same words stand in both: the first took them from the second. */
  Copy copied(Article copy, Article original, CopyKind kind, String... passages) {
    List<Passage> shared =
        Arrays.stream(passages)
            .map(words -> new Passage(span(copy, words), span(original, words)))
            .toList();
    Copy link =
        new Copy(
            copy.id(),
            original.id(),
            kind,
            1,
            1,
            new Direction(DirectionBasis.DATE, "printed later"),
            shared);
    copies.add(link);
    return link;
  }

  /** The findings of all events, as a runner makes them of those that are linked. */
  List<Finding> findings() {
    Set<Rulings.Pair> pairs = new TreeSet<>();
    for (Event one : events) {
      for (Event other : events) {
        if (one.id().compareTo(other.id()) < 0) {
          pairs.add(new Rulings.Pair(one.id(), other.id()));
        }
      }
    }
    Map<String, Set<String>> linked = new HashMap<>();
    events.forEach(event -> linked.put(event.id(), new TreeSet<>(Set.of(event.id()))));
    Set<Rulings.Pair> same = new TreeSet<>(build.link(block(events), pairs).all());
    same.addAll(rulings.together());
    for (Rulings.Pair pair : same) {
      if (linked.containsKey(pair.one()) && linked.containsKey(pair.other())) {
        Set<String> all = new TreeSet<>(linked.getOrDefault(pair.one(), Set.of()));
        all.addAll(linked.getOrDefault(pair.other(), Set.of()));
        all.forEach(id -> linked.put(id, all));
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Set<String> set : new LinkedHashSet<>(linked.values())) {
      findings.addAll(
          allOf(build, block(events.stream().filter(e -> set.contains(e.id())).toList())));
    }
    findings.sort(Comparator.comparing(Finding::id));
    return findings;
  }

  private Block block(List<Event> some) {
    return new Block(
        "test",
        some,
        events.stream().filter(event -> !some.contains(event)).toList(),
        articles,
        statements,
        copies,
        rulings);
  }

  /** The only finding. */
  Finding finding() {
    List<Finding> findings = findings();
    if (findings.size() != 1) {
      throw new AssertionError("expected one finding, found " + findings);
    }
    return findings.getFirst();
  }
}
