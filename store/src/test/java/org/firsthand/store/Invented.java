package org.firsthand.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Content;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Direction;
import org.firsthand.model.DirectionBasis;
import org.firsthand.model.Event;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;
import org.firsthand.model.Quote;
import org.firsthand.model.Source;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;

/** Small entries for the dossier, made by hand rather than by the steps. */
final class Invented {
  private Invented() {}

  /**
   * Two articles that share a fingerprint are reprints, the one with the lesser id the original.
   */
  static final Comparison REPRINTS =
      new Comparison() {
        @Override
        public int sharedFingerprints() {
          return 1;
        }

        @Override
        public List<Long> fingerprints(Article article) {
          return prints(article.text());
        }

        @Override
        public Optional<Copy> compare(Article first, Article second, LongPredicate furniture) {
          return Optional.of(
              new Copy(
                  second.id(),
                  first.id(),
                  CopyKind.REPRINT,
                  1,
                  1,
                  new Direction(DirectionBasis.UNKNOWN, "nothing tells"),
                  List.of()));
        }
      };

  static Capture capture(String locator, String text) {
    return new Capture(
        locator,
        "text/plain",
        Optional.empty(),
        Map.of("x-firsthand-outlet", "Daily Oak"),
        text.getBytes(StandardCharsets.UTF_8));
  }

  /** The article of a text, with the title and outlet given. */
  static Article article(String locator, String title, String outlet, String text) {
    return new Article(
        Article.idOf(
            Optional.of(title), Optional.of(outlet), Optional.empty(), Optional.empty(), text),
        locator,
        Optional.of(title),
        Optional.of(outlet),
        Optional.empty(),
        Optional.empty(),
        Optional.of("en"),
        List.of(),
        text);
  }

  /**
   * An article whose every sentence {@code A said B.} is a statement and whose every other sentence
   * is an event in the block {@code AID}; one fingerprint for each sentence.
   */
  static Entry.Read read(String locator, String title, String outlet, String text) {
    Article article = article(locator, title, outlet, text);
    List<Statement> statements = new ArrayList<>();
    List<Entry.Placed> events = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('.'); end > 0; end = text.indexOf('.', start)) {
      Span sentence = new Span(start, end + 1);
      int said = text.indexOf(" said ", start);
      if (said > 0 && said < end) {
        statements.add(statement(article, sentence, said));
      } else {
        events.add(new Entry.Placed(event(article, sentence), List.of("AID")));
      }
      start = end + 1;
    }
    return new Entry.Read(capture(locator, text), article, statements, events, prints(text));
  }

  private static List<Long> prints(String text) {
    return java.util.Arrays.stream(text.split("(?<=\\.)"))
        .filter(sentence -> sentence.endsWith("."))
        .map(sentence -> (long) sentence.hashCode() << 32)
        .distinct()
        .toList();
  }

  private static Statement statement(Article article, Span sentence, int said) {
    Span who = new Span(sentence.start(), said);
    Source source =
        new Source(
            who.of(article.text()).strip(),
            Optional.of(who),
            SourceKind.NAMED_PERSON,
            Optional.empty());
    Content content = Content.of(article.text(), List.of(new Span(said + 6, sentence.end() - 1)));
    return new Statement(
        Statement.idOf(article.id(), source, Optional.empty(), content),
        article.id(),
        source,
        Optional.empty(),
        content,
        false,
        Stance.ASSERTS,
        List.of());
  }

  private static Event event(Article article, Span sentence) {
    return new Event(
        Event.idOf(article.id(), EventType.AID, sentence, sentence),
        article.id(),
        EventType.AID,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Factuality.ACTUAL,
        false,
        Quote.of(article.text(), sentence),
        Optional.empty(),
        Optional.empty(),
        "invented");
  }

  /** Brings the findings up to date, one for each event. */
  static void settle(Dossier dossier) {
    settle(dossier, SINGLE);
  }

  static void settle(Dossier dossier, Combination step) {
    boolean more = true;
    while (more) {
      more = dossier.blocks().link(step);
    }
    for (List<String> marked = dossier.blocks().marked(1);
        !marked.isEmpty();
        marked = dossier.blocks().marked(1)) {
      dossier.blocks().settle(marked, step);
    }
  }

  /** Events are the same as no others. */
  static final Combination SINGLE = new Single();

  static class Single implements Combination {
    @Override
    public Map<String, byte[]> outlines(Surroundings surroundings) {
      Map<String, byte[]> outlines = new java.util.TreeMap<>();
      surroundings.events().forEach(event -> outlines.put(event.id(), new byte[0]));
      return outlines;
    }

    @Override
    public Set<Link> candidates(Map<String, byte[]> ones, Map<String, byte[]> others) {
      return Set.of();
    }

    @Override
    public Linked link(Surroundings surroundings, Set<Link> pairs) {
      return new Linked(Set.of(), Set.of());
    }

    @Override
    public Set<Link> together(Ruled ruled) {
      return Set.of();
    }

    @Override
    public List<Set<String>> group(
        Surroundings surroundings, Set<String> some, Set<Link> same, Ruled ruled) {
      return surroundings.events().stream()
          .map(Event::id)
          .filter(some::contains)
          .map(Set::of)
          .toList();
    }

    @Override
    public List<Finding> describe(
        Surroundings surroundings, List<Set<String>> groups, Ruled ruled) {
      return single(surroundings).stream()
          .filter(finding -> groups.contains(Set.copyOf(finding.events())))
          .toList();
    }
  }

  private static List<Finding> single(Surroundings surroundings) {
    return surroundings.events().stream()
        .map(
            event ->
                new Finding(
                    Finding.idOf(event.id()),
                    event.evidence().text(),
                    event.type(),
                    event.mode(),
                    event.contexts(),
                    event.actors(),
                    event.recipients(),
                    event.date(),
                    event.factuality(),
                    1,
                    1,
                    1,
                    0,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(event.id())))
        .toList();
  }
}
