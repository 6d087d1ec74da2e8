package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.firsthand.model.EventKind;
import org.firsthand.model.EventType;

/** The lexicon's file, line by line, with a message for each line that is not as it should be. */
record LexiconLines(List<Rule> rules, Map<String, Set<String>> classes, List<String> problems) {
  private static final int COLUMNS = 6;
  private static final List<String> WORDS =
      List.of(
          "subj",
          "obj",
          "poss",
          "light",
          "mod",
          "clause",
          "sentence",
          "topic",
          "self",
          "affected",
          "victim",
          "culprit",
          "deed",
          "comp",
          "duty",
          "told",
          "if",
          "second");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "alongside",
          "beside",
          "amid",
          "throughout",
          "to",
          "with",
          "from",
          "against",
          "on",
          "of",
          "for",
          "in",
          "into",
          "at",
          "by",
          "over",
          "between",
          "among",
          "as",
          "off",
          "upon",
          "towards",
          "toward",
          "about",
          "through",
          "behind",
          "under",
          "near",
          "via",
          "inside",
          "across",
          "within",
          "out",
          "around",
          "onto",
          "after",
          "outside",
          "along",
          "targeting");

  static LexiconLines read(String file, List<String> lines) {
    LexiconLines read =
        new LexiconLines(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String where = file + ":" + (i + 1) + ": ";
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("@")) {
        read.readClass(where, line);
      } else {
        read.readRule(where, i + 1, line);
      }
    }
    return read;
  }

  private void readClass(String where, String line) {
    int equals = line.indexOf('=');
    if (equals < 0) {
      problems.add(where + "expected @class = word, word, found '" + line + "'");
      return;
    }
    String name = line.substring(1, equals).strip();
    Set<String> words = classes.computeIfAbsent(name, key -> new LinkedHashSet<>());
    for (String word : line.substring(equals + 1).split(",")) {
      String plain = word.strip();
      if (plain.startsWith("@")) {
        Set<String> other = classes.get(plain.substring(1));
        if (other == null) {
          problems.add(where + "expected a class named before, found '" + plain + "'");
        } else {
          words.addAll(other);
        }
      } else if (!plain.isEmpty()) {
        words.add(plain);
      }
    }
  }

  private void readRule(String where, int number, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      problems.add(where + "expected " + COLUMNS + " columns, found " + cells.length);
      return;
    }
    Optional<EventType> type =
        Stream.of(EventType.values()).filter(one -> one.name().equals(cells[2])).findFirst();
    if (type.isEmpty()) {
      problems.add(where + "expected one of PLOVER's types, found '" + cells[2] + "'");
      return;
    }
    Optional<EventKind> kind =
        Stream.of(EventKind.values())
            .filter(one -> one.term().equals(cells[5].strip()))
            .findFirst();
    if (kind.isEmpty() && !cells[5].isBlank()) {
      problems.add(where + "expected a kind such as leak or training, found '" + cells[5] + "'");
    }
    List<Slot> frame = new ArrayList<>();
    for (String slot : cells[1].strip().split(" +")) {
      readSlot(where, slot).ifPresent(frame::add);
    }
    for (String trigger : cells[0].split(",")) {
      String word = trigger.strip();
      boolean verb = word.endsWith("/v");
      if (!verb && !word.endsWith("/n")) {
        problems.add(where + "expected a trigger that ends in /v or /n, found '" + word + "'");
        continue;
      }
      rules.add(
          new Rule(
              number,
              word.substring(0, word.length() - 2),
              verb,
              frame,
              type.get(),
              cells[3].isEmpty() ? Optional.empty() : Optional.of(cells[3]),
              cells[4].isEmpty() ? List.of() : List.of(cells[4].split(" *, *")),
              kind));
    }
  }

  private Optional<Slot> readSlot(String where, String text) {
    int colon = text.indexOf(':');
    Slot.Role role =
        switch (colon == 1 ? text.charAt(0) : ' ') {
          case 'A' -> Slot.Role.ACTOR;
          case 'R' -> Slot.Role.RECIPIENT;
          case 'T' -> Slot.Role.THING;
          case 'S' -> Slot.Role.SIDES;
          case 'X' -> Slot.Role.CONDITION;
          case 'N' -> Slot.Role.FORBIDDEN;
          default -> null;
        };
    if (role == null) {
      problems.add(
          where + "expected a slot such as A:subj, R:on|against or T:obj!, found '" + text + "'");
      return Optional.empty();
    }
    boolean required = text.endsWith("!");
    String rest = text.substring(2, required ? text.length() - 1 : text.length());
    int equals = rest.indexOf('=');
    Set<String> words = new LinkedHashSet<>();
    if (equals >= 0) {
      for (String word : rest.substring(equals + 1).split("\\|")) {
        if (!word.startsWith("@")) {
          words.add(word);
        } else if (classes.containsKey(word.substring(1))) {
          words.addAll(classes.get(word.substring(1)));
        } else {
          problems.add(where + "expected a class named above, found '" + word + "'");
        }
      }
    }
    List<String> places = List.of((equals < 0 ? rest : rest.substring(0, equals)).split("\\|"));
    for (String place : places) {
      if (!WORDS.contains(place) && !PREPOSITIONS.contains(place)) {
        problems.add(
            where
                + "expected one of "
                + String.join(", ", WORDS)
                + " or a preposition, found '"
                + place
                + "'");
      }
    }
    return Optional.of(new Slot(role, places, Set.copyOf(words), required));
  }
}
