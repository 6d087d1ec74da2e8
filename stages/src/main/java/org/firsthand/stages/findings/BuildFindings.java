package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * <p>An event is held against those of its blocks whose words are alike, against what its article
 * tells besides, and against what it was copied from; an analyst may join what lies anywhere.
 * Events that are linked, one by one, by being the same thing or ruled so or rival accounts of it,
 * are all that bears on each other's findings: so the findings are a function of the set of
 * articles and rulings, and a new article touches those that its events are linked to, no others.
 *
 * <p>Pure, immutable, safe to share between threads.
 */
public final class BuildFindings {
  /**
   * Share of a copied passage's words by which it is its original's, whatever parties were read:
   * enough for a sentence in which one word of thirty was lost, seen on the simulator.
   */
  private static final double MOST_WORDS = 0.6;

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
    sightings(block, articles(block), copied(block))
        .forEach(sighting -> outlines.put(sighting.event().id(), Outline.of(sighting).pack()));
    return outlines;
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
    CopiedPassages copied = copied(block);
    SameThing sameThing = new SameThing(copied);
    Map<String, Sighting> byId = byId(sightings(block, articles(block), copied));
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

  private static Map<String, Article> articles(Block block) {
    Map<String, Article> articles = new TreeMap<>();
    block.articles().forEach(article -> articles.put(article.id(), article));
    return articles;
  }

  private static CopiedPassages copied(Block block) {
    return new CopiedPassages(block.copies(), articles(block));
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
    return groups(block, Held.of(block), some, same).stream()
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
    Held held = Held.of(block);
    Map<String, List<Sighting>> groupOf = new HashMap<>();
    List<List<Sighting>> members = new ArrayList<>();
    for (Set<String> group : groups) {
      List<Sighting> own = new ArrayList<>();
      members.add(own);
      group.forEach(event -> groupOf.put(event, own));
    }
    for (Sighting sighting : held.sightings) {
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
    Held held = Held.of(block);
    Set<Rulings.Pair> meeting = held.meeting(block);
    return findings(block, held, groups(block, held, some, meeting), meeting);
  }

  private static List<List<Sighting>> groups(
      Block block, Held held, Set<String> some, Set<Rulings.Pair> meeting) {
    return new ClusterEvents(new SameThing(held.copied), block.rulings())
        .group(
            held.sightings.stream().filter(s -> some.contains(s.event().id())).toList(), meeting);
  }

  private List<Finding> findings(
      Block block, Held held, List<List<Sighting>> groups, Set<Rulings.Pair> meeting) {
    Map<String, Set<String>> rivals = rivals(meeting, held.sightings);
    TraceSource sources = new TraceSource(outlets, block.statements());
    TraceEvent tracing = new TraceEvent(held.copied, held.articles, outlets, sources);
    FindContradictions contradictions = new FindContradictions(block);
    return groups.stream()
        .map(
            group ->
                finding(group, rivalsOf(group, held.sightings, rivals), tracing, contradictions))
        .sorted(Comparator.comparing(Finding::id))
        .toList();
  }

  /** What is worked out of a block before anything is asked of it. */
  private record Held(
      Map<String, Article> articles, CopiedPassages copied, List<Sighting> sightings) {
    static Held of(Block block) {
      Map<String, Article> articles = BuildFindings.articles(block);
      CopiedPassages copied = BuildFindings.copied(block);
      return new Held(articles, copied, BuildFindings.sightings(block, articles, copied));
    }

    Set<Rulings.Pair> meeting(Block block) {
      return MeetingEvents.of(sightings, block.copies());
    }
  }

  /** Of events that meet those that are rival accounts, each with its own. */
  private static Map<String, Set<String>> rivals(
      Set<Rulings.Pair> meeting, List<Sighting> sightings) {
    Map<String, Sighting> byId = byId(sightings);
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

  private static Map<String, Sighting> byId(List<Sighting> sightings) {
    Map<String, Sighting> byId = new HashMap<>();
    sightings.forEach(sighting -> byId.put(sighting.event().id(), sighting));
    return byId;
  }

  /** By {@link Sighting#EARLIEST}. */
  private static List<Sighting> sightings(
      Block block, Map<String, Article> articles, CopiedPassages copied) {
    Map<String, Statement> statements = new TreeMap<>();
    block.statements().forEach(statement -> statements.put(statement.id(), statement));
    List<Event> known = Stream.of(block.events(), block.others()).flatMap(List::stream).toList();
    List<Sighting> sightings = new ArrayList<>();
    for (Event event : block.events()) {
      Article article = articles.get(event.article());
      if (article == null) {
        throw new IllegalArgumentException(
            "block " + block.key() + ": expected article " + event.article() + ", found none");
      }
      Optional<Article> original =
          copied
              .root(article.id(), event.evidence().span())
              .flatMap(root -> Optional.ofNullable(articles.get(root.article())));
      Optional<Event> there = counterpart(event, article, known, copied);
      // "yesterday" in a reprint is the day before the first print
      When when =
          original.isEmpty()
              ? When.of(event, article.published())
              : there
                  .map(read -> When.of(read, original.get().published()))
                  .orElseGet(() -> When.ofCopy(event, original.get().published()));
      sightings.add(
          Sighting.of(
              event, there.orElse(event), article, Attribution.of(event, statements), when));
    }
    sightings.sort(Sighting.EARLIEST);
    return sightings;
  }

  /** The event of the original's passage from which this one's was copied. */
  private static Optional<Event> counterpart(
      Event event, Article article, List<Event> all, CopiedPassages copied) {
    Optional<CopiedPassages.Place> root = copied.root(article.id(), event.evidence().span());
    if (root.isEmpty()) {
      return Optional.empty();
    }
    return all.stream()
        .filter(other -> other.article().equals(root.get().article()))
        .filter(other -> other.type() == event.type())
        .filter(other -> other.evidence().span().overlaps(root.get().span()))
        .filter(
            other ->
                Sides.compare(other, event) != Sides.Fit.OTHER
                    || Words.overlap(Words.ofEvidence(other), Words.ofEvidence(event))
                        >= MOST_WORDS)
        .min(
            Comparator.comparing((Event other) -> Sides.compare(other, event))
                .thenComparing(other -> !BlockKey.of(other).equals(BlockKey.of(event)))
                .thenComparing(other -> other.evidence().span())
                .thenComparing(Event::id));
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
