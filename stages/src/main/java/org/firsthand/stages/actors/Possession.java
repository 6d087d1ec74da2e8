package org.firsthand.stages.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.stages.text.Tree;

/**
 * Whose the noun of a phrase is: by the names before it, its possessor, or what "of" and "by" name
 * behind it.
 */
final class Possession {
  /** Nouns of one state seen from another: "its ally", "his Iranian counterpart". */
  private static final Set<String> OTHERS =
      Set.of(
          "ally",
          "partner",
          "neighbor",
          "neighbour",
          "rival",
          "enemy",
          "foe",
          "adversary",
          "counterpart",
          "opposite number",
          "counterparts",
          "allies");

  /** Sectors of those who are no part of a body of a state. */
  private static final Set<String> OUTSIDE = Set.of("BUS", "CVL", "OPP", "REF");

  private static final Set<String> BODIES_OF_STATES =
      Set.of("GOV", "MIL", "SPY", "COP", "LEG", "JUD");

  private static final Set<String> AFFILIATED =
      Set.of(
          "linked",
          "tied",
          "affiliated",
          "associated",
          "backed",
          "sponsored",
          "aligned",
          "connected",
          "working");

  private static final Set<String> BELIEVED =
      Set.of("believed", "thought", "suspected", "said", "alleged", "known");

  /** "Believed to have been linked to". */
  private static final int LONGEST_BELIEF = 6;

  private static final Set<String> BRANDS = Set.of("BUS", "MED");

  private static final int LONGEST_BODY = 3;

  private static final Set<String> CALLED =
      Set.of("known", "called", "dubbed", "named", "nicknamed", "tracked");

  private final ActorTable table;

  Possession(ActorTable table) {
    this.table = table;
  }

  /** True for "its ally", "his counterpart", which is not whose it says. */
  static boolean isOther(Phrase phrase) {
    return OTHERS.contains(phrase.title) || OTHERS.contains(singular(phrase.title));
  }

  /** An actor seen in a role: the state's officials are the state, a company's spokesman it. */
  Actor as(Actor actor, Role role) {
    if (actor.kind() == ActorKind.COUNTRY) {
      Optional<String> sector =
          role.sector().isEmpty() ? actor.sector() : Optional.of(role.sector());
      return new Actor(actor.name(), actor.kind(), actor.code(), sector);
    }
    boolean state = actor.code().filter(table::isCountry).isPresent();
    if (state && isOfAState(actor) && OUTSIDE.contains(role.sector())) {
      // "a contractor of the agency", "the army's critics" are not it
      String code = actor.code().orElseThrow();
      return ActorTable.state(table.countryName(code), code, Optional.of(role.sector()));
    }
    // "The Obama administration" is a state.
    if (actor.kind() == ActorKind.PERSON && role.sort() == Role.Sort.BODY && state) {
      String code = actor.code().orElseThrow();
      return ActorTable.state(table.countryName(code), code, Optional.of(role.sector()));
    }
    return actor;
  }

  private static boolean isOfAState(Actor actor) {
    return actor.kind() == ActorKind.ORGANISATION
        && actor.sector().filter(BODIES_OF_STATES::contains).isPresent();
  }

  /** Whose the phrase's noun is: adjectives and names before it, else the possessor. */
  static List<Actor> modifiers(Phrase phrase) {
    List<Actor> found = new ArrayList<>();
    Match previous = null;
    for (Match match : phrase.matches) {
      if (phrase.possessor != null && match.end() < phrase.end && isBrand(match)) {
        // "her Facebook page" is hers
        continue;
      }
      if (match.name().sort() == Name.Sort.AFFILIATION && !match.equals(phrase.matches.getLast())) {
        // "the US-backed Peruvian government" is Peru's
        continue;
      }
      boolean joined =
          previous != null && match.start() - previous.end() <= 2 && match.start() > previous.end();
      if (found.isEmpty() || (joined && match.name().modifies())) {
        found.add(match.name().actor());
      }
      previous = match;
    }
    Phrase possessor = phrase.possessor;
    if (found.isEmpty() && possessor != null) {
      found.addAll(possessor.actors.isEmpty() ? possessor.owners : possessor.actors);
    }
    return found;
  }

  private static boolean isBrand(Match match) {
    Actor actor = match.name().actor();
    return actor.kind() == ActorKind.ORGANISATION
        && actor.sector().filter(BRANDS::contains).isPresent();
  }

  /** A body between the names and the noun, whose it is: "Peru's army emails". */
  Optional<List<Actor>> body(Phrase phrase, Tree tree) {
    List<Actor> found = modifiers(phrase);
    int end = phrase.tail - (int) phrase.title.chars().filter(c -> c == ' ').count() - 1;
    int named = phrase.matches.isEmpty() ? phrase.start : phrase.matches.getLast().end();
    for (int start = Math.max(named, end - LONGEST_BODY); start < end; start++) {
      Optional<Role> body = table.role(words(tree, start, end));
      if (body.isPresent() && body.get().sort() == Role.Sort.BODY) {
        return Optional.of(found.stream().map(actor -> as(actor, body.get())).toList())
            .filter(actors -> !actors.isEmpty());
      }
    }
    return Optional.empty();
  }

  private static String words(Tree tree, int start, int end) {
    return IntStream.range(start, end)
        .mapToObj(i -> tree.token(i).form().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  List<Actor> owners(Phrase phrase) {
    boolean other = isOther(phrase);
    if (!phrase.actors.isEmpty() || other) {
      return phrase.actors;
    }
    return modifiers(phrase);
  }

  /** "hackers linked to Russia". */
  static Optional<Phrase> affiliated(Tree tree, Phrase phrase, List<Phrase> phrases, int at) {
    if (at + 1 >= phrases.size() || phrase.end >= tree.size()) {
      return Optional.empty();
    }
    Phrase next = phrases.get(at + 1);
    return isAffiliation(tree, phrase.end, next.start) ? Optional.of(next) : Optional.empty();
  }

  /** The words between hackers and their state: "linked to", "believed to be working for". */
  private static boolean isAffiliation(Tree tree, int from, int to) {
    String link = from < to ? tree.token(from).form().toLowerCase(Locale.ROOT) : "";
    if (AFFILIATED.contains(link)) {
      return to - from <= 3;
    }
    return BELIEVED.contains(link)
        && to - from <= LONGEST_BELIEF
        && IntStream.range(from, to).anyMatch(i -> AFFILIATED.contains(tree.token(i).form()));
  }

  /** What follows "of" or "by" says whose the phrase is. */
  void takeFromBehind(Tree tree, Phrase phrase, Joined next) {
    Phrase front = Joined.front(next.first());
    boolean many = tree.token(phrase.end - 1).xpos().equals("NNS");
    List<Actor> behind = many ? next.owners() : next.first().owners;
    if (behind.isEmpty() || phrase.hasTail() || phrase.lastMatch().isPresent()) {
      return;
    }
    String link = phrase.end < tree.size() ? tree.token(phrase.end).form() : "";
    boolean called = CALLED.contains(link) && front.start - phrase.end <= 2;
    if (called && behind.getFirst().kind() == ActorKind.GROUP) {
      // "hackers known as Venomous Bear"
      phrase.actors = behind;
      phrase.owners = behind;
      return;
    }
    boolean of = link.equals("of") && front.start == phrase.end + 1;
    boolean loose =
        (link.equals("in") || link.equals("from") || link.equals("for") || link.equals("at"))
            && front.start == phrase.end + 1
            && !tree.token(phrase.start).xpos().equals("PRP$")
            && !next.first().actors.isEmpty(); // "firms for Peruvian meddling" are nobody's
    boolean held = phrase.start > 0 && tree.token(phrase.start - 1).upos().equals("ADP");
    // "stolen from computers by Peru": they are not Peru's
    boolean by = link.equals("by") && front.start == phrase.end + 1 && !held;
    if (by && phrase.owners.isEmpty()) {
      phrase.owners = behind;
      return;
    }
    boolean linked = isAffiliation(tree, phrase.end, front.start);
    Role role = phrase.role.orElse(null);
    boolean unresolved = phrase.actors.isEmpty();
    // A default ("the ministry" of the state last named) gives way to what the phrase itself says.
    boolean guessed = role != null && modifiers(phrase).isEmpty() && of;
    if (of || ((loose || linked) && unresolved && role != null && !role.sector().isEmpty())) {
      if (phrase.owners.isEmpty() || guessed) {
        phrase.owners = behind;
      }
      if (role != null && (unresolved || guessed)) {
        boolean whose = role.sort() != Role.Sort.THING || of;
        phrase.actors = whose ? distinct(behind, role) : phrase.actors;
      }
    } else if (loose && link.equals("in") && phrase.owners.isEmpty() && role != null) {
      phrase.owners = behind;
    }
  }

  private List<Actor> distinct(List<Actor> actors, Role role) {
    Set<Actor> found = new LinkedHashSet<>();
    for (Actor actor : actors) {
      found.add(as(actor, role));
    }
    return List.copyOf(found);
  }

  static String singular(String noun) {
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    return noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
  }
}
