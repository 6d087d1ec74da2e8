package org.firsthand.stages.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.firsthand.model.Article;
import org.firsthand.model.Differing;
import org.firsthand.model.Differing.Told;

/** Finds the numbers and days on which the reports of one finding differ. */
final class FindDifferences {
  private FindDifferences() {}

  /** One value as one article has it. */
  private record Value(String key, String text, double order, Lineage lineage) {}

  /** What differs, the day first, then by what is counted; {@code lineages} earliest first. */
  static List<Differing> among(List<Lineage> lineages) {
    List<Differing> differing = new ArrayList<>(days(lineages));
    Map<String, List<Value>> counted = new TreeMap<>();
    for (Lineage lineage : lineages) {
      for (Count count : lineage.sighting().counts()) {
        counted
            .computeIfAbsent(count.what(), what -> new ArrayList<>())
            .add(
                new Value(
                    count.bound() + " " + count.value(), count.text(), count.value(), lineage));
      }
    }
    counted.forEach(
        (what, values) -> {
          if (values.stream().map(Value::key).distinct().count() > 1) {
            differing.add(new Differing(what, told(values)));
          }
        });
    return differing;
  }

  private static List<Differing> days(List<Lineage> lineages) {
    List<Value> values = new ArrayList<>();
    boolean apart = false;
    for (Lineage lineage : lineages) {
      When when = lineage.sighting().when();
      if (when.stated() && when.first().isPresent() && when.last().isPresent()) {
        LocalDate first = when.first().get();
        LocalDate last = when.last().get();
        String text = first.equals(last) ? first.toString() : first + "/" + last;
        values.add(new Value(text, text, first.toEpochDay(), lineage));
        apart |=
            values.stream()
                .map(value -> value.lineage.sighting().when())
                .anyMatch(
                    other ->
                        other.first().orElseThrow().isAfter(last)
                            || first.isAfter(other.last().orElseThrow()));
      }
    }
    return apart ? List.of(new Differing("date", told(values))) : List.of();
  }

  private static List<Told> told(List<Value> values) {
    Map<String, List<Value>> groups = new LinkedHashMap<>();
    values.stream()
        .sorted(Comparator.comparingDouble(Value::order).thenComparing(Value::key))
        .forEach(value -> groups.computeIfAbsent(value.key, key -> new ArrayList<>()).add(value));
    return groups.values().stream()
        .map(FindDifferences::of)
        .sorted(Comparator.comparingInt((Told told) -> -told.articles().size()))
        .toList();
  }

  private static Told of(Collection<Value> equal) {
    Set<String> articles = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    for (Value value : equal) {
      Article article = value.lineage.sighting().article();
      articles.add(article.id());
      names.add(
          value.lineage.isUnknown() ? article.outlet().orElse(article.id()) : value.lineage.name());
    }
    return new Told(equal.iterator().next().text, List.copyOf(articles), List.copyOf(names));
  }
}
