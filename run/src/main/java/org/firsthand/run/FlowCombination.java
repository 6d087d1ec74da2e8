package org.firsthand.run;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.firsthand.model.Finding;
import org.firsthand.stages.findings.Block;
import org.firsthand.stages.findings.Rulings;
import org.firsthand.stages.findings.Window;
import org.firsthand.stages.findings.decisions.ReviewFindings;
import org.firsthand.stages.findings.decisions.RuleEvents;
import org.firsthand.stages.flow.Flow;
import org.firsthand.store.Combination;
import org.firsthand.store.Surroundings;

/** The flow's third step as the dossier asks for it, with what analysts decided. */
record FlowCombination(Flow.Findings findings) implements Combination {
  @Override
  public Map<String, byte[]> outlines(Surroundings surroundings) {
    return findings.outlines(block(surroundings, Rulings.NONE));
  }

  @Override
  public Days days(byte[] outline) {
    Window window = findings.window(outline);
    return new Days(window.first(), window.last());
  }

  @Override
  public Set<Link> candidates(Map<String, byte[]> ones, Map<String, byte[]> others) {
    return links(findings.candidates(ones, others));
  }

  @Override
  public Linked link(Surroundings surroundings, Set<Link> pairs) {
    var linked = findings.link(block(surroundings, Rulings.NONE), pairs(pairs));
    return new Linked(links(linked.same()), links(linked.rivals()));
  }

  @Override
  public Set<Link> together(Ruled ruled) {
    return ruled.standing().isEmpty()
        ? Set.of()
        : links(RuleEvents.of(ruled.standing(), ruled.met()).together());
  }

  @Override
  public List<Set<String>> group(
      Surroundings surroundings, Set<String> some, Set<Link> same, Ruled ruled) {
    Rulings rulings = RuleEvents.of(ruled.standing(), ruled.met());
    return findings.group(block(surroundings, rulings), some, pairs(same));
  }

  @Override
  public List<Finding> describe(Surroundings surroundings, List<Set<String>> groups, Ruled ruled) {
    return findings.describe(block(surroundings, Rulings.NONE), groups).stream()
        .map(finding -> ReviewFindings.of(finding, ruled.standing(), ruled.met()))
        .toList();
  }

  private static Block block(Surroundings surroundings, Rulings rulings) {
    return new Block(
        surroundings.events().stream().findFirst().map(event -> event.id()).orElse("none"),
        surroundings.events(),
        surroundings.others(),
        surroundings.articles(),
        surroundings.statements(),
        surroundings.copies(),
        rulings);
  }

  private static Set<Rulings.Pair> pairs(Set<Link> links) {
    return links.stream()
        .map(link -> new Rulings.Pair(link.one(), link.other()))
        .collect(Collectors.toSet());
  }

  private static Set<Link> links(Set<Rulings.Pair> pairs) {
    return pairs.stream()
        .map(pair -> new Link(pair.one(), pair.other()))
        .collect(Collectors.toSet());
  }
}
