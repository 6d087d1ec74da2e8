package org.firsthand.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.run.Steps;
import org.firsthand.stages.flow.Analysis;
import org.firsthand.stages.flow.Flow;

/** The findings of articles that fit into memory, block by block as a dossier makes them. */
final class FindingsInMemory {
  private final Flow.Findings step;
  private final Map<String, Analysis> analyses = new TreeMap<>();
  private final List<Copy> copies;

  FindingsInMemory(Steps steps, List<Analysis> given) {
    step = steps.findings();
    given.forEach(analysis -> analyses.put(analysis.article().id(), analysis));
    copies = steps.copiesAmong(given.stream().map(Analysis::article).toList());
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
    Set<String> own = new HashSet<>();
    events.forEach(event -> own.add(event.article()));
    List<Copy> touching =
        copies.stream()
            .filter(copy -> own.contains(copy.copy()) || own.contains(copy.original()))
            .toList();
    Map<String, Article> articles = new HashMap<>();
    own.forEach(id -> articles.put(id, analyses.get(id).article()));
    for (Copy copy : touching) {
      articles.put(copy.copy(), analyses.get(copy.copy()).article());
      articles.put(copy.original(), analyses.get(copy.original()).article());
    }
    return step.combine(
        key,
        events,
        own.stream()
            .flatMap(id -> analyses.get(id).events().stream())
            .filter(event -> !events.contains(event))
            .toList(),
        List.copyOf(articles.values()),
        own.stream().flatMap(id -> analyses.get(id).statements().stream()).toList(),
        touching);
  }
}
