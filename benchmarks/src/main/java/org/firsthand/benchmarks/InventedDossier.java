package org.firsthand.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.LongPredicate;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Article;
import org.firsthand.model.Content;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Direction;
import org.firsthand.model.DirectionBasis;
import org.firsthand.model.Passage;
import org.firsthand.model.Source;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;
import org.firsthand.store.Comparison;
import org.firsthand.store.Dossier;
import org.firsthand.store.Entry;
import org.firsthand.store.Noun;

/**
 * A large dossier for measuring pages: articles by {@link InventedNews} of some 500 words with four
 * events and eight statements each, and findings by {@link DealtFindings}. All of it goes in
 * through the doors of the store that reading uses; nothing is analysed.
 */
final class InventedDossier {
  /** With ten sentences behind each happening a text has some 500 words, as news has. */
  private static final int SENTENCES = 10;

  /** Quotations of others in an article, beside what its four ministries say. */
  private static final int QUOTED = 4;

  /** Articles in one transaction: a commit for each would take as long as all else. */
  private static final int TOGETHER = 200;

  /** An agency's text stays the latest for so many articles ... */
  private static final int LATEST = 300;

  /** ... of which one in eight reprints it: some 37. One in eight reprints one of the others. */
  private static final int REPRINTS = 8;

  private static final int WINDOW = 200;

  private final Random random;
  private final InventedNews news;
  private final List<InventedNews.Story> recent = new ArrayList<>();
  private InventedNews.Story agency;
  private int made;

  private InventedDossier(long seed) {
    random = new Random(seed);
    news = new InventedNews(seed, InventedNews.HAPPENINGS, SENTENCES);
    agency = news.next();
  }

  /** Arguments: a file to make, how many articles, and a seed. */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    int articles = Integer.parseInt(arguments[1]);
    InventedDossier maker = new InventedDossier(Long.parseLong(arguments[2]));
    long started = System.nanoTime();
    try (Dossier dossier = Dossier.open(file)) {
      while (maker.made < articles) {
        int most = Math.min(TOGETHER, articles - maker.made);
        dossier.register().together(() -> maker.fill(dossier, most));
      }
      System.err.printf(Locale.ROOT, "recorded in %d s%n", seconds(started));
      settle(dossier);
      System.out.printf(
          Locale.ROOT,
          "%d articles, %d statements, %d events, %d findings, %d copies, %d MB, %d s%n",
          dossier.lists().count(Noun.ARTICLE),
          dossier.lists().count(Noun.STATEMENT),
          dossier.lists().count(Noun.EVENT),
          dossier.lists().count(Noun.FINDING),
          dossier.lists().count(Noun.COPY),
          Files.size(file) >> 20,
          seconds(started));
    }
  }

  private static long seconds(long started) {
    return (System.nanoTime() - started) / 1_000_000_000;
  }

  private static void settle(Dossier dossier) {
    DealtFindings findings = new DealtFindings();
    boolean more = true;
    while (more) {
      more = dossier.blocks().link(findings);
    }
    for (List<String> marked = dossier.blocks().marked(TOGETHER);
        !marked.isEmpty();
        marked = dossier.blocks().marked(TOGETHER)) {
      dossier.blocks().settle(marked, findings);
    }
  }

  private void fill(Dossier dossier, int articles) {
    for (int i = 0; i < articles; i++) {
      dossier.register().record(entry(story()), Reprints.KNOWN);
    }
  }

  private InventedNews.Story story() {
    if (made++ % LATEST == 0) {
      agency = news.next();
      return agency;
    }
    int chance = random.nextInt(REPRINTS);
    if (chance == 0) {
      return news.reprint(agency);
    }
    if (chance == 1 && recent.size() == WINDOW) {
      return news.reprint(recent.get(random.nextInt(WINDOW)));
    }
    InventedNews.Story story = news.next();
    recent.add(story);
    if (recent.size() > WINDOW) {
      recent.removeFirst();
    }
    return story;
  }

  private static Entry entry(InventedNews.Story story) {
    List<Statement> statements = new ArrayList<>(story.statements());
    statements.addAll(quoted(story.article()));
    return new Entry.Read(
        story.capture(),
        story.article(),
        statements,
        story.events().stream()
            .map(event -> new Entry.Placed(event, List.of(DealtFindings.key(event))))
            .toList(),
        Reprints.KNOWN.fingerprints(story.article()));
  }

  /** Some sentences of the filling, as if their first words had said the rest. */
  private static List<Statement> quoted(Article article) {
    List<Statement> statements = new ArrayList<>();
    String text = article.text();
    for (int start = text.indexOf("The ");
        start >= 0 && statements.size() < QUOTED;
        start = text.indexOf("The ", start + 1)) {
      int end = text.indexOf('.', start);
      int name = text.indexOf(' ', start + 4);
      Span who = new Span(start, name);
      Source source =
          new Source(
              who.of(text),
              Optional.of(who),
              SourceKind.UNNAMED,
              Optional.of(
                  new Actor(
                      who.of(text), ActorKind.ORGANISATION, Optional.empty(), Optional.empty())));
      Content content = Content.of(text, List.of(new Span(name + 1, end)));
      statements.add(
          new Statement(
              Statement.idOf(article.id(), source, Optional.empty(), content),
              article.id(),
              source,
              Optional.empty(),
              content,
              false,
              statements.size() % QUOTED == 1 ? Stance.DENIES : Stance.ASSERTS,
              List.of()));
    }
    return statements;
  }

  /** Articles with one text are reprints; what else they share is not looked for. */
  private enum Reprints implements Comparison {
    KNOWN;

    /** A real article has a hundred; pages do not read them. */
    private static final int PRINTS = 8;

    @Override
    public List<Long> fingerprints(Article article) {
      return new SplittableRandom(article.text().hashCode()).longs(PRINTS).boxed().toList();
    }

    @Override
    public int sharedFingerprints() {
      return PRINTS;
    }

    @Override
    public Optional<Copy> compare(Article first, Article second, LongPredicate furniture) {
      Span whole = new Span(0, first.text().length());
      return Optional.of(
          new Copy(
              second.id(),
              first.id(),
              CopyKind.REPRINT,
              1,
              1,
              new Direction(DirectionBasis.UNKNOWN, "the same text"),
              List.of(new Passage(whole, whole))));
    }
  }
}
