package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.firsthand.model.Actor;
import org.firsthand.model.Article;
import org.firsthand.model.Contradiction;
import org.firsthand.model.Event;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;

/**
 * Finds what stands beside a finding: denials, doubts, refusals to comment, accounts by which
 * another did it, and words by which another calls it the opposite.
 *
 * <p>A denial that names the act is coded as an event of its own and meets the finding as such. One
 * that does not ("declined to comment on the report", "denied the charge") belongs to the statement
 * that it answers, and where that is not known to what its article told right before it. One voice
 * counts once, however many articles print it.
 */
final class FindContradictions {
  private static final Pattern REFERS =
      Pattern.compile(
          "(?i).*\\b(?:reports?|allegations?|accusations?|charges?|claims?|comment|it|this|that"
              + "|involvement|responsibility|questions?|matter|so)\\b.*",
          Pattern.DOTALL);

  private final Map<String, List<Statement>> statements = new HashMap<>();
  private final Map<String, List<Event>> events = new HashMap<>();
  private final Map<String, Optional<Event>> targets = new HashMap<>();
  private final Map<String, List<Characterisations.Found>> characterisations = new HashMap<>();

  /**
   * All events of an article are weighed, those of other findings too, so that a refusal goes to
   * the nearest and stands beside one finding.
   */
  FindContradictions(Block block) {
    block.statements().forEach(statement -> add(statements, statement.article(), statement));
    block.events().forEach(event -> add(events, event.article(), event));
    block.others().forEach(event -> add(events, event.article(), event));
  }

  private static <T> void add(Map<String, List<T>> lists, String article, T one) {
    lists.computeIfAbsent(article, _ -> new ArrayList<>()).add(one);
  }

  /** The statements of an article that contradict and under which no event is coded. */
  private List<Statement> refusals(String article, Set<Event> own) {
    return statements.getOrDefault(article, List.of()).stream()
        .filter(statement -> Sighting.contradicts(statement.stance()))
        .filter(statement -> !isCoded(statement, own))
        .toList();
  }

  /**
   * True if an event is coded under it that meets others as such: of the finding, or of its own.
   */
  private boolean isCoded(Statement statement, Set<Event> own) {
    return events.getOrDefault(statement.article(), List.of()).stream()
        .filter(event -> event.statement().filter(statement.id()::equals).isPresent())
        .anyMatch(event -> own.contains(event) || standsForItself(event, own));
  }

  /** Both sides are known, and it tells nothing again that its article told. */
  private static boolean standsForItself(Event event, Set<Event> own) {
    return !Sides.codes(event.actors()).isEmpty()
        && !Sides.codes(event.recipients()).isEmpty()
        && own.stream()
            .filter(told -> told.article().equals(event.article()))
            .noneMatch(told -> answers(event, told));
  }

  /**
   * True if an event of another block tells an act of its article again with fewer or more
   * countries hit: "had attacked Peru and Chile", "denied that it had attacked Peru".
   */
  private static boolean answers(Event event, Event own) {
    Set<String> hit = Sides.codes(own.recipients());
    return SameThing.likeTypes(event.type(), own.type())
        && Sides.codes(event.actors()).equals(Sides.codes(own.actors()))
        && Sides.codes(event.recipients()).stream().anyMatch(hit::contains);
  }

  /**
   * What contradicts one finding.
   *
   * @param denied its events that are denied or doubted where they are told
   * @param asserted its other events
   * @param rivals events of other findings that are rival accounts
   */
  List<Contradiction> find(List<Sighting> denied, List<Sighting> asserted, List<Sighting> rivals) {
    Map<String, Contradiction> found = new LinkedHashMap<>();
    for (Sighting sighting : denied) {
      sighting
          .statement()
          .ifPresent(
              statement ->
                  found.putIfAbsent(
                      voice(statement), contradiction(statement, sighting.article())));
    }
    Set<Event> own = new HashSet<>();
    asserted.forEach(sighting -> own.add(sighting.event()));
    Set<Event> all = new HashSet<>(own);
    denied.forEach(sighting -> all.add(sighting.event()));
    Set<String> articles = new HashSet<>();
    for (Sighting sighting : asserted) {
      if (articles.add(sighting.article().id())) {
        for (Statement statement : refusals(sighting.article().id(), all)) {
          Optional<Event> target =
              targets.computeIfAbsent(statement.id(), _ -> target(statement, sighting.article()));
          if (target.filter(own::contains).isPresent()) {
            found.putIfAbsent(voice(statement), contradiction(statement, sighting.article()));
          }
        }
      }
    }
    addRivals(rivals, found);
    addOpposites(asserted, found);
    return List.copyOf(found.values());
  }

  private static void addRivals(List<Sighting> rivals, Map<String, Contradiction> found) {
    for (Sighting other : rivals) {
      Statement statement = other.statement().orElseThrow();
      found.putIfAbsent(
          voice(statement),
          new Contradiction(
              statement.id(),
              statement.stance(),
              says(statement, other.article(), "that " + Rivals.doers(other) + " did it")));
    }
  }

  /** The first to say of what kind it is stands; who calls it the opposite stands beside. */
  private void addOpposites(List<Sighting> asserted, Map<String, Contradiction> found) {
    Map<String, List<Sighting>> told = new LinkedHashMap<>();
    asserted.forEach(
        sighting ->
            told.computeIfAbsent(sighting.article().id(), id -> new ArrayList<>()).add(sighting));
    List<Characterisations.Found> before = new ArrayList<>();
    told.forEach(
        (id, sightings) -> {
          Article article = sightings.getFirst().article();
          for (Statement statement : statements.getOrDefault(id, List.of())) {
            if (!Characterisations.areAbout(statement, sightings)) {
              continue;
            }
            for (Characterisations.Found now :
                characterisations.computeIfAbsent(
                    statement.id(), _ -> Characterisations.of(statement, article))) {
              before.stream()
                  .filter(now::contradicts)
                  .filter(then -> !body(then.statement()).equals(body(statement)))
                  .findFirst()
                  .ifPresent(then -> found.putIfAbsent(voice(statement), opposite(now, then)));
              before.add(now);
            }
          }
        });
  }

  private static Contradiction opposite(Characterisations.Found now, Characterisations.Found then) {
    String what = "'" + now.words() + "', where '" + then.statement().source().text() + "' says '";
    return new Contradiction(
        now.statement().id(),
        now.statement().stance(),
        says(now.statement(), now.article(), what + then.words() + "'"));
  }

  private static String says(Statement statement, Article article, String what) {
    String where = article.outlet().map(outlet -> " in " + outlet).orElse("");
    return "'" + statement.source().text() + "'" + where + " says " + what;
  }

  /**
   * The event that a refusal is about: of the statement that it answers if that is known, else the
   * nearest before it that it can be about.
   */
  private Optional<Event> target(Statement statement, Article article) {
    Span place = place(statement);
    List<Event> nearestFirst =
        events.getOrDefault(article.id(), List.of()).stream()
            .filter(event -> event.evidence().span().end() <= place.start())
            .sorted(
                Comparator.comparing((Event event) -> event.evidence().span())
                    .thenComparing(Event::id)
                    .reversed())
            .toList();
    return nearestFirst.stream()
        .filter(event -> event.statement().isPresent())
        .filter(event -> event.statement().equals(statement.answers()))
        .findFirst()
        .or(
            () ->
                nearestFirst.stream()
                    .filter(event -> isAbout(statement, place, event, article))
                    .findFirst());
  }

  private static boolean isAbout(Statement statement, Span place, Event event, Article article) {
    Optional<String> denier = statement.source().actor().flatMap(Actor::code);
    boolean party =
        denier.isPresent()
            && (Sides.codes(event.actors()).contains(denier.get())
                || Sides.codes(event.recipients()).contains(denier.get()));
    if (statement.stance() == Stance.DENIES) {
      return party && breaks(article, event, place) <= 3;
    }
    String words =
        statement.cue().map(cue -> cue.text() + " ").orElse("") + statement.content().text();
    return breaks(article, event, place) <= 1 && REFERS.matcher(words).matches();
  }

  /** Between how many paragraphs an event and a later place stand. */
  private static int breaks(Article article, Event event, Span place) {
    return Paragraphs.between(article, event.evidence().span().end(), place.start());
  }

  private static Span place(Statement statement) {
    Span content = statement.content().spans().getFirst();
    return statement.cue().map(cue -> cue.span().cover(content)).orElse(content);
  }

  private static String voice(Statement statement) {
    return body(statement) + " " + statement.stance().term();
  }

  private static String body(Statement statement) {
    return statement
        .source()
        .actor()
        .map(actor -> Bodies.isState(actor) ? actor.code().orElse(actor.name()) : actor.name())
        .orElse(statement.source().text().toLowerCase(Locale.ROOT));
  }

  private static Contradiction contradiction(Statement statement, Article article) {
    String who = statement.source().text().isBlank() ? "somebody" : statement.source().text();
    String where = article.outlet().map(outlet -> " in " + outlet).orElse("");
    // "Iran did not do it" beside a report that it did denies it
    Stance stance = Sighting.contradicts(statement.stance()) ? statement.stance() : Stance.DENIES;
    return new Contradiction(statement.id(), stance, "'" + who + "' " + stance.term() + where);
  }
}
