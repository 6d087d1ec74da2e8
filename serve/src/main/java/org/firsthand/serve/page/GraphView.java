package org.firsthand.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.firsthand.serve.picture.Network;
import org.firsthand.store.Dossier;
import org.firsthand.store.FindingCatalogue.Relation;
import org.firsthand.store.FindingFilter;

/**
 * States and bodies with what they do to each other; edges as thick as their origins.
 *
 * @param list the findings that the picture shows, with their facets
 * @param network the picture
 * @param rows the same as a table, most origins first
 * @param grouped how many parties of least weight are drawn as one
 * @param hidden how many edges of least weight are not drawn
 */
public record GraphView(
    FindingsView list, Network network, List<Row> rows, int grouped, int hidden) {
  /** Nodes that can be told apart on a screen. */
  private static final int NODES = 60;

  /** Edges that can be followed by eye; more make a tangle, and a page of a megabyte. */
  private static final int EDGES = 300;

  private static final int RELATIONS = 2_000;
  private static final String OTHERS = "…others";

  /** An edge in words. */
  public record Row(
      String actor, String recipient, String types, long findings, long origins, String address) {}

  /** The picture for an address. */
  public static GraphView of(Asked asked, Dossier dossier, Memory memory) {
    // Placing the nodes takes a tenth of a second: the picture is kept with the relations.
    return memory.keep(List.of("graph", asked.address()), () -> draw(asked, dossier, memory));
  }

  private static GraphView draw(Asked asked, Dossier dossier, Memory memory) {
    FindingsView list = FindingsView.of(asked, dossier, memory);
    FindingFilter filter = list.problem().isPresent() ? FindingFilter.ALL : FilterAddress.of(asked);
    List<Relation> relations =
        memory.keep(
            List.of("relations", filter), () -> dossier.findings().relations(filter, RELATIONS));
    Set<String> shown = heaviest(relations);
    Map<List<String>, List<Relation>> edges = new LinkedHashMap<>();
    Set<String> grouped = new java.util.TreeSet<>();
    for (Relation relation : relations) {
      String actor = shown.contains(relation.actor()) ? relation.actor() : OTHERS;
      String recipient = shown.contains(relation.recipient()) ? relation.recipient() : OTHERS;
      if (actor.equals(OTHERS)) {
        grouped.add(relation.actor());
      }
      if (recipient.equals(OTHERS)) {
        grouped.add(relation.recipient());
      }
      if (!actor.equals(recipient)) {
        edges.computeIfAbsent(List.of(actor, recipient), k -> new ArrayList<>()).add(relation);
      }
    }
    List<Row> rows = new ArrayList<>();
    List<Network.Link> links = new ArrayList<>();
    edges.forEach(
        (ends, between) -> {
          Row row = row(asked, ends, between);
          rows.add(row);
          links.add(
              new Network.Link(
                  ends.getFirst(),
                  ends.getLast(),
                  row.origins(),
                  conflict(between),
                  row.actor()
                      + " → "
                      + row.recipient()
                      + ": "
                      + row.types()
                      + ", "
                      + Words.count(row.origins(), "origin"),
                  between.getFirst().type(),
                  row.address()));
        });
    rows.sort(Comparator.comparingLong(Row::origins).reversed());
    links.sort(Comparator.comparingLong(Network.Link::weight).reversed());
    return new GraphView(
        list,
        Network.of(first(links), GraphView::name, node -> address(asked, node)),
        first(rows),
        grouped.size(),
        Math.max(0, rows.size() - EDGES));
  }

  private static <T> List<T> first(List<T> all) {
    return List.copyOf(all.subList(0, Math.min(EDGES, all.size())));
  }

  private static Set<String> heaviest(List<Relation> relations) {
    Map<String, Long> weights = new HashMap<>();
    for (Relation relation : relations) {
      weights.merge(relation.actor(), relation.origins(), Long::sum);
      weights.merge(relation.recipient(), relation.origins(), Long::sum);
    }
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(weights.size() > NODES ? NODES - 1 : NODES)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static String name(String node) {
    return node.equals(OTHERS) ? "others" : Words.actor(node);
  }

  private static String address(Asked asked, String node) {
    return node.equals(OTHERS) ? asked.address() : Links.actor(node);
  }

  private static Row row(Asked asked, List<String> ends, List<Relation> between) {
    Map<String, Long> types = new LinkedHashMap<>();
    between.forEach(one -> types.merge(one.type(), one.findings(), Long::sum));
    Asked narrowed = asked.to("/findings");
    if (!ends.getFirst().equals(OTHERS)) {
      narrowed = narrowed.without("actor").with("actor", ends.getFirst());
    }
    if (!ends.getLast().equals(OTHERS)) {
      narrowed = narrowed.without("recipient").with("recipient", ends.getLast());
    }
    return new Row(
        name(ends.getFirst()),
        name(ends.getLast()),
        types.entrySet().stream()
            .map(type -> type.getKey() + (type.getValue() > 1 ? " × " + type.getValue() : ""))
            .collect(Collectors.joining(", ")),
        between.stream().mapToLong(Relation::findings).sum(),
        between.stream().mapToLong(Relation::origins).sum(),
        narrowed.address());
  }

  /** PLOVER's types of conflict; the others are cooperation. */
  private static final Set<String> CONFLICT =
      Set.of(
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");

  private static boolean conflict(List<Relation> between) {
    long all = between.stream().mapToLong(Relation::origins).sum();
    long conflict =
        between.stream()
            .filter(one -> CONFLICT.contains(one.type()))
            .mapToLong(Relation::origins)
            .sum();
    return 2 * conflict > all;
  }
}
