package org.firsthand.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Content;
import org.firsthand.model.ContentId;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Direction;
import org.firsthand.model.DirectionBasis;
import org.firsthand.model.Edtf;
import org.firsthand.model.Event;
import org.firsthand.model.EventType;
import org.firsthand.model.Evidence;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;
import org.firsthand.model.Origin;
import org.firsthand.model.OriginKind;
import org.firsthand.model.Outcome;
import org.firsthand.model.Participant;
import org.firsthand.model.Passage;
import org.firsthand.model.Quote;
import org.firsthand.model.SkipReason;
import org.firsthand.model.Source;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;
import org.firsthand.stages.findings.Block;
import org.firsthand.stages.findings.Linked;
import org.firsthand.stages.findings.Rulings;
import org.firsthand.stages.flow.Flow;
import org.firsthand.stages.flow.ReadArticle;
import org.firsthand.stages.flow.Steps;
import org.firsthand.stages.text.Reading;

/**
 * Steps for the test of the runner and the dossier, quick and easy to foresee.
 *
 * <p>An article is {@code title|outlet|date}, a blank line, and paragraphs. {@code A said B.} is a
 * statement, {@code A aided B.} and {@code A hit B.} are events, equal paragraphs are copied text,
 * and events of the same type, actor and recipient are one finding whose origins are the articles
 * that copy from none.
 */
final class InventedSteps {
  private static final Pattern SAID = Pattern.compile("(\\w+) (said|denied) ([^.]+)\\.");

  private InventedSteps() {}

  static Flow flow() {
    return flow(new SameWords());
  }

  /** With the real third step, which takes rulings. */
  static Flow flowWithRealFindings() {
    return flow(Steps.load().findings());
  }

  /** A later version: it reads nothing of hits, and takes the full stop out of the evidence. */
  static Flow laterFlow() {
    return flow(Steps.load().findings(), "(\\w+) (aided) (\\w+)(?=\\.)");
  }

  private static Flow flow(Flow.Findings findings) {
    return flow(findings, "(\\w+) (aided|hit) (\\w+)\\.");
  }

  private static Flow flow(Flow.Findings findings, String did) {
    Pattern pattern = Pattern.compile(did);
    return new Flow(
        new ReadArticle(
            InventedSteps::extract,
            InventedSteps::fingerprints,
            article -> Reading.of(article, List.of(), List.of()), // the stand-ins read the text
            reading -> (sentence, token) -> Optional.empty(),
            (reading, actors) -> statements(reading),
            reading -> List.of(),
            (reading, actors, statements, dates) -> events(pattern, reading, statements)),
        new SharedParagraphs(),
        findings);
  }

  static Outcome<Capture> capture(String locator, String text) {
    return Outcome.done(
        new Capture(
            locator,
            "text/plain",
            Optional.empty(),
            Map.of(),
            text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Outcome<Article> extract(Capture capture) {
    String text = new String(capture.bytes(), StandardCharsets.UTF_8);
    if (text.isBlank()) {
      return new Outcome.Skipped<>(
          SkipReason.EMPTY, capture.locator() + ": expected text, found none");
    }
    if (text.contains("BUG")) {
      throw new IllegalStateException("bad luck");
    }
    int end = text.indexOf("\n\n");
    List<String> head = Arrays.asList(text.substring(0, end).split("\\|", -1));
    Optional<String> title = Optional.of(head.get(0));
    Optional<String> outlet = Optional.of(head.get(1));
    Optional<Dated> published = Optional.of(new Dated(new Edtf(head.get(2)), DateBasis.STATED));
    String body = text.substring(end + 2);
    return Outcome.done(
        new Article(
            Article.idOf(title, outlet, published, Optional.empty(), body),
            capture.locator(),
            title,
            outlet,
            published,
            Optional.empty(),
            Optional.of("en"),
            List.of(),
            body));
  }

  private static long[] fingerprints(Article article) {
    return article.paragraphs().stream()
        .map(span -> span.of(article.text()))
        .mapToLong(InventedSteps::hash)
        .distinct()
        .toArray();
  }

  private static long hash(String paragraph) {
    return Long.parseUnsignedLong(
        ContentId.sha256(paragraph.getBytes(StandardCharsets.UTF_8)).substring(0, 16), 16);
  }

  private static List<Statement> statements(Reading reading) {
    Article article = reading.article();
    List<Statement> statements = new ArrayList<>();
    for (Matcher said = SAID.matcher(article.text()); said.find(); ) {
      Source source =
          new Source(
              said.group(1),
              Optional.of(new Span(said.start(1), said.end(1))),
              SourceKind.NAMED_PERSON,
              Optional.empty());
      Quote cue = Quote.of(article.text(), new Span(said.start(2), said.end(2)));
      Content content = Content.of(article.text(), List.of(new Span(said.start(3), said.end(3))));
      statements.add(
          new Statement(
              Statement.idOf(article.id(), source, Optional.of(cue), content),
              article.id(),
              source,
              Optional.of(cue),
              content,
              false,
              said.group(2).equals("denied") ? Stance.DENIES : Stance.ASSERTS,
              List.of()));
    }
    return statements;
  }

  private static List<Event> events(Pattern pattern, Reading reading, List<Statement> statements) {
    Article article = reading.article();
    List<Event> events = new ArrayList<>();
    for (Matcher did = pattern.matcher(article.text()); did.find(); ) {
      Span trigger = new Span(did.start(2), did.end(2));
      Span evidence = new Span(did.start(), did.end());
      EventType type = did.group(2).equals("hit") ? EventType.ASSAULT : EventType.AID;
      events.add(
          new Event(
              Event.idOf(article.id(), type, trigger, evidence),
              article.id(),
              type,
              Optional.empty(),
              Optional.empty(),
              List.of(),
              List.of(participant(did.group(1), did.start(1))),
              List.of(participant(did.group(3), did.start(3))),
              List.of(),
              article.published(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Factuality.ACTUAL,
              false,
              Quote.of(article.text(), evidence),
              Optional.of(Quote.of(article.text(), trigger)),
              statements.stream()
                  .filter(said -> said.content().spans().getFirst().overlaps(evidence))
                  .map(Statement::id)
                  .findFirst(),
              "invented"));
    }
    return events;
  }

  private static Participant participant(String name, int start) {
    return new Participant(
        name,
        Optional.of(new Span(start, start + name.length())),
        Optional.of(new Actor(name, ActorKind.COUNTRY, Optional.of(name), Optional.of("GOV"))));
  }

  private static final class SharedParagraphs implements Flow.Copies {
    @Override
    public List<Long> fingerprints(Article article) {
      return Arrays.stream(InventedSteps.fingerprints(article)).boxed().toList();
    }

    @Override
    public int sharedFingerprints() {
      return 1;
    }

    @Override
    public Optional<Copy> compare(
        Article first, Article second, java.util.function.LongPredicate furniture) {
      String one = first.published().orElseThrow().edtf().text();
      String two = second.published().orElseThrow().edtf().text();
      boolean isFirstEarlier = one.compareTo(two) <= 0;
      Article original = isFirstEarlier ? first : second;
      Article copy = isFirstEarlier ? second : first;
      Set<String> shared = paragraphs(copy);
      shared.retainAll(paragraphs(original));
      return Optional.of(
          new Copy(
              copy.id(),
              original.id(),
              shared.size() == paragraphs(original).size() ? CopyKind.REPRINT : CopyKind.EXCERPT,
              (double) shared.size() / paragraphs(copy).size(),
              (double) shared.size() / paragraphs(original).size(),
              new Direction(
                  one.equals(two) ? DirectionBasis.UNKNOWN : DirectionBasis.DATE,
                  original.locator() + " is the earlier one"),
              passages(copy, original)));
    }

    private static List<Passage> passages(Article copy, Article original) {
      List<Passage> passages = new ArrayList<>();
      for (Span here : copy.paragraphs()) {
        original.paragraphs().stream()
            .filter(there -> there.of(original.text()).equals(here.of(copy.text())))
            .findFirst()
            .ifPresent(there -> passages.add(new Passage(here, there)));
      }
      return passages;
    }

    private static Set<String> paragraphs(Article article) {
      return article.paragraphs().stream()
          .map(span -> span.of(article.text()))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
  }

  private static final class SameWords implements Flow.Findings {
    @Override
    public List<String> blocksOf(Event event) {
      return List.of(event.type().term());
    }

    @Override
    public Map<String, byte[]> outlines(Block block) {
      Map<String, byte[]> outlines = new TreeMap<>();
      for (Event event : block.events()) {
        outlines.put(event.id(), event.evidence().text().getBytes(StandardCharsets.UTF_8));
      }
      return outlines;
    }

    @Override
    public Set<Rulings.Pair> candidates(Map<String, byte[]> ones, Map<String, byte[]> others) {
      Set<Rulings.Pair> pairs = new TreeSet<>();
      ones.forEach(
          (one, words) ->
              others.forEach(
                  (other, otherWords) -> {
                    if (!one.equals(other) && Arrays.equals(words, otherWords)) {
                      pairs.add(new Rulings.Pair(one, other));
                    }
                  }));
      return pairs;
    }

    @Override
    public Linked link(Block block, Set<Rulings.Pair> pairs) {
      Map<String, String> words = new TreeMap<>();
      block.events().forEach(event -> words.put(event.id(), event.evidence().text()));
      Set<Rulings.Pair> same =
          pairs.stream()
              .filter(pair -> words.getOrDefault(pair.one(), "").equals(words.get(pair.other())))
              .collect(Collectors.toSet());
      return new Linked(same, Set.of());
    }

    @Override
    public List<Set<String>> group(Block block, Set<String> some, Set<Rulings.Pair> same) {
      return List.copyOf(
          block.events().stream()
              .filter(event -> some.contains(event.id()))
              .collect(
                  Collectors.groupingBy(
                      event -> event.evidence().text(),
                      TreeMap::new,
                      Collectors.mapping(Event::id, Collectors.toSet())))
              .values());
    }

    @Override
    public List<Finding> describe(Block block, List<Set<String>> groups) {
      Set<String> copied = block.copies().stream().map(Copy::copy).collect(Collectors.toSet());
      Map<String, Article> byId = new TreeMap<>();
      block.articles().forEach(article -> byId.put(article.id(), article));
      return groups.stream()
          .map(
              group -> block.events().stream().filter(event -> group.contains(event.id())).toList())
          .map(group -> finding(group, byId, copied))
          .toList();
    }

    @Override
    public List<Finding> combine(Block block, Set<String> some) {
      return describe(block, group(block, some, Set.of()));
    }

    private static Finding finding(
        List<Event> events, Map<String, Article> articles, Set<String> copied) {
      Event first = events.getFirst();
      Set<String> own =
          events.stream().map(Event::article).collect(Collectors.toCollection(TreeSet::new));
      List<Origin> origins =
          articles.values().stream()
              .filter(article -> own.contains(article.id()) && !copied.contains(article.id()))
              .map(
                  article ->
                      new Origin(
                          OriginKind.OUTLET,
                          article.outlet().orElseThrow(),
                          List.of(article.id()),
                          "read in " + article.locator(),
                          List.of(
                              new Evidence(
                                  article.id(), first.evidence().text(), first.evidence().span())),
                          List.of()))
              .toList();
      return new Finding(
          ContentId.of('F', first.id()),
          first.evidence().text(),
          first.type(),
          Optional.empty(),
          List.of(),
          first.actors(),
          first.recipients(),
          first.date(),
          Factuality.ACTUAL,
          own.size(),
          own.size(),
          Math.max(1, origins.size()),
          0,
          origins,
          List.of(),
          List.of(),
          List.of(),
          events.stream().map(Event::id).toList());
    }
  }
}
