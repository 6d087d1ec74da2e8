package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which events of a block are worth comparing.
 *
 * <p>Prints of one sentence by many outlets say the same: each is compared with {@value #MOST} of
 * them, and so is whatever may be the same thing as they. So a story that thousands print costs
 * their number and not its square. As all prints of a sentence are the same thing, and findings are
 * made of all that hangs together, which of them meet makes no difference. Passages of one article
 * are always compared.
 */
final class Candidates {
  /** Prints of one sentence that an event is compared with. */
  static final int MOST = 64;

  private final Map<Outline.Print, List<String>> byPrint = new LinkedHashMap<>();
  private final Map<Outline.Print, Outline> outlines = new HashMap<>();
  private final Map<Integer, Map<String, Outline>> byArticle = new HashMap<>();

  /** {@code others} are packed outlines by the ids of their events. */
  Candidates(Map<String, byte[]> others) {
    new TreeMap<>(others)
        .forEach(
            (id, packed) -> {
              Outline outline = Outline.unpack(packed);
              Outline.Print print = outline.print();
              outlines.putIfAbsent(print, outline);
              byPrint.computeIfAbsent(print, _ -> new ArrayList<>()).add(id);
              byArticle.computeIfAbsent(outline.article(), _ -> new TreeMap<>()).put(id, outline);
            });
  }

  /** The pairs of an event of these and one of the others. */
  Set<Rulings.Pair> of(Map<String, byte[]> ones) {
    Set<Rulings.Pair> pairs = new TreeSet<>();
    Map<Outline.Print, List<String>> met = new HashMap<>();
    ones.forEach(
        (id, packed) -> {
          Outline one = Outline.unpack(packed);
          met.computeIfAbsent(one.print(), _ -> meeting(one))
              .forEach(other -> add(pairs, id, other));
          byArticle
              .getOrDefault(one.article(), Map.of())
              .forEach(
                  (other, outline) -> {
                    if (one.mayBe(outline)) {
                      add(pairs, id, other);
                    }
                  });
        });
    return pairs;
  }

  /** Those that any print of this sentence is compared with: the first of each like sentence. */
  private List<String> meeting(Outline one) {
    List<String> found = new ArrayList<>();
    outlines.forEach(
        (print, outline) -> {
          if (one.mayBeElsewhere(outline)) {
            List<String> prints = byPrint.getOrDefault(print, List.of());
            found.addAll(prints.subList(0, Math.min(MOST, prints.size())));
          }
        });
    return found;
  }

  private static void add(Set<Rulings.Pair> pairs, String one, String other) {
    if (!one.equals(other)) {
      pairs.add(new Rulings.Pair(one, other));
    }
  }
}
