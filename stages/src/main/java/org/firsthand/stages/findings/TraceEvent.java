package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Article;
import org.firsthand.model.Credit;
import org.firsthand.model.CreditKind;
import org.firsthand.model.Evidence;
import org.firsthand.model.Quote;
import org.firsthand.model.Source;
import org.firsthand.model.Span;
import org.firsthand.model.Statement;
import org.firsthand.model.Step;
import org.firsthand.stages.outlets.Outlets;

/**
 * Traces an assertion back through copies and credits to the article, and the outlet or agency,
 * whose text it is; {@link TraceSource} goes on from there through those whom the text names.
 */
final class TraceEvent {
  private final CopiedPassages copied;
  private final Map<String, Article> articles;
  private final Outlets outlets;
  private final TraceSource sources;

  TraceEvent(
      CopiedPassages copied, Map<String, Article> articles, Outlets outlets, TraceSource sources) {
    this.copied = copied;
    this.articles = articles;
    this.outlets = outlets;
    this.sources = sources;
  }

  /**
   * The lineages of an assertion: one, or one for each body for which its source speaks.
   *
   * @param sighting the assertion
   * @param others all sightings of the same thing, so that a copy is traced on in its original
   */
  List<Lineage> trace(Sighting sighting, List<Sighting> others) {
    List<Step> steps = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Sighting at = sighting;
    Article root = sighting.article();
    Span span = sighting.event().evidence().span();
    while (seen.add(root.id())) {
      Optional<CopiedPassages.From> from = source(root, span, at, seen);
      if (from.isEmpty()) {
        break;
      }
      Article original = articles.get(from.get().copy().original());
      if (original == null) {
        break;
      }
      steps.add(copiedFrom(root, original, from.get()));
      root = original;
      span = from.get().there();
      at = counterpart(original, span, others).orElse(at);
    }
    Optional<String> teller = teller(root, steps);
    return sources.trace(sighting, at, root, teller, steps);
  }

  /** Where the passage was copied from, unless the article itself names somebody else for it. */
  private Optional<CopiedPassages.From> source(
      Article article, Span span, Sighting sighting, Set<String> seen) {
    boolean own = sighting.article().id().equals(article.id());
    return copied.sources(article.id(), span).stream()
        .filter(from -> !seen.contains(from.copy().original()))
        .filter(from -> articles.containsKey(from.copy().original()))
        .filter(from -> !own || !namesAnother(sighting, from))
        .findFirst();
  }

  /** True if a source stands outside of what was copied and not beside the original's words too. */
  private boolean namesAnother(Sighting sighting, CopiedPassages.From from) {
    Optional<Source> source = sighting.statement().map(Statement::source);
    boolean outside =
        source
            .flatMap(Source::span)
            .filter(span -> !CopiedPassages.covers(from.copy(), span))
            .isPresent();
    Article original = articles.get(from.copy().original());
    return outside
        && original != null
        && !lower(Sighting.sentence(original.text(), from.there()))
            .contains(lower(source.map(Source::text).orElse("")));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static Optional<Sighting> counterpart(
      Article original, Span span, List<Sighting> others) {
    return others.stream()
        .filter(other -> other.article().id().equals(original.id()))
        .filter(other -> other.event().evidence().span().overlaps(span))
        .min(Sighting.EARLIEST);
  }

  private Step copiedFrom(Article copy, Article original, CopiedPassages.From from) {
    Quote passage = Quote.of(copy.text(), from.here());
    return new Step(
        "copied from",
        nameOf(original),
        from.copy().kind().term() + "; " + from.copy().direction().why(),
        List.of(new Evidence(copy.id(), passage.text(), passage.span())));
  }

  private static String nameOf(Article article) {
    return article.outlet().or(article::title).orElse(article.locator());
  }

  /** Whose text it is: the credited agency or first publisher, else the article's own outlet. */
  private Optional<String> teller(Article article, List<Step> steps) {
    for (CreditKind kind : List.of(CreditKind.WIRE, CreditKind.REPUBLISHED)) {
      for (Credit credit : article.credits()) {
        boolean own =
            article.outlet().filter(outlet -> outlets.same(outlet, credit.name())).isPresent();
        if (credit.kind() == kind && !own && !credit.name().isBlank()) {
          String name = outlets.nameOf(credit.name());
          steps.add(
              new Step(
                  "credited to",
                  name,
                  "the article says that its text is from " + name,
                  credit.span().stream()
                      .map(span -> new Evidence(article.id(), span.of(article.text()), span))
                      .toList()));
          return Optional.of(name);
        }
      }
    }
    return article.outlet().map(outlets::nameOf);
  }

  /** The words of a statement that name its source and say that it speaks. */
  static List<Evidence> attribution(Statement statement, Article article) {
    List<Evidence> evidence = new ArrayList<>();
    statement
        .source()
        .span()
        .ifPresent(span -> evidence.add(new Evidence(article.id(), span.of(article.text()), span)));
    statement
        .cue()
        .ifPresent(cue -> evidence.add(new Evidence(article.id(), cue.text(), cue.span())));
    return evidence;
  }
}
