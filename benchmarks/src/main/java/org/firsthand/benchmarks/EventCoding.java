package org.firsthand.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.Sentence;
import org.firsthand.language.dates.DateMention;
import org.firsthand.language.dates.DateReader;
import org.firsthand.language.names.NameReader;
import org.firsthand.language.references.ReferenceReader;
import org.firsthand.model.Article;
import org.firsthand.model.Statement;
import org.firsthand.stages.actors.ActorTable;
import org.firsthand.stages.actors.ArticleActors;
import org.firsthand.stages.actors.FindActors;
import org.firsthand.stages.events.CodeEvents;
import org.firsthand.stages.events.Lexicon;
import org.firsthand.stages.statements.FindStatements;
import org.firsthand.stages.text.Reading;

/**
 * Prints the speed from text to events, and the time that each stage takes of it.
 *
 * <p>{@code EventCoding TEXTS [ARTICLES]}; pin the process to one core. No sentence is remembered
 * from one pass to the next.
 */
public final class EventCoding {
  private static final int ARTICLES = 150;

  /** The first passes warm the machine up and are not shown; the fastest of the others is. */
  private static final int WARM = 2;

  private static final int PASSES = 5;

  private final LanguageCore core = LanguageCore.load();
  private final NameReader names = NameReader.load();
  private final ReferenceReader references = ReferenceReader.load();
  private final DateReader dates = new DateReader();
  private final FindActors actors = new FindActors(ActorTable.load());
  private final FindStatements statements = new FindStatements();
  private final CodeEvents events = new CodeEvents(Lexicon.load());
  private final Map<String, Long> nanos = new LinkedHashMap<>();

  private EventCoding() {}

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.err.println("event coding: expected TEXTS [ARTICLES], found nothing");
      System.exit(2);
    }
    int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ARTICLES;
    List<String> texts = Texts.first(Path.of(arguments[0]), articles);
    EventCoding coding = new EventCoding();
    List<Map<String, Long>> passes = new ArrayList<>();
    long tokens = 0;
    for (int pass = 0; pass < WARM + PASSES; pass++) {
      coding.nanos.clear();
      tokens = texts.stream().mapToLong(coding::tokens).sum();
      if (pass >= WARM) {
        passes.add(new LinkedHashMap<>(coding.nanos));
      }
    }
    passes.sort((a, b) -> Long.compare(sum(a), sum(b)));
    Map<String, Long> best = passes.getFirst();
    long whole = sum(best);
    System.out.printf(
        Locale.ROOT,
        "%,d tokens, %,.0f a second of the thread (slowest pass %,.0f)%n",
        tokens,
        tokens * 1e9 / whole,
        tokens * 1e9 / sum(passes.getLast()));
    best.forEach(
        (stage, spent) ->
            System.out.printf(Locale.ROOT, "%-24s %5.1f %%%n", stage, 100.0 * spent / whole));
  }

  private static long sum(Map<String, Long> pass) {
    return pass.values().stream().mapToLong(Long::longValue).sum();
  }

  private long tokens(String text) {
    Article article =
        new Article(
            "A-speed",
            "speed",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("en"),
            List.of(),
            text);
    List<Sentence> read = timed("tokens, tags, trees", () -> core.read(text));
    List<Sentence> named = timed("names", () -> names.read(read));
    Reading reading = timed("references", () -> Reading.of(article, named, references.read(named)));
    ArticleActors who = timed("actors", () -> actors.in(reading));
    List<Statement> said = timed("statements", () -> statements.find(reading, who));
    List<DateMention> when = timed("dates", () -> dates.read(named, text));
    timed("events", () -> events.code(reading, who, said, when));
    return read.stream().mapToLong(sentence -> sentence.tokens().size()).sum();
  }

  private <T> T timed(String stage, Supplier<T> work) {
    long before = Cost.now().threadNanos();
    T made = work.get();
    nanos.merge(stage, Cost.now().threadNanos() - before, Long::sum);
    return made;
  }
}
