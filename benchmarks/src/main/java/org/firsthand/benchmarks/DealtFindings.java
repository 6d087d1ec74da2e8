package org.firsthand.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.firsthand.model.Article;
import org.firsthand.model.Contradiction;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Evidence;
import org.firsthand.model.Finding;
import org.firsthand.model.Origin;
import org.firsthand.model.OriginKind;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;
import org.firsthand.model.Step;
import org.firsthand.model.Trace;
import org.firsthand.store.Combination;
import org.firsthand.store.Surroundings;

/**
 * Findings of the shape of real ones without the work: one for each invented happening, its
 * articles dealt to origins by what they copy and by a number made from their ids.
 */
final class DealtFindings implements Combination {
  /** One article in so many names no source. */
  private static final int UNKNOWN = 10;

  /** One in so many has it from its outlet's own reporter. */
  private static final int OWN = 4;

  /** One finding in so many has a denial beside it. */
  private static final int DENIED = 12;

  /** What tells one invented happening from the others. */
  static String key(Event event) {
    return event.type().term()
        + "|"
        + event.actors().getFirst().text()
        + "|"
        + event.recipients().getFirst().text()
        + "|"
        + event.things().getFirst();
  }

  @Override
  public Map<String, byte[]> outlines(Surroundings surroundings) {
    return surroundings.events().stream()
        .collect(Collectors.toMap(Event::id, event -> new byte[] {1}));
  }

  /** A block is one happening: all are the same as the first, and so with each other. */
  @Override
  public Set<Link> candidates(Map<String, byte[]> ones, Map<String, byte[]> others) {
    String first = new TreeMap<>(others).firstKey();
    return ones.keySet().stream()
        .filter(one -> !one.equals(first))
        .map(one -> new Link(first, one))
        .collect(Collectors.toSet());
  }

  @Override
  public Linked link(Surroundings surroundings, Set<Link> pairs) {
    Map<String, String> keys =
        surroundings.events().stream().collect(Collectors.toMap(Event::id, DealtFindings::key));
    Set<Link> same =
        pairs.stream()
            .filter(pair -> keys.containsKey(pair.one()))
            .filter(pair -> Objects.equals(keys.get(pair.one()), keys.get(pair.other())))
            .collect(Collectors.toSet());
    return new Linked(same, Set.of());
  }

  @Override
  public Set<Link> together(Ruled ruled) {
    return Set.of();
  }

  @Override
  public List<Set<String>> group(
      Surroundings surroundings, Set<String> some, Set<Link> same, Ruled ruled) {
    return List.copyOf(
        surroundings.events().stream()
            .filter(event -> some.contains(event.id()))
            .collect(
                Collectors.groupingBy(
                    DealtFindings::key,
                    TreeMap::new,
                    Collectors.mapping(Event::id, Collectors.toSet())))
            .values());
  }

  @Override
  public List<Finding> describe(Surroundings surroundings, List<Set<String>> groups, Ruled ruled) {
    return groups.stream()
        .map(
            group ->
                surroundings.events().stream().filter(event -> group.contains(event.id())).toList())
        .map(told -> finding(told, surroundings))
        .toList();
  }

  /** The finding of one happening. */
  private static Finding finding(List<Event> told, Surroundings surroundings) {
    Event first = told.getFirst();
    Map<String, Event> byArticle = new LinkedHashMap<>();
    told.forEach(event -> byArticle.putIfAbsent(event.article(), event));
    Map<String, Article> articles =
        surroundings.articles().stream().collect(Collectors.toMap(Article::id, one -> one));
    Map<String, String> copied =
        surroundings.copies().stream()
            .filter(copy -> byArticle.containsKey(copy.original()))
            .collect(Collectors.toMap(Copy::copy, Copy::original, (a, _) -> a));
    Map<String, List<Event>> byOrigin = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    byArticle.forEach(
        (id, event) -> {
          String root = root(id, copied);
          if (number(root) % UNKNOWN == 0) {
            unknown.add(id);
          } else {
            byOrigin
                .computeIfAbsent(
                    name(Objects.requireNonNull(articles.get(root)), event), _ -> new ArrayList<>())
                .add(event);
          }
        });
    List<Origin> origins = new ArrayList<>();
    byOrigin.forEach((name, events) -> origins.add(origin(name, events, copied)));
    Set<String> outlets = new LinkedHashSet<>();
    byArticle
        .keySet()
        .forEach(id -> outlets.add(Objects.requireNonNull(articles.get(id)).outlet().orElse("")));
    return new Finding(
        Finding.idOf(first.id()),
        first.evidence().text(),
        first.type(),
        first.mode(),
        first.contexts(),
        first.actors(),
        first.recipients(),
        first.date(),
        first.factuality(),
        byArticle.size(),
        outlets.size(),
        Math.max(1, origins.size()),
        unknown.size(),
        origins.isEmpty() ? List.of(nobody(byArticle.values())) : origins,
        unknown,
        beside(first, surroundings.statements()),
        List.of(),
        told.stream().map(Event::id).sorted().toList());
  }

  /** Followed for a few steps only: invented copies go both ways round. */
  private static String root(String article, Map<String, String> copied) {
    String root = article;
    for (int step = 0; step < 3 && copied.containsKey(root); step++) {
      root = copied.get(root);
    }
    return root;
  }

  private static int number(String id) {
    return Math.floorMod(id.hashCode(), 1_000);
  }

  private static String name(Article root, Event event) {
    return number(root.id()) % OWN == 1
        ? root.outlet().orElse("")
        : "Government of " + event.actors().getFirst().text();
  }

  private static Origin origin(String name, List<Event> events, Map<String, String> copied) {
    boolean isGovernment = name.startsWith("Government");
    List<Evidence> evidence =
        List.of(
            new Evidence(
                events.getFirst().article(),
                events.getFirst().evidence().text(),
                events.getFirst().evidence().span()));
    return new Origin(
        isGovernment ? OriginKind.GOVERNMENT : OriginKind.OUTLET,
        name,
        events.stream().map(Event::article).toList(),
        isGovernment ? "its foreign ministry speaks for it" : "its own reporter",
        evidence,
        events.stream()
            .map(
                event ->
                    new Trace(
                        event.article(),
                        List.of(
                            copied.containsKey(event.article())
                                ? new Step("copied from", name, "the same text", List.of())
                                : new Step("spoke for", name, "a ministry speaks", evidence))))
            .toList());
  }

  private static Origin nobody(Iterable<Event> events) {
    List<String> articles = new ArrayList<>();
    events.forEach(event -> articles.add(event.article()));
    return new Origin(
        OriginKind.UNATTRIBUTED, "unattributed", articles, "nobody is named", List.of(), List.of());
  }

  private static List<Contradiction> beside(Event first, List<Statement> statements) {
    return statements.stream()
        .filter(statement -> number(first.id()) % DENIED == 0)
        .filter(statement -> statement.article().equals(first.article()))
        .filter(statement -> statement.stance() == Stance.DENIES)
        .limit(1)
        .map(statement -> new Contradiction(statement.id(), Stance.DENIES, "it denies this"))
        .toList();
  }
}
