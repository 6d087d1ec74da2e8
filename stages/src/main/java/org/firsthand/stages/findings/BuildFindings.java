package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.firsthand.model.Contradiction;
import org.firsthand.model.Event;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;
import org.firsthand.stages.outlets.Outlets;
import org.firsthand.stages.outlets.StandardOutlets;

/**
 * Makes findings of the events that articles report: what is the same thing, from whom it is, what
 * stands beside it.
 *
 * <p>An event is held against those of its blocks whose words are alike, against what its article
 * tells besides, and against what it was copied from; an analyst may join what lies anywhere.
 * Events that are linked, one by one, by being the same thing or ruled so or rival accounts of it,
 * are all that bears on each other's findings: so the findings are a function of the set of
 * articles and rulings, and a new article touches those that its events are linked to, no others.
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

  /**
   * The keys of the blocks of an event: its types' family and the countries of both sides; of an
   * act that somebody is said to have done also the countries that suffer it, whoever did it.
   */
  public List<String> blocksOf(Event event) {
    return BlockKey.all(event);
  }

  /** The outlines of the block's events, by id; see {@link #candidates}. */
  public Map<String, byte[]> outlines(Block block) {
    Map<String, byte[]> outlines = new TreeMap<>();
    Sightings.of(block)
        .all()
        .forEach(sighting -> outlines.put(sighting.event().id(), Outline.of(sighting).pack()));
    return outlines;
  }

  /** Days that an event shares with all {@link #candidates} of other articles, by its outline. */
  public Window window(byte[] outline) {
    return Outline.unpack(outline).window();
  }

  /**
   * Those pairs of events that may be the same thing by their words: of the prints of one sentence
   * as many as join them all. Passages that copy each other may be it too.
   *
   * @param ones outlines by id
   * @param others outlines by id, of the same block
   */
  public Set<Rulings.Pair> candidates(Map<String, byte[]> ones, Map<String, byte[]> others) {
    return new Candidates(others).of(ones);
  }

  /**
   * Those of the pairs whose two events are the same thing by themselves, or rival accounts of one:
   * then each bears on the other's finding.
   */
  public Linked link(Block block, Set<Rulings.Pair> pairs) {
    Sightings sightings = Sightings.of(block);
    SameThing sameThing = new SameThing(sightings.copied());
    Map<String, Sighting> byId = sightings.byId();
    Set<Rulings.Pair> same = new TreeSet<>();
    Set<Rulings.Pair> rivals = new TreeSet<>();
    for (Rulings.Pair pair : pairs) {
      Sighting one = byId.get(pair.one());
      Sighting other = byId.get(pair.other());
      if (one == null || other == null) {
        continue;
      }
      if (Rivals.are(one, other)) {
        rivals.add(pair);
      } else if (sameThing.decide(one, other).relation() == Verdict.Relation.SAME) {
        same.add(pair);
      }
    }
    return new Linked(same, rivals);
  }

  /**
   * Which of some events of the block share a finding, as sets of ids. Of the statements only those
   * matter that events name.
   *
   * @param block these events and all that bears on what they are
   * @param some ids of events that share findings with each other and no others
   * @param same those pairs of them that {@link #link} found to be the same thing
   */
  public List<Set<String>> group(Block block, Set<String> some, Set<Rulings.Pair> same) {
    return groups(block, Sightings.of(block), some, same).stream()
        .map(
            group ->
                group.stream()
                    .map(sighting -> sighting.event().id())
                    .collect(Collectors.toUnmodifiableSet()))
        .toList();
  }

  /**
   * The findings of groups of events, by id.
   *
   * @param block these events, and those that may be rival accounts of them
   * @param groups of ids, as {@link #group} made them
   */
  public List<Finding> describe(Block block, List<Set<String>> groups) {
    Sightings held = Sightings.of(block);
    Map<String, List<Sighting>> groupOf = new HashMap<>();
    List<List<Sighting>> members = new ArrayList<>();
    for (Set<String> group : groups) {
      List<Sighting> own = new ArrayList<>();
      members.add(own);
      group.forEach(event -> groupOf.put(event, own));
    }
    for (Sighting sighting : held.all()) {
      List<Sighting> own = groupOf.get(sighting.event().id());
      if (own != null) {
        own.add(sighting);
      }
    }
    return findings(block, held, members, held.meeting(block));
  }

  /**
   * The findings of some events of a block, by id: {@link #link}, {@link #group} and {@link
   * #describe} in one. The order of the block's lists does not matter.
   *
   * @param block these events, and those that may be rival accounts of them
   * @param some ids of events that share findings with each other and no others
   */
  public List<Finding> combine(Block block, Set<String> some) {
    Sightings held = Sightings.of(block);
    Set<Rulings.Pair> meeting = held.meeting(block);
    return findings(block, held, groups(block, held, some, meeting), meeting);
  }

  private static List<List<Sighting>> groups(
      Block block, Sightings held, Set<String> some, Set<Rulings.Pair> meeting) {
    return new ClusterEvents(new SameThing(held.copied()), block.rulings())
        .group(held.all().stream().filter(s -> some.contains(s.event().id())).toList(), meeting);
  }

  private List<Finding> findings(
      Block block, Sightings held, List<List<Sighting>> groups, Set<Rulings.Pair> meeting) {
    Map<String, Set<String>> rivals = rivals(meeting, held.byId());
    TraceSource sources = new TraceSource(outlets, block.statements());
    TraceEvent tracing = new TraceEvent(held.copied(), held.articles(), outlets, sources);
    FindContradictions contradictions = new FindContradictions(block);
    return groups.stream()
        .map(group -> finding(group, rivalsOf(group, held.all(), rivals), tracing, contradictions))
        .sorted(Comparator.comparing(Finding::id))
        .toList();
  }

  /** Of events that meet those that are rival accounts, each with its own. */
  private static Map<String, Set<String>> rivals(
      Set<Rulings.Pair> meeting, Map<String, Sighting> byId) {
    Map<String, Set<String>> rivals = new HashMap<>();
    for (Rulings.Pair pair : meeting) {
      Sighting one = byId.get(pair.one());
      Sighting other = byId.get(pair.other());
      if (one != null && other != null && Rivals.are(one, other)) {
        rivals.computeIfAbsent(pair.one(), _ -> new HashSet<>()).add(pair.other());
        rivals.computeIfAbsent(pair.other(), _ -> new HashSet<>()).add(pair.one());
      }
    }
    return rivals;
  }

  /** The rival accounts of a group that are not of the group, in the order given. */
  private static List<Sighting> rivalsOf(
      List<Sighting> group, List<Sighting> sightings, Map<String, Set<String>> rivals) {
    Set<String> beside = new HashSet<>();
    group.forEach(own -> beside.addAll(rivals.getOrDefault(own.event().id(), Set.of())));
    group.forEach(own -> beside.remove(own.event().id()));
    return sightings.stream().filter(one -> beside.contains(one.event().id())).toList();
  }

  /** True if somebody says that it is so; "Iran did not" beside "Iran did" is a denial. */
  private static boolean isClaim(Sighting sighting) {
    return !sighting.isContradicted() && sighting.event().factuality() != Factuality.NEGATED;
  }

  private Finding finding(
      List<Sighting> group,
      List<Sighting> rivals,
      TraceEvent tracing,
      FindContradictions contradictions) {
    // where nobody claims it, the denial is all that is said: it is the finding
    boolean claimed = group.stream().anyMatch(BuildFindings::isClaim);
    List<Sighting> denied = group.stream().filter(s -> claimed && !isClaim(s)).toList();
    List<Sighting> asserting = group.stream().filter(s -> !denied.contains(s)).toList();
    List<Contradiction> beside = contradictions.find(denied, asserting, rivals);
    List<List<Lineage>> traced =
        asserting.stream().map(sighting -> tracing.trace(sighting, asserting)).toList();
    List<Lineage> all = traced.stream().flatMap(List::stream).toList();
    return new DescribeFinding(outlets)
        .describe(
            group,
            asserting,
            traced.stream().map(List::getFirst).toList(),
            CountOrigins.count(all),
            beside);
  }
}
