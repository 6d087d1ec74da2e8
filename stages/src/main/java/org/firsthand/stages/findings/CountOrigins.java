package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.firsthand.model.Evidence;
import org.firsthand.model.Origin;
import org.firsthand.model.OriginKind;
import org.firsthand.model.Step;
import org.firsthand.model.Trace;

/**
 * Counts the distinct ends of the lineages of one finding.
 *
 * <p>What is not shown to be independent is not counted: an outlet that is only said to report it
 * is one with what it is elsewhere said to rest on, a ministry that the text does not place is one
 * with a government that stands behind the finding already, and a spokesman is one with the body
 * that his title names.
 */
final class CountOrigins {
  /**
   * The origins and those without any.
   *
   * @param origins the origins, earliest first; one of kind unattributed if there is no other
   * @param unknown ids of the articles of unknown lineage, in order of date
   */
  record Counted(List<Origin> origins, List<String> unknown) {}

  private CountOrigins() {}

  /** {@code lineages} of one finding's assertions, earliest first. */
  static Counted count(List<Lineage> lineages) {
    Map<String, List<Lineage>> groups = new LinkedHashMap<>();
    Set<String> attributed = new LinkedHashSet<>();
    for (Lineage lineage : lineages) {
      if (!lineage.isUnknown() && !lineage.isByDefault()) {
        groups.computeIfAbsent(key(lineage), key -> new ArrayList<>()).add(lineage);
        attributed.add(lineage.root().id());
        attributed.add(lineage.sighting().article().id());
      }
    }
    // an agency stands for what its text says without a source, but not where the same text names
    // one for the same act
    List<Lineage> agencies =
        lineages.stream()
            .filter(Lineage::isByDefault)
            .filter(lineage -> !isAmong(attributed, lineage))
            .toList();
    for (Lineage lineage : agencies) {
      groups.computeIfAbsent(key(lineage), key -> new ArrayList<>()).add(lineage);
      attributed.add(lineage.root().id());
      attributed.add(lineage.sighting().article().id());
    }
    joinBareOutlets(groups);
    joinUnresolved(groups);
    joinSpokesmen(groups);

    List<Lineage> unknown =
        lineages.stream()
            .filter(Lineage::isUnknown)
            .filter(lineage -> !isAmong(attributed, lineage))
            .toList();
    List<String> unknownIds = unknown.stream().map(l -> l.root().id()).distinct().toList();
    List<Origin> origins =
        new ArrayList<>(groups.values().stream().map(CountOrigins::origin).toList());
    if (origins.isEmpty()) {
      origins.add(unattributed(unknown));
    }
    return new Counted(origins, unknownIds);
  }

  private static boolean isAmong(Set<String> articles, Lineage lineage) {
    return articles.contains(lineage.root().id())
        || articles.contains(lineage.sighting().article().id());
  }

  private static String key(Lineage lineage) {
    String name = lineage.name().toLowerCase(Locale.ROOT).replaceFirst("^the\\s+", "");
    return switch (lineage.kind()) {
      // an agency that is an outlet in one article is the same agency in the other; an owner that
      // is a government is that government
      case OUTLET, AGENCY, GOVERNMENT, ORGANISATION -> "body " + name;
      case PERSON, DOCUMENT, UNATTRIBUTED -> lineage.kind().term() + " " + name;
    };
  }

  /** "X reports" rests on what X is elsewhere said to rest on. */
  private static void joinBareOutlets(Map<String, List<Lineage>> groups) {
    for (String key : List.copyOf(groups.keySet())) {
      List<Lineage> bare = groups.get(key);
      if (bare == null || !bare.stream().allMatch(Lineage::bare)) {
        continue;
      }
      Set<String> outlets = new LinkedHashSet<>();
      bare.forEach(lineage -> outlets.addAll(lineage.through()));
      bare.forEach(lineage -> lineage.root().outlet().ifPresent(outlets::add));
      groups.entrySet().stream()
          .filter(entry -> !entry.getKey().equals(key))
          .filter(
              entry ->
                  entry.getValue().stream()
                      .anyMatch(lineage -> lineage.through().stream().anyMatch(outlets::contains)))
          .map(Map.Entry::getKey)
          .findFirst()
          .ifPresent(target -> move(groups, key, target));
    }
  }

  /** An authority that the text does not place may be any that stands there already. */
  private static void joinUnresolved(Map<String, List<Lineage>> groups) {
    for (String key : List.copyOf(groups.keySet())) {
      List<Lineage> members = groups.get(key);
      if (members == null || members.stream().anyMatch(Lineage::resolved)) {
        continue;
      }
      OriginKind kind = members.getFirst().kind();
      groups.entrySet().stream()
          .filter(entry -> !entry.getKey().equals(key))
          .filter(
              entry ->
                  kind == OriginKind.DOCUMENT
                      || entry.getValue().stream().anyMatch(lineage -> lineage.kind() == kind))
          .map(Map.Entry::getKey)
          .findFirst()
          .ifPresent(target -> move(groups, key, target));
    }
  }

  /** "Microsoft president Ann Roe" speaks for Microsoft; "Roe" is Ann Roe. */
  private static void joinSpokesmen(Map<String, List<Lineage>> groups) {
    for (String key : List.copyOf(groups.keySet())) {
      List<Lineage> members = groups.get(key);
      if (members == null || members.getFirst().kind() != OriginKind.PERSON) {
        continue;
      }
      groups.entrySet().stream()
          .filter(entry -> !entry.getKey().equals(key))
          .filter(entry -> speaksFor(members, entry.getValue().getFirst()))
          .map(Map.Entry::getKey)
          .findFirst()
          .ifPresent(target -> move(groups, key, target));
    }
  }

  private static boolean speaksFor(List<Lineage> persons, Lineage other) {
    boolean body =
        other.kind() == OriginKind.ORGANISATION
            && persons.stream().anyMatch(person -> holds(person.sourceText(), other.name()));
    boolean shorter =
        other.kind() == OriginKind.PERSON
            && persons.stream()
                .anyMatch(
                    person ->
                        other.name().length() > person.name().length()
                            && other.name().endsWith(" " + person.name()));
    return body || shorter;
  }

  private static boolean holds(String text, String name) {
    return (" " + text.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ")
        .contains(" " + name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ");
  }

  private static void move(Map<String, List<Lineage>> groups, String from, String to) {
    List<Lineage> moved = Optional.ofNullable(groups.remove(from)).orElse(List.of());
    Optional.ofNullable(groups.get(to)).ifPresent(target -> target.addAll(moved));
  }

  private static Origin origin(List<Lineage> members) {
    Lineage first =
        members.stream()
            .min(
                Comparator.comparing((Lineage lineage) -> !lineage.resolved())
                    .thenComparing(Lineage::bare))
            .orElseThrow();
    boolean ownSources =
        first.bare() && (first.kind() == OriginKind.OUTLET || first.kind() == OriginKind.AGENCY);
    String name = ownSources ? first.name() + " and its unnamed sources" : first.name();
    Set<String> reporting = ownReporting(members);
    return new Origin(
        first.kind(),
        reporting.size() == 1 ? reporting.iterator().next() : name,
        articles(members),
        why(first, members),
        evidence(members),
        traces(members));
  }

  /** The outlets at which all members end: an owner is named only where he owns several of them. */
  private static Set<String> ownReporting(List<Lineage> members) {
    Set<String> names = new LinkedHashSet<>();
    for (Lineage lineage : members) {
      List<Step> own =
          lineage.steps().stream().filter(step -> step.kind().equals("own reporting")).toList();
      names.add(own.isEmpty() ? lineage.name() : own.getLast().to());
    }
    return names;
  }

  private static Origin unattributed(List<Lineage> members) {
    return new Origin(
        OriginKind.UNATTRIBUTED,
        "unattributed",
        articles(members),
        "no article says from whom it has this",
        evidence(members),
        traces(members));
  }

  private static String why(Lineage first, List<Lineage> members) {
    String last = first.steps().isEmpty() ? "" : first.steps().getLast().why();
    long outlets =
        members.stream().map(lineage -> lineage.sighting().article().id()).distinct().count();
    return outlets > 1 ? last + "; one origin, though " + outlets + " articles have it" : last;
  }

  private static List<String> articles(List<Lineage> members) {
    return members.stream().map(lineage -> lineage.sighting().article().id()).distinct().toList();
  }

  private static List<Evidence> evidence(List<Lineage> members) {
    Map<String, Evidence> first = new LinkedHashMap<>();
    for (Lineage lineage : members) {
      String article = lineage.sighting().article().id();
      if (lineage.root().id().equals(article)) {
        var quote = lineage.sighting().event().evidence();
        first.putIfAbsent(article, new Evidence(article, quote.text(), quote.span()));
      }
    }
    return List.copyOf(first.values());
  }

  private static List<Trace> traces(List<Lineage> members) {
    Map<String, List<Step>> steps = new LinkedHashMap<>();
    Map<String, Integer> shortest = new TreeMap<>();
    for (Lineage lineage : members) {
      String article = lineage.sighting().article().id();
      int size = lineage.steps().size();
      if (!shortest.containsKey(article) || size < shortest.get(article)) {
        shortest.put(article, size);
        steps.put(article, lineage.steps());
      }
    }
    List<Trace> traces = new ArrayList<>();
    steps.forEach((article, list) -> traces.add(new Trace(article, list)));
    return traces;
  }
}
