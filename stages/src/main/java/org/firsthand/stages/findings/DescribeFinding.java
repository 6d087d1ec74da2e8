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
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.firsthand.model.Actor;
import org.firsthand.model.Article;
import org.firsthand.model.ContentId;
import org.firsthand.model.Contradiction;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Event;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;
import org.firsthand.model.Participant;
import org.firsthand.stages.outlets.Outlets;

/** Puts a finding into words and numbers, from its sightings and what was counted. */
final class DescribeFinding {
  /**
   * Of the earliest article's passages the shortest tells it best, but a few words tell nothing.
   */
  private static final int SHORTEST_SUMMARY = 40;

  private final Outlets outlets;

  DescribeFinding(Outlets outlets) {
    this.outlets = outlets;
  }

  /**
   * The finding.
   *
   * @param members all its sightings, earliest first
   * @param asserting those that assert it, earliest first; never empty
   * @param lineages where the latter lead, in the same order
   */
  Finding describe(
      List<Sighting> members,
      List<Sighting> asserting,
      List<Lineage> lineages,
      CountOrigins.Counted counted,
      List<Contradiction> contradictions) {
    Set<String> articles = new LinkedHashSet<>();
    Set<String> printers = new TreeSet<>();
    for (Sighting sighting : members) {
      articles.add(sighting.article().id());
      printers.add(printer(sighting.article()));
    }
    List<Event> originals = originals(lineages);
    Event first = originals.getFirst();
    return new Finding(
        ContentId.of('F', members.getFirst().event().id()),
        summary(lineages),
        most(originals, Event::type),
        mode(originals),
        contexts(asserting),
        side(asserting, first, true),
        side(asserting, first, false),
        date(originals),
        factuality(asserting),
        articles.size(),
        printers.size(),
        counted.origins().size(),
        counted.unknown().size(),
        counted.origins(),
        counted.unknown(),
        contradictions,
        FindDifferences.among(lineages),
        members.stream().map(sighting -> sighting.event().id()).sorted().toList());
  }

  /** An article that names no outlet was printed by one of its own, as far as anybody knows. */
  private String printer(Article article) {
    return article.outlet().map(outlets::nameOf).orElse(article.id()).toLowerCase(Locale.ROOT);
  }

  /** The events of articles that copy from nobody, earliest first; all if there are none. */
  private static List<Event> originals(List<Lineage> lineages) {
    List<Event> own =
        lineages.stream()
            .filter(lineage -> lineage.root().id().equals(lineage.sighting().article().id()))
            .map(lineage -> lineage.sighting().event())
            .toList();
    return own.isEmpty()
        ? lineages.stream().map(lineage -> lineage.sighting().event()).toList()
        : own;
  }

  private static String summary(List<Lineage> lineages) {
    List<Event> own = originals(lineages);
    String article = own.getFirst().article();
    return own.stream()
        .filter(event -> event.article().equals(article))
        .map(event -> event.evidence().text().strip().replaceAll("\\s+", " "))
        .min(
            Comparator.comparing((String text) -> text.length() < SHORTEST_SUMMARY)
                .thenComparing(String::length)
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private static <T> T most(List<Event> events, Function<Event, T> of) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    events.forEach(event -> counts.merge(of.apply(event), 1, Integer::sum));
    T best = of.apply(events.getFirst());
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      best = entry.getValue() > counts.getOrDefault(best, 0) ? entry.getKey() : best;
    }
    return best;
  }

  private static Optional<String> mode(List<Event> events) {
    EventType type = most(events, Event::type);
    List<Event> told =
        events.stream().filter(event -> event.type() == type && event.mode().isPresent()).toList();
    return told.isEmpty() ? Optional.empty() : most(told, Event::mode);
  }

  private static List<String> contexts(List<Sighting> sightings) {
    Set<String> contexts = new TreeSet<>();
    sightings.forEach(sighting -> contexts.addAll(sighting.event().contexts()));
    return List.copyOf(contexts);
  }

  /** One side, each party once; sides of mutual acts are kept as the first report has them. */
  private static List<Participant> side(List<Sighting> sightings, Event first, boolean actors) {
    Set<String> here = new LinkedHashSet<>();
    Set<String> there = new LinkedHashSet<>();
    (actors ? first.actors() : first.recipients()).forEach(p -> here.add(key(p)));
    (actors ? first.recipients() : first.actors()).forEach(p -> there.add(key(p)));
    Map<String, Participant> side = new LinkedHashMap<>();
    List<Participant> all = new ArrayList<>(actors ? first.actors() : first.recipients());
    List<Participant> besides = new ArrayList<>();
    for (Sighting sighting : sightings) {
      Event event = sighting.event();
      besides.addAll(actors ? event.actors() : event.recipients());
      if (event.symmetric()) {
        (actors ? event.recipients() : event.actors())
            .stream().filter(participant -> here.contains(key(participant))).forEach(besides::add);
      }
    }
    boolean known =
        Stream.concat(all.stream(), besides.stream()).anyMatch(DescribeFinding::isKnown);
    besides.stream().filter(participant -> !known || isNamed(participant)).forEach(all::add);
    for (Participant participant : all) {
      String key = key(participant);
      if (here.contains(key) || !there.contains(key)) {
        side.putIfAbsent(
            key, new Participant(participant.text(), Optional.empty(), participant.actor()));
      }
    }
    return List.copyOf(side.values());
  }

  private static boolean isKnown(Participant participant) {
    return participant.actor().isPresent();
  }

  /** "The attackers" of a later passage say nothing of who it was that the first did not say. */
  private static boolean isNamed(Participant participant) {
    return isKnown(participant)
        || participant.text().chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private static String key(Participant participant) {
    return participant
        .actor()
        .map(actor -> actor.code().orElse("") + " " + stateOrName(actor))
        .orElseGet(
            () -> participant.text().toLowerCase(Locale.ROOT).replaceFirst("^(?:the|a|an) ", ""));
  }

  private static String stateOrName(Actor actor) {
    return Bodies.isState(actor) ? "" : actor.name();
  }

  /** The best founded date of the originals: given before worked out, narrow before wide. */
  private static Optional<Dated> date(List<Event> events) {
    return events.stream()
        .flatMap(event -> event.date().stream())
        .min(
            Comparator.comparing((Dated date) -> date.basis() == DateBasis.PUBLISHED)
                .thenComparing(
                    date -> new When(date.edtf().earliest(), date.edtf().latest(), 0, true).days())
                .thenComparing(Dated::basis));
  }

  private static Factuality factuality(List<Sighting> sightings) {
    return sightings.stream()
        .map(sighting -> sighting.event().factuality())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
