package org.firsthand.stages.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.firsthand.language.dates.DateMention;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Event;
import org.firsthand.model.Outcome;
import org.firsthand.model.Stage;
import org.firsthand.model.Statement;
import org.firsthand.stages.actors.ArticleActors;
import org.firsthand.stages.text.Reading;

/**
 * All that can be told from one capture alone: article, fingerprints, statements, events.
 *
 * <p>Articles in a language that the steps do not read keep their text and fingerprints, so that
 * they are found and their copies are seen, and have no statements or events rather than wrong
 * ones.
 */
public final class ReadArticle implements Stage<Capture, Analysis> {
  /** What {@code language} and the lexicons of the steps are made for, ISO 639-1. */
  private static final Set<String> LANGUAGES = Set.of("en");

  private final Stage<Capture, Article> extract;
  private final Function<Article, long[]> fingerprints;
  private final Function<Article, Reading> reading;
  private final Function<Reading, ArticleActors> actors;
  private final BiFunction<Reading, ArticleActors, List<Statement>> statements;
  private final Function<Reading, List<DateMention>> dates;
  private final EventCoder events;

  /** Codes the events of one article. */
  @FunctionalInterface
  public interface EventCoder {
    /** The events of a reading, whose statements and dates are known, by place. */
    List<Event> code(
        Reading reading, ArticleActors actors, List<Statement> statements, List<DateMention> dates);
  }

  /** The steps in the order in which they run. */
  public ReadArticle(
      Stage<Capture, Article> extract,
      Function<Article, long[]> fingerprints,
      Function<Article, Reading> reading,
      Function<Reading, ArticleActors> actors,
      BiFunction<Reading, ArticleActors, List<Statement>> statements,
      Function<Reading, List<DateMention>> dates,
      EventCoder events) {
    this.extract = extract;
    this.fingerprints = fingerprints;
    this.reading = reading;
    this.actors = actors;
    this.statements = statements;
    this.dates = dates;
    this.events = events;
  }

  @Override
  public Outcome<Analysis> apply(Capture capture) {
    return switch (extract.apply(capture)) {
      case Outcome.Skipped<Article>(var reason, var detail) ->
          new Outcome.Skipped<>(reason, detail);
      case Outcome.Failed<Article>(var problem) -> new Outcome.Failed<>(problem);
      case Outcome.Done<Article>(var articles) -> {
        List<Analysis> analyses = new ArrayList<>();
        articles.forEach(article -> analyses.add(analyse(article)));
        yield new Outcome.Done<>(analyses);
      }
    };
  }

  /** What an article says whose text is taken as it is. */
  public Analysis analyse(Article article) {
    List<Long> prints = Arrays.stream(fingerprints.apply(article)).boxed().toList();
    if (!article.language().map(LANGUAGES::contains).orElse(true)) {
      return new Analysis(article, prints, List.of(), List.of());
    }
    Reading read = reading.apply(article);
    ArticleActors who = actors.apply(read);
    List<Statement> said = statements.apply(read, who);
    List<Event> done = events.code(read, who, said, dates.apply(read));
    return new Analysis(article, prints, said, done);
  }
}
