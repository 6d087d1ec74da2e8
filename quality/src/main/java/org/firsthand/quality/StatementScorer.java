package org.firsthand.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Attribution relations: token overlap and exact F1 of each role, and whole relations. */
final class StatementScorer implements Scorer {
  private static final List<String> ROLES = List.of("source", "cue", "content");

  private record Relation(Map<String, Set<Integer>> tokens) {
    Set<Integer> of(String role) {
      return tokens.getOrDefault(role, Set.of());
    }
  }

  @Override
  public SequencedMap<String, Double> score(List<JsonNode> truth, List<JsonNode> output) {
    Map<String, Tally> overlap = new HashMap<>();
    Map<String, Tally> exact = new HashMap<>();
    Tally relation = new Tally();
    for (int i = 0; i < truth.size(); i++) {
      String text = truth.get(i).get("text").asString();
      List<Relation> wanted = wanted(text, truth.get(i).get("attributions"));
      List<Relation> got = got(text, output.get(i).path("statements"));
      for (String role : ROLES) {
        add(tally(overlap, role), union(wanted, role), union(got, role));
        addExact(tally(exact, role), wanted, got, role);
      }
      relation.add(matches(wanted, got), got.size(), wanted.size());
    }
    SequencedMap<String, Double> scores = new LinkedHashMap<>();
    ROLES.forEach(role -> scores.put(role + " overlap f1", tally(overlap, role).f1()));
    ROLES.forEach(role -> scores.put(role + " exact f1", tally(exact, role).f1()));
    scores.put("relation precision", relation.precision());
    scores.put("relation recall", relation.recall());
    scores.put("relation f1", relation.f1());
    return scores;
  }

  private static Tally tally(Map<String, Tally> tallies, String role) {
    return tallies.computeIfAbsent(role, name -> new Tally());
  }

  private static List<Relation> wanted(String text, JsonNode attributions) {
    List<Relation> relations = new ArrayList<>();
    for (JsonNode attribution : attributions) {
      if (!attribution.path("content").isEmpty()) {
        Map<String, Set<Integer>> tokens = new HashMap<>();
        for (String role : ROLES) {
          tokens.put(
              role,
              Offsets.tokenStarts(text, Offsets.allFromCodePoints(text, attribution.path(role))));
        }
        relations.add(new Relation(tokens));
      }
    }
    return relations;
  }

  private static List<Relation> got(String text, JsonNode statements) {
    List<Relation> relations = new ArrayList<>();
    for (JsonNode statement : statements) {
      Map<String, Set<Integer>> tokens = new HashMap<>();
      for (String role : ROLES) {
        tokens.put(role, Offsets.tokenStarts(text, Offsets.spans(statement.path(role))));
      }
      relations.add(new Relation(tokens));
    }
    return relations;
  }

  private static Set<Integer> union(List<Relation> relations, String role) {
    Set<Integer> all = new HashSet<>();
    relations.forEach(relation -> all.addAll(relation.of(role)));
    return all;
  }

  private static void add(Tally tally, Set<Integer> wanted, Set<Integer> got) {
    tally.add(shared(wanted, got), got.size(), wanted.size());
  }

  private static void addExact(
      Tally tally, List<Relation> wanted, List<Relation> got, String role) {
    List<Set<Integer>> left = new ArrayList<>();
    wanted.stream().map(x -> x.of(role)).filter(x -> !x.isEmpty()).forEach(left::add);
    int size = left.size();
    int right = 0;
    int all = 0;
    for (Relation relation : got) {
      if (!relation.of(role).isEmpty()) {
        all++;
        right += left.remove(relation.of(role)) ? 1 : 0;
      }
    }
    tally.add(right, all, size);
  }

  /** A relation counts where its content overlaps by half and its source shares a token. */
  private static int matches(List<Relation> wanted, List<Relation> got) {
    Set<Integer> used = new HashSet<>();
    for (Relation relation : wanted) {
      double best = -1;
      int at = -1;
      for (int i = 0; i < got.size(); i++) {
        double jaccard = jaccard(relation.of("content"), got.get(i).of("content"));
        if (!used.contains(i) && jaccard >= best) {
          best = jaccard;
          at = i;
        }
      }
      if (best >= 0.5 && sameSource(relation.of("source"), got.get(at).of("source"))) {
        used.add(at);
      }
    }
    return used.size();
  }

  private static boolean sameSource(Set<Integer> a, Set<Integer> b) {
    return a.isEmpty() ? b.isEmpty() : shared(a, b) > 0;
  }

  private static double jaccard(Set<Integer> a, Set<Integer> b) {
    long both = shared(a, b);
    return (double) both / Math.max(1, a.size() + b.size() - both);
  }

  private static long shared(Set<Integer> a, Set<Integer> b) {
    return a.stream().filter(b::contains).count();
  }
}
