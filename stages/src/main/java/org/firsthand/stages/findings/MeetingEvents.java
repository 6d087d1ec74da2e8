package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;

/**
 * Which events of a set are held against each other: those of one block whose outlines are alike,
 * those of one article, and those of two articles of which one copies the other. By the same rule a
 * dossier links its events, so that what an event meets is the same whether it is looked up among
 * its links or worked out here.
 */
final class MeetingEvents {
  private final Set<Rulings.Pair> pairs = new TreeSet<>();
  private final Map<String, List<String>> byArticle = new TreeMap<>();

  private MeetingEvents() {}

  /** The pairs, the lesser id first. */
  static Set<Rulings.Pair> of(List<Sighting> sightings, List<Copy> copies) {
    MeetingEvents meetings = new MeetingEvents();
    Map<String, Map<String, byte[]>> blocks = new TreeMap<>();
    for (Sighting sighting : sightings) {
      String id = sighting.event().id();
      byte[] outline = Outline.of(sighting).pack();
      BlockKey.all(sighting.event())
          .forEach(key -> blocks.computeIfAbsent(key, _ -> new TreeMap<>()).put(id, outline));
      meetings.byArticle.computeIfAbsent(sighting.article().id(), _ -> new ArrayList<>()).add(id);
    }
    blocks.values().forEach(block -> new Candidates(block).of(block).forEach(meetings.pairs::add));
    meetings.byArticle.values().forEach(own -> meetings.add(own, own));
    for (Copy copy : copies) {
      if (copy.kind() != CopyKind.QUOTES) {
        meetings.add(meetings.of(copy.copy()), meetings.of(copy.original()));
      }
    }
    return meetings.pairs;
  }

  private List<String> of(String article) {
    return byArticle.getOrDefault(article, List.of());
  }

  private void add(List<String> ones, List<String> others) {
    for (String one : ones) {
      for (String other : others) {
        if (!one.equals(other)) {
          pairs.add(new Rulings.Pair(one, other));
        }
      }
    }
  }
}
