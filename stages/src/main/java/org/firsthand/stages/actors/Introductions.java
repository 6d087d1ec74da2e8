package org.firsthand.stages.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.stages.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Persons and bodies that no table has and the article introduces: by a noun before the name
 * ("Canada's public safety minister Louise Martel") or beside it, between commas.
 *
 * <p>Lives while one article is read.
 */
final class Introductions {
  /** Last words that make an unknown name a company's. */
  private static final Set<String> COMPANY =
      Set.of(
          "Technologies",
          "Technology",
          "Systems",
          "Corp",
          "Corp.",
          "Inc",
          "Inc.",
          "Ltd",
          "Ltd.",
          "Bank",
          "Group",
          "Company",
          "Co",
          "Co.",
          "Industries",
          "Networks",
          "Software",
          "Labs",
          "Lab",
          "Security",
          "Holdings",
          "Telecom",
          "Airlines",
          "Electric",
          "Energy",
          "Oil",
          "GmbH",
          "AG",
          "LLC",
          "Solutions",
          "Communications",
          "Aerospace",
          "Petroleum",
          "Shipping");

  private final ActorTable table;
  private final Reading reading;
  private final Map<String, Actor> known = new HashMap<>();

  Introductions(ActorTable table, Reading reading) {
    this.table = table;
    this.reading = reading;
  }

  void read(List<Phrase> phrases) {
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      Phrase next = i + 1 < phrases.size() ? phrases.get(i + 1) : null;
      phrase.matches.stream()
          .map(Match::name)
          .filter(name -> name.sort() == Name.Sort.PERSON)
          .forEach(name -> know(name.actor().name(), name.actor()));
      if (phrase.hasTail()) {
        introduceByItself(phrase);
      }
      Phrase behind = i + 2 < phrases.size() ? phrases.get(i + 2) : null;
      if (next != null
          && behind != null
          && phrase.isBareName()
          && apart(phrase, next, ",")
          && introduces(next)
          && modifiers(next).isEmpty()
          && (apart(next, behind, "of") || apart(next, behind, "for"))) {
        // "Stefan Berg, a spokesman for the Estonian police"
        introduce(phrase, next, behind);
      } else if (next != null && apart(phrase, next, ",") && closes(next)) {
        if (phrase.hasTail() && phrase.matches.isEmpty() && introduces(next)) {
          introduce(phrase, next, next);
        } else if (next.isBareName() && introduces(phrase) && !phrase.hasTail()) {
          introduce(next, phrase, phrase);
        }
      } else if (next != null
          && phrase.role.isPresent()
          && !phrase.hasTail()
          && apart(phrase, next, "of")
          && next.hasTail()
          && next.role.isEmpty()
          && !next.matches.isEmpty()) {
        // "Deputy spokesperson of the US State Department Vedant Patel"
        introduce(next, phrase, next);
      }
    }
  }

  private static boolean introduces(Phrase phrase) {
    return phrase.role.isPresent()
        && phrase.role.get().sort() != Role.Sort.THING
        && phrase.title.equals(Possession.singular(phrase.title))
        && phrase.lastMatch().isEmpty();
  }

  private void introduceByItself(Phrase phrase) {
    if (phrase.role.isPresent()) {
      introduce(phrase, phrase, phrase);
    } else if (COMPANY.contains(tokens(phrase).get(phrase.end - 1).form())) {
      modifiers(phrase)
          .ifPresent(
              state ->
                  know(
                      name(phrase),
                      new Actor(
                          name(phrase), ActorKind.ORGANISATION, state.code(), Optional.of("BUS"))));
    }
  }

  /** The tail of {@code named} is what {@code titled} says, of the state or body of {@code of}. */
  private void introduce(Phrase named, Phrase titled, Phrase of) {
    Role role = titled.role.orElseThrow();
    ActorKind kind =
        switch (role.sort()) {
          case PERSON ->
              role.sector().equals("CRM") || role.sector().equals("REB")
                  ? ActorKind.GROUP
                  : ActorKind.PERSON;
          case GROUP -> ActorKind.GROUP;
          case BODY, PEOPLE, THING -> ActorKind.ORGANISATION;
        };
    Optional<Actor> modifier = modifiers(of);
    Optional<String> code = modifier.flatMap(Actor::code);
    if (code.isEmpty() && (kind != ActorKind.PERSON || modifier.isPresent())) {
      // A body without a country is still a body; a person is left for the reader of the text.
      know(name(named), new Actor(name(named), kind, code, sector(role, modifier)));
      return;
    }
    if (code.isPresent()) {
      know(name(named), new Actor(name(named), kind, code, sector(role, modifier)));
    }
  }

  static Optional<String> sector(Role role, Optional<Actor> modifier) {
    Optional<String> own = Optional.of(role.sector()).filter(sector -> !sector.isEmpty());
    boolean body = modifier.filter(actor -> actor.kind() == ActorKind.ORGANISATION).isPresent();
    return body && role.sort() == Role.Sort.PERSON
        ? modifier.flatMap(Actor::sector).or(() -> own)
        : own;
  }

  /** The state or body before the noun: the last possessor's, else the first in the phrase. */
  static Optional<Actor> modifiers(Phrase phrase) {
    for (Match match : phrase.matches) {
      if (match.name().sort() != Name.Sort.PERSON || match.end() < phrase.end) {
        return Optional.of(match.name().actor());
      }
    }
    Phrase possessor = phrase.possessor;
    if (possessor != null && !possessor.matches.isEmpty()) {
      return Optional.of(possessor.matches.getLast().name().actor());
    }
    return Optional.empty();
  }

  void know(String name, Actor actor) {
    // The first introduction counts, unless it leaves the country open and a later one does not.
    known.merge(name, actor, (one, other) -> one.code().isEmpty() ? other : one);
    int space = name.lastIndexOf(' ');
    if (actor.kind() == ActorKind.PERSON && space > 0) {
      known.putIfAbsent(name.substring(space + 1), actor);
    } else if (actor.kind() == ActorKind.ORGANISATION && space > 0) {
      String first = name.substring(0, name.indexOf(' '));
      if (first.length() > 4 && table.role(first).isEmpty()) {
        known.putIfAbsent(first, actor);
      }
    }
  }

  /** Whom the article introduces by this name or its last part. */
  @Nullable Actor named(String name) {
    Actor actor = known.get(name);
    int space = name.lastIndexOf(' ');
    if (actor == null && space > 0) {
      Actor bySurname = known.get(name.substring(space + 1));
      // "Mohammad Javad Azari Jahromi" and "Azari Jahromi" are one; "Louise Jahromi" is not.
      if (bySurname != null
          && (bySurname.name().endsWith(name) || name.endsWith(bySurname.name()))) {
        return bySurname;
      }
    }
    return actor;
  }

  String name(Phrase phrase) {
    List<Token> tokens = tokens(phrase);
    return reading
        .article()
        .text()
        .substring(tokens.get(phrase.tail).span().start(), tokens.get(phrase.end - 1).span().end());
  }

  private List<Token> tokens(Phrase phrase) {
    return reading.sentences().get(phrase.sentence).tokens();
  }

  /** True if only this word stands between the two. */
  boolean apart(Phrase left, Phrase right, String word) {
    int between = left.end;
    return (right.start == between + 1 && tokens(left).get(between).form().equals(word))
        || (right.possessor != null && apart(left, right.possessor, word));
  }

  private boolean closes(Phrase phrase) {
    List<Token> tokens = tokens(phrase);
    return phrase.end >= tokens.size()
        || tokens.get(phrase.end).upos().equals("PUNCT")
        || tokens.get(phrase.end).form().equals("in");
  }
}
