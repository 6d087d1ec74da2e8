package org.firsthand.serve.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.firsthand.model.Article;
import org.firsthand.model.ChainLink;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Event;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;
import org.firsthand.model.Origin;
import org.firsthand.model.Statement;
import org.firsthand.model.Step;
import org.firsthand.model.Trace;
import org.firsthand.store.Ground;

/** Lays the articles of a finding out under its origins, each under what it copies. */
final class OriginTree {
  private final Ground ground;
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, List<Event>> events = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<String, Copy> copies = new HashMap<>();

  OriginTree(Ground ground) {
    this.ground = ground;
    ground.articles().forEach(one -> articles.put(one.id(), one));
    ground.statements().forEach(one -> statements.put(one.id(), one));
    ground.copies().forEach(one -> copies.putIfAbsent(one.copy(), one));
    ground
        .events()
        .forEach(one -> events.computeIfAbsent(one.article(), _ -> new ArrayList<>()).add(one));
  }

  /** The origins, each with the articles that lead there. */
  List<FindingView.OriginNode> origins() {
    List<FindingView.OriginNode> nodes = new ArrayList<>();
    for (Origin origin : ground.finding().originList()) {
      nodes.add(node(origin, nodes.size() + 1));
    }
    return nodes;
  }

  private FindingView.OriginNode node(Origin origin, int number) {
    Map<String, Trace> traces = new HashMap<>();
    origin.traces().forEach(trace -> traces.putIfAbsent(trace.article(), trace));
    Set<String> within = Set.copyOf(origin.articles());
    List<String> roots = new ArrayList<>();
    Map<String, List<FindingView.CopyNode>> under = new HashMap<>();
    for (String id : origin.articles()) {
      String root = root(id, within);
      if (root.equals(id)) {
        roots.add(id);
      } else {
        article(id)
            .ifPresent(
                article ->
                    under
                        .computeIfAbsent(root, _ -> new ArrayList<>())
                        .add(
                            new FindingView.CopyNode(
                                article, Objects.requireNonNull(copies.get(id)))));
      }
    }
    return new FindingView.OriginNode(
        number,
        origin,
        roots.stream()
            .flatMap(
                id ->
                    node(
                        id,
                        Optional.ofNullable(traces.get(id)).map(Trace::steps).orElse(List.of()),
                        under.getOrDefault(id, List.of()))
                        .stream())
            .toList());
  }

  /** The articles of unknown lineage that stand under no origin. */
  List<FindingView.ArticleNode> unknown() {
    Finding finding = ground.finding();
    Set<String> above =
        finding.originList().stream()
            .flatMap(origin -> origin.articles().stream())
            .collect(Collectors.toSet());
    return finding.unknownList().stream()
        .filter(id -> !above.contains(id))
        .flatMap(id -> node(id, List.of(), List.of()).stream())
        .toList();
  }

  /** The article that this one copies, copies of copies followed up; of a ring the first by id. */
  private String root(String article, Set<String> within) {
    List<String> way = new ArrayList<>(List.of(article));
    for (Optional<String> next = original(article, within);
        next.isPresent();
        next = original(next.get(), within)) {
      int met = way.indexOf(next.get());
      if (met >= 0) {
        return Collections.min(way.subList(met, way.size()));
      }
      way.add(next.get());
    }
    return way.getLast();
  }

  private Optional<String> original(String article, Set<String> within) {
    return Optional.ofNullable(copies.get(article))
        .filter(copy -> copy.kind() != CopyKind.QUOTES)
        .map(Copy::original)
        .filter(within::contains);
  }

  private Optional<FindingView.ArticleNode> node(
      String id, List<Step> steps, List<FindingView.CopyNode> under) {
    Optional<Event> event =
        events.getOrDefault(id, List.of()).stream()
            .filter(one -> one.factuality() != Factuality.NEGATED)
            .findFirst();
    return article(id)
        .map(
            article ->
                new FindingView.ArticleNode(
                    article,
                    event.map(one -> Passage.of(article, one.evidence().span())),
                    event.flatMap(this::statement).map(OriginTree::chain).orElse(List.of()),
                    steps,
                    under));
  }

  private static List<String> chain(Statement statement) {
    return statement.chain().size() > 1
        ? statement.chain().stream().map(ChainLink::text).toList()
        : List.of();
  }

  Optional<Article> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  private Optional<Statement> statement(Event event) {
    return event.statement().map(statements::get);
  }

  /** True if an article reports the finding, and is not only named beside it. */
  boolean isReporting(Article article) {
    return events.containsKey(article.id());
  }

  /** True if an article copies another one of the finding. */
  boolean isCopy(Article article) {
    return copies.containsKey(article.id());
  }
}
