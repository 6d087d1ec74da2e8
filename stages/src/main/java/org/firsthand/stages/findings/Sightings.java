package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.firsthand.model.Article;
import org.firsthand.model.Event;
import org.firsthand.model.Statement;

/**
 * The events of a block as they are compared: a copy's by what its original says.
 *
 * @param articles the block's, by id
 * @param copied which passages of them were copied from which
 * @param all by {@link Sighting#EARLIEST}
 */
record Sightings(Map<String, Article> articles, CopiedPassages copied, List<Sighting> all) {
  /**
   * Share of a copied passage's words by which it is its original's, whatever parties were read:
   * enough for a sentence in which one word of thirty was lost, seen on the simulator.
   */
  private static final double MOST_WORDS = 0.6;

  static Sightings of(Block block) {
    Map<String, Article> articles = new TreeMap<>();
    block.articles().forEach(article -> articles.put(article.id(), article));
    CopiedPassages copied = new CopiedPassages(block.copies(), articles);
    Map<String, Statement> statements = new TreeMap<>();
    block.statements().forEach(statement -> statements.put(statement.id(), statement));
    List<Event> known = Stream.of(block.events(), block.others()).flatMap(List::stream).toList();
    List<Sighting> all = new ArrayList<>();
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
      all.add(
          Sighting.of(
              event, there.orElse(event), article, Attribution.of(event, statements), when));
    }
    all.sort(Sighting.EARLIEST);
    return new Sightings(articles, copied, all);
  }

  Map<String, Sighting> byId() {
    Map<String, Sighting> byId = new HashMap<>();
    all.forEach(sighting -> byId.put(sighting.event().id(), sighting));
    return byId;
  }

  /** Those that are held against each other, see {@link MeetingEvents}. */
  Set<Rulings.Pair> meeting(Block block) {
    return MeetingEvents.of(all, block.copies());
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
}
