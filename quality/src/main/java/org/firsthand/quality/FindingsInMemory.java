package org.firsthand.quality;

import java.util.ArrayList;
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

/** The findings of articles that fit into memory, block by block as a dossier makes them. */
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

  /** All findings, by block and id. */
  List<Finding> all() {
    Map<String, List<Event>> blocks = new TreeMap<>();
    for (Analysis analysis : analyses.values()) {
      for (Event event : analysis.events()) {
        step.blocksOf(event)
            .forEach(key -> blocks.computeIfAbsent(key, block -> new ArrayList<>()).add(event));
      }
    }
    List<Finding> findings = new ArrayList<>();
    blocks.forEach((key, events) -> findings.addAll(block(key, events)));
    return findings;
  }

  private List<Finding> block(String key, List<Event> events) {
    Set<String> around = new TreeSet<>();
    events.forEach(event -> addWithOriginals(event.article(), around));
    return step.combine(
        new Block(
            key,
            events,
            around.stream()
                .flatMap(id -> analysis(id).events().stream())
                .filter(event -> !events.contains(event))
                .toList(),
            around.stream().map(id -> analysis(id).article()).toList(),
            around.stream().flatMap(id -> analysis(id).statements().stream()).toList(),
            around.stream().flatMap(id -> copiesOf(id).stream()).toList(),
            Rulings.NONE));
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
