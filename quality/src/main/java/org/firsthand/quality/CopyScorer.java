package org.firsthand.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.DirectionBasis;
import org.firsthand.quality.wire.Edition;
import org.firsthand.quality.wire.Link;
import org.firsthand.quality.wire.Story;

/**
 * Holds the copies found in an edition of the wire room against what the room knows.
 *
 * <p>A link is right if it joins two stories that the room made from each other, whichever way.
 * Wrong are links of a story that the room made to stories that it was not made from, unless its
 * original is linked to them too: what nature copied is not the room's to judge.
 */
final class CopyScorer {
  private static final class Row {
    private int truth;
    private int right;
    private int wrong;
    private int directed;
    private int directedRight;
    private int mislead;
  }

  private CopyScorer() {}

  /** For each treatment: link F1, recall, and the share of directions that are right. */
  static SequencedMap<String, Double> score(Edition edition, List<Copy> found) {
    Map<String, Copy> byPair = new HashMap<>();
    Map<String, Set<String>> neighbours = new HashMap<>();
    for (Copy copy : found) {
      if (copy.kind() != CopyKind.QUOTES) {
        byPair.put(pair(copy.copy(), copy.original()), copy);
        neighbours.computeIfAbsent(copy.copy(), id -> new HashSet<>()).add(copy.original());
        neighbours.computeIfAbsent(copy.original(), id -> new HashSet<>()).add(copy.copy());
      }
    }
    Map<String, Set<String>> related = related(edition);
    Map<String, Row> rows = new TreeMap<>();
    Set<String> judged = new HashSet<>();
    for (Link link : edition.links()) {
      Row row = rows.computeIfAbsent(link.treatment(), name -> new Row());
      row.truth++;
      Copy copy = byPair.get(pair(link.copy(), link.original()));
      if (copy != null) {
        row.right++;
        direction(link, copy, row);
      }
      if (judged.add(link.copy())) {
        row.wrong += wrong(link, neighbours, related);
      }
    }
    SequencedMap<String, Double> scores = new LinkedHashMap<>();
    rows.forEach((name, row) -> put(scores, name, row));
    return scores;
  }

  private static int wrong(
      Link link, Map<String, Set<String>> neighbours, Map<String, Set<String>> related) {
    Set<String> family = related.getOrDefault(link.copy(), Set.of());
    Set<String> ofOriginal = neighbours.getOrDefault(link.original(), Set.of());
    return (int)
        neighbours.getOrDefault(link.copy(), Set.of()).stream()
            .filter(other -> !family.contains(other) && !ofOriginal.contains(other))
            .count();
  }

  private static void direction(Link link, Copy copy, Row row) {
    boolean right = copy.copy().equals(link.copy());
    boolean known = copy.direction().basis() != DirectionBasis.UNKNOWN;
    switch (link.clue()) {
      case CREDIT, TIME -> {
        row.directed++;
        row.directedRight += right && known ? 1 : 0;
      }
      case AGENCY -> {
        row.directed++;
        row.directedRight += copy.direction().basis() == DirectionBasis.CREDIT ? 1 : 0;
      }
      case NONE -> row.mislead += known && !right ? 1 : 0;
    }
  }

  private static void put(SequencedMap<String, Double> scores, String name, Row row) {
    scores.put(name + " f1", 2.0 * row.right / (row.truth + row.right + row.wrong));
    scores.put(name + " recall", (double) row.right / row.truth);
    if (row.directed > 0) {
      scores.put(name + " direction", (double) row.directedRight / row.directed);
    } else if (row.right > 0) {
      scores.put(name + " not misled", 1 - (double) row.mislead / row.right);
    }
  }

  /** Stories that go back to one original, by id. */
  private static Map<String, Set<String>> related(Edition edition) {
    Map<String, Set<String>> related = new HashMap<>();
    for (Story story : edition.stories()) {
      related.put(story.id(), new HashSet<>(Set.of(story.id())));
    }
    for (Link link : edition.links()) {
      Set<String> both = new HashSet<>(related.getOrDefault(link.copy(), Set.of()));
      both.addAll(related.getOrDefault(link.original(), Set.of()));
      new ArrayList<>(both).forEach(id -> related.put(id, both));
    }
    return related;
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }
}
