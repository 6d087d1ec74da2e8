package org.firsthand.stages.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.firsthand.language.Resource;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;

/**
 * The tables of who is who: countries, places, bodies, threat groups, officials, and the nouns that
 * say what somebody is.
 *
 * <p>The tables are plain text beside this class, each with its sources at its top: {@code
 * countries.tsv}, {@code territories.tsv}, {@code places.tsv}, {@code bodies.tsv}, {@code
 * groups.tsv}, {@code roles.tsv}, {@code namesakes.tsv}. Immutable and safe to share between
 * threads.
 */
public final class ActorTable {
  /** The longest name of the tables has fewer words than this. */
  static final int LONGEST = 7;

  private final Map<String, Name> names = new HashMap<>();
  private final Map<String, Name> shouted = new HashMap<>();
  private final Map<String, Name> groups = new HashMap<>();
  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();

  private final Namesakes namesakes = new Namesakes();

  private ActorTable() {}

  /** True if the text means another place by a state's name: "Georgia" in a report from Atlanta. */
  boolean isNamesake(String name, String text) {
    return namesakes.isAnother(name, text);
  }

  /**
   * The tables that ship with the program.
   *
   * @throws IllegalStateException if a line of a table is not as its head says; names file and line
   */
  public static ActorTable load() {
    ActorTable table = new ActorTable();
    table.read("countries.tsv", 6, table::country);
    table.read("territories.tsv", 2, table::territory);
    table.read("places.tsv", 2, table::places);
    table.read("bodies.tsv", 5, table::body);
    table.read("groups.tsv", 3, table::group);
    table.read("roles.tsv", 3, table::role);
    table.read("namesakes.tsv", 3, table.namesakes::add);
    return table;
  }

  @FunctionalInterface
  private interface Row {
    void add(String[] cells);
  }

  private void read(String file, int columns, Row row) {
    List<String> lines = Resource.allLines(ActorTable.class, file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != columns) {
        throw new IllegalStateException(
            file + ":" + (i + 1) + ": expected " + columns + " columns, found " + cells.length);
      }
      row.add(cells);
    }
  }

  private static String[] list(String cell) {
    return cell.isEmpty() ? new String[0] : cell.split("\\|");
  }

  private void country(String[] cells) {
    String code = cells[0];
    countries.put(code, cells[1]);
    Actor land = state(cells[1], code, Optional.empty());
    add(cells[1], new Name(Name.Sort.COUNTRY, land, false));
    for (String other : list(cells[2])) {
      add(other, new Name(Name.Sort.COUNTRY, land, false));
    }
    for (String adjective : list(cells[3])) {
      names.put(adjective, new Name(Name.Sort.ADJECTIVE, land, false));
      add(adjective + "s", new Name(Name.Sort.PEOPLE, land, false));
    }
    for (String people : list(cells[4])) {
      add(people, new Name(Name.Sort.PEOPLE, land, false));
    }
    Actor government = state(cells[1], code, Optional.of("GOV"));
    for (String seat : list(cells[5])) {
      add(seat, new Name(Name.Sort.SEAT, government, false));
    }
  }

  private void territory(String[] cells) {
    countries.putIfAbsent(cells[0], cells[1]);
    Actor land = state(cells[1], cells[0], Optional.empty());
    names.putIfAbsent(cells[1], new Name(Name.Sort.COUNTRY, land, false));
  }

  private void places(String[] cells) {
    Actor land = state(countryName(cells[0]), cells[0], Optional.empty());
    for (String place : list(cells[1])) {
      add(place, new Name(Name.Sort.PLACE, land, false));
    }
  }

  private void body(String[] cells) {
    ActorKind kind = ActorKind.valueOf(cells[0].toUpperCase(Locale.ROOT));
    Actor actor = new Actor(cells[1], kind, present(cells[2]), present(cells[3]));
    Name.Sort sort =
        switch (kind) {
          case PERSON -> Name.Sort.PERSON;
          case GROUP -> Name.Sort.GROUP;
          case COUNTRY, ORGANISATION -> Name.Sort.BODY;
        };
    add(cells[1], new Name(sort, actor, false));
    for (String other : list(cells[4])) {
      add(other, new Name(sort, actor, false));
    }
  }

  private void group(String[] cells) {
    Actor actor = new Actor(cells[0], ActorKind.GROUP, present(cells[1]), Optional.of("CRM"));
    addGroup(cells[0], actor);
    for (String other : list(cells[2])) {
      addGroup(other, actor);
    }
  }

  private void addGroup(String name, Actor actor) {
    // "APT29" can mean nothing else; "Snake" and "Comment Crew" can.
    boolean distinctive = name.matches("\\p{L}{2,}-?\\d+|.*\\p{Ll}\\p{Lu}.*");
    groups.putIfAbsent(
        name.toLowerCase(Locale.ROOT), new Name(Name.Sort.GROUP, actor, !distinctive));
  }

  private void role(String[] cells) {
    Role role = new Role(Role.Sort.of(cells[0]), cells[1]);
    for (String noun : list(cells[2])) {
      roles.putIfAbsent(noun, role);
    }
  }

  private void add(String words, Name name) {
    names.putIfAbsent(words, name);
    if (words.length() > 4) {
      shouted.putIfAbsent(words.toUpperCase(Locale.ROOT), name);
    }
  }

  private static Optional<String> present(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** A state as an actor. */
  static Actor state(String name, String code, Optional<String> sector) {
    return new Actor(name, ActorKind.COUNTRY, Optional.of(code), sector);
  }

  /** The country's English name; the code itself if it is none of ours. */
  public String countryName(String code) {
    return countries.getOrDefault(code, code);
  }

  /** True if the code is that of a state or territory. */
  public boolean isCountry(String code) {
    return countries.containsKey(code);
  }

  /** Whom these words name, capital letters as printed. */
  Optional<Name> name(String words) {
    Name found = names.get(words);
    if (found == null) {
      found = shouted.get(words);
    }
    if (found == null && startsLikeAName(words)) {
      found = groups.get(words.toLowerCase(Locale.ROOT));
    }
    return Optional.ofNullable(found);
  }

  private static boolean startsLikeAName(String words) {
    char first = words.isEmpty() ? ' ' : words.charAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  /** What this noun, in singular or plural, says of who is meant. */
  Optional<Role> role(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    Role found = roles.get(word);
    if (found == null && word.endsWith("ies")) {
      found = roles.get(word.substring(0, word.length() - 3) + "y");
    }
    if (found == null && word.endsWith("men")) {
      found = roles.get(word.substring(0, word.length() - 2) + "an");
    }
    if (found == null && word.endsWith("es")) {
      found = roles.get(word.substring(0, word.length() - 2));
    }
    if (found == null && word.endsWith("s")) {
      found = roles.get(word.substring(0, word.length() - 1));
    }
    return Optional.ofNullable(found);
  }
}
