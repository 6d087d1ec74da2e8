package org.firsthand.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Article;
import org.firsthand.model.Contradiction;
import org.firsthand.model.Copy;
import org.firsthand.model.Dated;
import org.firsthand.model.Event;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;
import org.firsthand.model.Origin;
import org.firsthand.model.Participant;
import org.firsthand.model.Review;
import org.firsthand.model.Statement;
import org.firsthand.model.Step;
import org.firsthand.serve.picture.Bars;
import org.firsthand.store.Dossier;
import org.firsthand.store.Ground;

/**
 * One finding: its origins with the articles that lead there, and what stands beside it.
 *
 * @param finding the finding
 * @param origins the origins, as a tree
 * @param unknown the articles of unknown lineage
 * @param beside denials, doubts and refusals to comment
 * @param differing values in which the articles differ, by name
 * @param reporting the articles by when they were published
 * @param outlets the outlets that print it
 * @param log what was decided of it, oldest first
 */
public record FindingView(
    Finding finding,
    List<OriginNode> origins,
    List<ArticleNode> unknown,
    List<Beside> beside,
    Map<String, List<Value>> differing,
    Bars reporting,
    List<String> outlets,
    List<DecisionsView.Entry> log) {

  /** An origin and the articles that lead there. */
  public record OriginNode(int number, Origin origin, List<ArticleNode> articles) {
    /** True if it is named as an owner of outlets that nobody has looked up yet. */
    public boolean isOwnerUnreviewed() {
      return origin.traces().stream()
          .flatMap(trace -> trace.steps().stream())
          .anyMatch(step -> step.leadsToUnreviewedOwner() && step.to().equals(origin.name()));
    }
  }

  /**
   * An article of the tree.
   *
   * @param evidence the words that report the finding
   * @param chain the sources behind them, outermost first; empty if there is at most one
   * @param steps how the assertion leads to its origin
   * @param copies the articles that copy this one
   */
  public record ArticleNode(
      Article article,
      Optional<Passage> evidence,
      List<String> chain,
      List<Step> steps,
      List<CopyNode> copies) {}

  /** An article that copies another of the tree. */
  public record CopyNode(Article article, Copy copy) {}

  /**
   * What stands beside the finding.
   *
   * @param isCorrected whether an analyst corrected something of the statement
   */
  public record Beside(
      String stance,
      String source,
      String why,
      Optional<Passage> words,
      Optional<Article> article,
      boolean isCorrected) {}

  /** A value that some articles give. */
  public record Value(String value, List<Article> articles) {}

  /** The page of a finding. */
  public static FindingView of(Ground ground, Dossier dossier) {
    Finding finding = ground.finding();
    OriginTree tree = new OriginTree(ground);
    return new FindingView(
        finding,
        tree.origins(),
        tree.unknown(),
        finding.contradictions().stream().map(one -> beside(ground, one)).toList(),
        differing(ground),
        Bars.of(reporting(ground, tree)),
        ground.articles().stream()
            .filter(tree::isReporting)
            .map(Words::outlet)
            .distinct()
            .sorted()
            .toList(),
        finding.review().map(Review::decisions).orElse(List.of()).stream()
            .flatMap(id -> dossier.journal().line(id).stream())
            .map(DecisionsView.Entry::of)
            .toList());
  }

  private static Beside beside(Ground ground, Contradiction contradiction) {
    Optional<Statement> statement = ground.statement(contradiction.statement());
    Optional<Article> article = statement.map(Statement::article).flatMap(ground::article);
    return new Beside(
        Contradiction.words(contradiction.stance()),
        statement.map(Words::source).orElse("unknown"),
        contradiction.why(),
        statement.flatMap(
            said -> article.map(in -> Passage.of(in, said.content().spans().getFirst()))),
        article,
        statement.filter(said -> !said.corrected().isEmpty()).isPresent());
  }

  /** Dates, places, things and factualities of which the events give more than one. */
  private static Map<String, List<Value>> differing(Ground ground) {
    Map<String, Map<String, Set<Article>>> values = new LinkedHashMap<>();
    for (Event event : ground.events()) {
      if (event.factuality() == Factuality.NEGATED) {
        continue; // a denial stands beside the finding and is no value of it
      }
      event
          .date()
          .filter(date -> date.basis() != org.firsthand.model.DateBasis.PUBLISHED)
          .map(Dated::edtf)
          .ifPresent(date -> put(values, "When", Words.edtf(date.text()), event, ground));
      event.place().ifPresent(place -> put(values, "Where", Words.actor(place), event, ground));
      if (!event.things().isEmpty()) {
        put(values, "What", String.join(", ", event.things()), event, ground);
      }
      put(values, "Factuality", event.factuality().term(), event, ground);
    }
    Map<String, List<Value>> differing = new LinkedHashMap<>();
    values.forEach(
        (name, byValue) -> {
          if (byValue.size() > 1) {
            List<Value> list = new ArrayList<>();
            byValue.forEach((value, in) -> list.add(new Value(value, List.copyOf(in))));
            list.sort(Comparator.comparingInt((Value value) -> -value.articles().size()));
            differing.put(name, list);
          }
        });
    return differing;
  }

  private static void put(
      Map<String, Map<String, Set<Article>>> values,
      String name,
      String value,
      Event event,
      Ground ground) {
    Set<Article> articles =
        values
            .computeIfAbsent(name, n -> new LinkedHashMap<>())
            .computeIfAbsent(value, v -> new LinkedHashSet<>());
    ground.article(event.article()).ifPresent(articles::add);
  }

  private static List<Bars.Item> reporting(Ground ground, OriginTree tree) {
    return ground.articles().stream()
        .filter(tree::isReporting)
        .map(
            article ->
                new Bars.Item(
                    article.published().map(Dated::edtf),
                    Words.outlet(article),
                    Words.title(article),
                    Links.article(article.id()),
                    tree.isCopy(article) ? "copy" : "own"))
        .toList();
  }

  /** The articles whose events can be split off, each once. */
  public List<Article> parts() {
    List<Article> parts = new ArrayList<>();
    origins.forEach(
        origin ->
            origin
                .articles()
                .forEach(
                    node -> {
                      parts.add(node.article());
                      node.copies().forEach(copy -> parts.add(copy.article()));
                    }));
    unknown.forEach(node -> parts.add(node.article()));
    return parts.stream().distinct().toList();
  }

  /** Participants by whom they mean, each once. */
  public static List<Participant> each(List<Participant> participants) {
    Map<String, Participant> byName = new LinkedHashMap<>();
    participants.forEach(one -> byName.putIfAbsent(Words.name(one), one));
    return List.copyOf(byName.values());
  }

  /** One line for a list or a window's title. */
  public String title() {
    return finding.summary();
  }
}
