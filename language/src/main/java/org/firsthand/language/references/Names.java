package org.firsthand.language.references;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who bears which name in one text: a name in full, a part of one that only one bears, the initials
 * that stand in brackets behind one. Lives while one text is read.
 */
final class Names {
  private final WordLists lists;
  private final Map<String, Entity> byName = new HashMap<>();
  private final Map<String, List<Entity>> byWord = new HashMap<>();

  Names(WordLists lists) {
    this.lists = lists;
  }

  /** Whom the name means; somebody new where nobody before bears it. */
  Entity of(Mention name) {
    String key = name.kind + name.noun;
    Entity known = byName.get(key);
    if (known != null && known.gender.agrees(name.gender)) {
      return known;
    }
    List<String> words = List.of(name.noun.split(" "));
    Entity entity = name.kind == Kind.PLACE ? null : shorter(name, words);
    if (entity == null && name.kind == Kind.PERSON && words.size() > 1) {
      entity = longer(name, words);
    }
    if (entity == null) {
      entity = new Entity(name);
    }
    if (words.size() > entity.name.size()) {
      entity.name = words;
      entity.fullest = name;
      for (String word : words) {
        List<Entity> bearers = byWord.computeIfAbsent(word, key2 -> new ArrayList<>());
        if (!bearers.contains(entity)) {
          bearers.add(entity);
        }
      }
    }
    byName.put(key, entity);
    return entity;
  }

  /** Initials in brackets: the name before them is what they stand for. */
  void initials(String initials, Entity entity) {
    byName.put(Kind.BODY + initials, entity);
    byName.put(Kind.PLACE + initials, entity);
    byName.put(Kind.PERSON + initials, entity);
  }

  /** The only one whose longer name begins or ends with these words. */
  private @org.jspecify.annotations.Nullable Entity shorter(Mention name, List<String> words) {
    Entity found = null;
    for (Entity bearer : byWord.getOrDefault(words.getLast(), List.of())) {
      boolean longer = bearer.kind == name.kind && bearer.name.size() > words.size();
      if (!longer || !isPart(bearer.name, words, name.kind) || !bearer.gender.agrees(name.gender)) {
        continue;
      }
      if (found != null && found != bearer) {
        return null;
      }
      found = bearer;
    }
    return found;
  }

  private boolean isPart(List<String> name, List<String> part, Kind kind) {
    boolean end = name.subList(name.size() - part.size(), name.size()).equals(part);
    boolean start = name.subList(0, part.size()).equals(part);
    if (kind == Kind.PERSON) {
      return end || (start && part.size() == 1) || Collections.indexOfSubList(name, part) > 0;
    }
    boolean generic = lists.kind(WordLists.lower(part.getFirst())) != Kind.THING;
    boolean inside = end && !start && name.contains("of");
    return (start || end) && !inside && (!generic || part.size() > 1);
  }

  /** The one named by surname or in part before. */
  private @org.jspecify.annotations.Nullable Entity longer(Mention name, List<String> words) {
    Entity found = null;
    for (Entity bearer : byWord.getOrDefault(words.getLast(), List.of())) {
      boolean part =
          bearer.kind == Kind.PERSON
              && bearer.name.size() < words.size()
              && words.containsAll(bearer.name)
              && bearer.name.getLast().equals(words.getLast());
      if (part && bearer.gender.agrees(name.gender)) {
        if (found != null) {
          return null;
        }
        found = bearer;
      }
    }
    return found;
  }
}
