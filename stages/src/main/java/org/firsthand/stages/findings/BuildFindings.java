package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.firsthand.model.Article;
import org.firsthand.model.Contradiction;
import org.firsthand.model.Event;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;
import org.firsthand.model.Statement;
import org.firsthand.stages.outlets.Outlets;
import org.firsthand.stages.outlets.StandardOutlets;

/**
 * Makes findings of the events that articles report: what is the same thing, from whom it is, what
 * stands beside it.
 *
 * <p>Each event falls into exactly one block, by its own content; a finding never reaches across
 * blocks. So the findings are a function of the set of articles, and a new article touches the
 * blocks of its events and of the events of articles that share text with it, no others.
 *
 * <p>Pure, immutable, safe to share between threads.
 */
public final class BuildFindings {
  private final Outlets outlets;

  /** With what is known of outlets and their owners. */
  public BuildFindings(Outlets outlets) {
    this.outlets = outlets;
  }

  /** With the files of outlets and owners that ship. */
  public static BuildFindings load() {
    return new BuildFindings(StandardOutlets.load());
  }

  /** The key of the block of an event: its types' family and the countries of both sides. */
  public String blockOf(Event event) {
    return BlockKey.of(event);
  }

  /** The same as a list, for those who allow for several blocks. */
  public List<String> blocksOf(Event event) {
    return List.of(blockOf(event));
  }

  /** The findings of one block, by id. The order of the block's lists does not matter. */
  public List<Finding> combine(Block block) {
    Map<String, Article> articles = new TreeMap<>();
    block.articles().forEach(article -> articles.put(article.id(), article));
    Map<String, Statement> statements = new TreeMap<>();
    block.statements().forEach(statement -> statements.put(statement.id(), statement));

    CopiedPassages copied = new CopiedPassages(block.copies(), articles);
    List<Sighting> sightings = sightings(block, articles, statements);
    TraceSource sources = new TraceSource(outlets, block.statements());
    TraceEvent tracing = new TraceEvent(copied, articles, outlets, sources);
    FindContradictions contradictions =
        new FindContradictions(block.statements(), coded(block.events()));

    List<Finding> findings = new ArrayList<>();
    for (List<Sighting> group : new ClusterEvents(new SameThing(copied)).group(sightings)) {
      findings.add(finding(group, sightings, tracing, contradictions));
    }
    findings.sort(Comparator.comparing(Finding::id));
    return findings;
  }

  private static List<Sighting> sightings(
      Block block, Map<String, Article> articles, Map<String, Statement> statements) {
    List<Sighting> sightings = new ArrayList<>();
    for (Event event : block.events()) {
      Article article = articles.get(event.article());
      if (article == null) {
        throw new IllegalArgumentException(
            "block " + block.key() + ": expected article " + event.article() + ", found none");
      }
      sightings.add(
          Sighting.of(
              event,
              article,
              event.statement().flatMap(id -> Optional.ofNullable(statements.get(id)))));
    }
    sightings.sort(Sighting.EARLIEST);
    return sightings;
  }

  private static Set<String> coded(List<Event> events) {
    Set<String> ids = new HashSet<>();
    events.forEach(event -> event.statement().ifPresent(ids::add));
    return ids;
  }

  /** True if somebody says that it is so; "Iran did not" beside "Iran did" is a denial. */
  private static boolean isClaim(Sighting sighting) {
    return !sighting.isContradicted() && sighting.event().factuality() != Factuality.NEGATED;
  }

  private Finding finding(
      List<Sighting> group,
      List<Sighting> all,
      TraceEvent tracing,
      FindContradictions contradictions) {
    // where nobody claims it, the denial is all that is said: it is the finding
    boolean claimed = group.stream().anyMatch(BuildFindings::isClaim);
    List<Sighting> denied = group.stream().filter(s -> claimed && !isClaim(s)).toList();
    List<Sighting> asserting = group.stream().filter(s -> !denied.contains(s)).toList();
    List<Contradiction> beside = contradictions.find(denied, asserting, all);
    List<Lineage> lineages =
        asserting.stream().map(sighting -> tracing.trace(sighting, asserting)).toList();
    return new DescribeFinding(outlets)
        .describe(group, asserting, lineages, CountOrigins.count(lineages), beside);
  }
}
