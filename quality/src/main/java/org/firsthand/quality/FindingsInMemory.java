package org.firsthand.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.stages.findings.Block;
import org.firsthand.stages.findings.Rulings;
import org.firsthand.stages.flow.Analysis;
import org.firsthand.stages.flow.Flow;
import org.firsthand.stages.flow.Steps;

/** The findings of articles that fit into memory, made of linked events as a dossier makes them. */
final class FindingsInMemory {
  private final Flow.Findings step;
  private final Map<String, Analysis> analyses = new TreeMap<>();
  private final Map<String, List<Copy>> copies;

  FindingsInMemory(Steps steps, List<Analysis> given) {
    step = steps.findings();
    given.forEach(analysis -> analyses.put(analysis.article().id(), analysis));
    copies =
        steps.copiesAmong(given.stream().map(Analysis::article).toList()).stream()
            .collect(Collectors.groupingBy(Copy::copy));
  }

  /** All findings, by the first of their events. */
  List<Finding> all() {
    Map<String, Event> events = new TreeMap<>();
    analyses
        .values()
        .forEach(analysis -> analysis.events().forEach(event -> events.put(event.id(), event)));
    Map<String, Set<String>> linked = new HashMap<>();
    events.keySet().forEach(id -> linked.put(id, new TreeSet<>(Set.of(id))));
    for (Rulings.Pair pair : step.link(around("all", events.values()), candidates(events)).all()) {
      Set<String> one = Objects.requireNonNull(linked.get(pair.one()));
      Set<String> other = Objects.requireNonNull(linked.get(pair.other()));
      if (!one.equals(other)) {
        Set<String> more = one.size() < other.size() ? other : one;
        Set<String> less = one.size() < other.size() ? one : other;
        more.addAll(less);
        less.forEach(id -> linked.put(id, more));
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (String id : events.keySet()) {
      Set<String> set = Objects.requireNonNull(linked.get(id));
      if (id.equals(set.iterator().next())) {
        List<Event> members =
            set.stream().map(member -> Objects.requireNonNull(events.get(member))).toList();
        findings.addAll(step.combine(around(id, members), set));
      }
    }
    return findings;
  }

  /**
   * The pairs that a dossier compares: by outlines, of one article, or of an article and a copy.
   */
  private Set<Rulings.Pair> candidates(Map<String, Event> events) {
    Map<String, List<Event>> blocks = new TreeMap<>();
    for (Event event : events.values()) {
      step.blocksOf(event)
          .forEach(key -> blocks.computeIfAbsent(key, block -> new ArrayList<>()).add(event));
    }
    Set<Rulings.Pair> pairs = new HashSet<>();
    blocks.forEach(
        (key, members) -> {
          Map<String, byte[]> outlines = step.outlines(around(key, members));
          pairs.addAll(step.candidates(outlines, outlines));
        });
    for (Analysis one : analyses.values()) {
      addPairs(one, one, pairs);
      copiesOf(one.article().id()).forEach(copy -> addPairs(one, analysis(copy.original()), pairs));
    }
    return pairs;
  }

  private static void addPairs(Analysis one, Analysis other, Set<Rulings.Pair> pairs) {
    for (Event a : one.events()) {
      for (Event b : other.events()) {
        if (!a.id().equals(b.id())) {
          pairs.add(new Rulings.Pair(a.id(), b.id()));
        }
      }
    }
  }

  private Block around(String key, Collection<Event> events) {
    Set<Event> own = new HashSet<>(events);
    Set<String> around = new TreeSet<>();
    events.forEach(event -> addWithOriginals(event.article(), around));
    return new Block(
        key,
        List.copyOf(events),
        around.stream()
            .flatMap(id -> analysis(id).events().stream())
            .filter(event -> !own.contains(event))
            .toList(),
        around.stream().map(id -> analysis(id).article()).toList(),
        around.stream().flatMap(id -> analysis(id).statements().stream()).toList(),
        around.stream().flatMap(id -> copiesOf(id).stream()).toList(),
        Rulings.NONE);
  }

  /** What an article copies, and what that copies, bears on it. */
  private void addWithOriginals(String article, Set<String> around) {
    if (around.add(article)) {
      copiesOf(article).stream()
          .filter(copy -> copy.kind() != CopyKind.QUOTES)
          .forEach(copy -> addWithOriginals(copy.original(), around));
    }
  }

  private Analysis analysis(String article) {
    return Objects.requireNonNull(analyses.get(article));
  }

  private List<Copy> copiesOf(String article) {
    return copies.getOrDefault(article, List.of());
  }
}
