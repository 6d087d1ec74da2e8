package org.firsthand.stages.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.model.Actor;

/** Finds the names of the tables in one article's sentences, the longest first, left to right. */
final class FindNames {
  /** Beginnings of words that say that hackers or groups are spoken of. */
  private static final List<String> CONTEXT =
      List.of("hack", "cyber", "threat", "apt", "malware", "espionage", "ransomware", "gang")
          .stream()
          .toList();

  private static final Set<String> CONTEXT_WORDS =
      Set.of("group", "actor", "actors", "attackers", "intrusion", "crew", "spies", "operators");

  /** Words behind a hyphen that make a name an affiliation: "Iran-backed". */
  private static final Set<String> AFFILIATION =
      Set.of(
          "backed",
          "linked",
          "based",
          "sponsored",
          "aligned",
          "affiliated",
          "controlled",
          "owned",
          "run",
          "led",
          "allied",
          "funded",
          "supported",
          "nexus",
          "occupied",
          "affiliate");

  /** Behind a surname they say that it is a relative's: "Castillo Jr." is not Castillo. */
  private static final Set<String> YOUNGER = Set.of("Jr.", "Jr", "Sr.", "Sr");

  /** Behind a town's name they say that something else is called after it. */
  private static final Set<String> CALLED_AFTER_TOWNS =
      Set.of(
          "County",
          "Township",
          "Street",
          "Avenue",
          "Road",
          "Lane",
          "Heights",
          "Beach",
          "Marathon",
          "Coronavirus",
          "Virus",
          "coronavirus",
          "virus");

  /** Behind a surname they say that what is named is called after him. */
  private static final Set<String> NAMED_AFTER =
      Set.of(
          "Foundation",
          "Institute",
          "Center",
          "Centre",
          "Library",
          "University",
          "School",
          "Airport",
          "Hotel",
          "Hotels",
          "International",
          "Tower",
          "Organization",
          "Organisation");

  private static final Set<String> PARTS = Set.of("North", "South", "Central", "Latin", "Native");

  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "NUM");

  /** Words before a name in capitals that do not make it a part of a longer name. */
  private static final Set<String> DIRECTIONS =
      Set.of("northern", "southern", "eastern", "western", "central", "greater", "mr", "the");

  private final ActorTable table;
  private final String text;
  private final Set<Actor> groupsSeen = new HashSet<>();

  FindNames(ActorTable table, String text) {
    this.table = table;
    this.text = text;
  }

  List<Match> in(List<Token> tokens) {
    boolean context = tokens.stream().anyMatch(token -> isContext(token.form()));
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      boolean people = i > 0 && tokens.get(i - 1).form().equalsIgnoreCase("ethnic");
      // "ethnic Albanians" live in many states
      Match match =
          !people && mayBegin(tokens.get(i)) ? longestAt(tokens, i, context, found) : null;
      if (match == null) {
        i++;
      } else {
        found.add(match);
        i = match.end();
      }
    }
    return found;
  }

  private static boolean isYounger(List<Token> tokens, int end) {
    return end < tokens.size() && YOUNGER.contains(tokens.get(end).form());
  }

  /** "Latin American", "the North American pact": of no one state. */
  private static boolean isOfTheContinent(List<Token> tokens, int i) {
    return i > 0
        && PARTS.contains(tokens.get(i - 1).form())
        && tokens.get(i).form().startsWith("America");
  }

  /** "The Castillo Foundation" is not Castillo. */
  private static boolean isNamedAfter(List<Token> tokens, int end) {
    return end < tokens.size() && NAMED_AFTER.contains(tokens.get(end).form());
  }

  /** "Ana Castillo", where the tables know a Pedro: another of the family. */
  private boolean isRelative(List<Token> tokens, int i, Name found, List<Match> before) {
    if (!endsAPersonsName(tokens, i, before)) {
      return false;
    }
    String given = tokens.get(i - 1).form();
    return !given.endsWith(".") && given.charAt(0) != found.actor().name().charAt(0);
  }

  private static boolean mayBegin(Token token) {
    char first = token.form().charAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first) || first == 'a' || first == 't';
  }

  private static boolean isContext(String form) {
    String word = form.toLowerCase(Locale.ROOT);
    return CONTEXT_WORDS.contains(word) || CONTEXT.stream().anyMatch(word::startsWith);
  }

  private @org.jspecify.annotations.Nullable Match longestAt(
      List<Token> tokens, int i, boolean context, List<Match> before) {
    for (int end = Math.min(tokens.size(), i + ActorTable.LONGEST); end > i; end--) {
      String words = words(tokens, i, end);
      Optional<Name> name = table.name(words);
      if (name.isEmpty()) {
        continue;
      }
      Name found = name.get();
      if (table.isNamesake(words, text) || isOfTheContinent(tokens, i)) {
        return null;
      }
      if (found.needsContext() && !context && !groupsSeen.contains(found.actor())) {
        continue;
      }
      if (found.sort() == Name.Sort.PERSON
          && (isYounger(tokens, end)
              || isNamedAfter(tokens, end)
              || (end == i + 1 && isRelative(tokens, i, found, before)))) {
        return null;
      }
      if ((found.sort() == Name.Sort.PLACE || found.sort() == Name.Sort.SEAT)
          && end < tokens.size()
          && CALLED_AFTER_TOWNS.contains(tokens.get(end).form())) {
        return null;
      }
      if (end == i + 1 && found.isState() && endsAPersonsName(tokens, i, before)) {
        continue;
      }
      if (end == i + 1 && found.modifies() && isSurname(tokens, i, before)) {
        continue;
      }
      if (found.sort() == Name.Sort.GROUP) {
        groupsSeen.add(found.actor());
      }
      return behindHyphen(tokens, i, end, found);
    }
    return affiliation(tokens.get(i)).map(name -> new Match(i, i + 1, name)).orElse(null);
  }

  /**
   * "Iran-backed", cut at its hyphen, is an adjective; "Iranian-made" says nothing of its owner.
   */
  private static @org.jspecify.annotations.Nullable Match behindHyphen(
      List<Token> tokens, int i, int end, Name name) {
    boolean hyphen =
        end + 1 < tokens.size() && tokens.get(end).form().equals("-") && name.isState();
    String word = hyphen ? tokens.get(end + 1).form().toLowerCase(Locale.ROOT) : "";
    if (AFFILIATION.contains(word)) {
      return new Match(i, end + 2, new Name(Name.Sort.AFFILIATION, plain(name.actor()), false));
    }
    if (!word.isEmpty() && Character.isLowerCase(tokens.get(end + 1).form().charAt(0))) {
      return null;
    }
    return new Match(i, end, name);
  }

  /** "Iran-backed" is an adjective that says Iran. */
  private Optional<Name> affiliation(Token token) {
    int hyphen = token.form().lastIndexOf('-');
    if (hyphen <= 0
        || !AFFILIATION.contains(token.form().substring(hyphen + 1).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return table
        .name(token.form().substring(0, hyphen))
        .filter(Name::isState)
        .map(name -> new Name(Name.Sort.AFFILIATION, plain(name.actor()), false));
  }

  private static Actor plain(Actor actor) {
    return new Actor(actor.name(), actor.kind(), actor.code(), Optional.empty());
  }

  /** The "Jordan" of "Michael Jordan": behind a capitalised word that is nobody's title. */
  private boolean endsAPersonsName(List<Token> tokens, int i, List<Match> before) {
    if (i == 0) {
      return false;
    }
    Token previous = tokens.get(i - 1);
    return previous.upos().equals("PROPN")
        && Character.isUpperCase(previous.form().charAt(0))
        && previous.form().length() > 1
        && tokens.get(i).upos().equals("PROPN")
        && previous.name().filter(name -> name.endsWith("PERSON")).isPresent()
        && (before.isEmpty() || before.getLast().end() != i)
        && !DIRECTIONS.contains(previous.form().toLowerCase(Locale.ROOT))
        && table.role(previous.form()).isEmpty();
  }

  /** The "Cuban" of "Mark Cuban took": an adjective before no noun, behind a name. */
  private boolean isSurname(List<Token> tokens, int i, List<Match> before) {
    boolean last =
        i + 1 == tokens.size()
            || !NOMINAL.contains(tokens.get(i + 1).upos()) && !tokens.get(i + 1).form().equals("-");
    Token previous = i == 0 ? tokens.get(i) : tokens.get(i - 1);
    return last
        && i > 0
        && previous.upos().equals("PROPN")
        && previous.form().length() > 1
        && (before.isEmpty() || before.getLast().end() != i)
        && !DIRECTIONS.contains(previous.form().toLowerCase(Locale.ROOT))
        && table.role(previous.form()).isEmpty();
  }

  private String words(List<Token> tokens, int start, int end) {
    String words =
        text.substring(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
    return words.indexOf('’') >= 0 ? words.replace('’', '\'') : words;
  }
}
