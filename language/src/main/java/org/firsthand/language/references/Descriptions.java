package org.firsthand.language.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds whom "the Iranian minister" and "the company" mean, through how they were introduced. */
final class Descriptions {
  /** What a person or body was once called holds this many sentences. */
  private static final int REACH = 30;

  /** A place is meant while it is spoken of. */
  private static final int PLACE_REACH = 3;

  /** So is what has no name. */
  private static final int UNNAMED_REACH = 2;

  private final Memory memory;
  private final WordLists lists;

  Descriptions(Memory memory, WordLists lists) {
    this.memory = memory;
    this.lists = lists;
  }

  /** The only one of whom the noun has been said, with no word against it. */
  Optional<Entity> of(Mention phrase) {
    List<Entity> fitting = new ArrayList<>();
    for (Entity entity : memory.described(lists.sort(phrase.noun))) {
      boolean near = phrase.sentence - entity.last.sentence <= reach(entity);
      if (near && !entity.plural && fits(entity, phrase)) {
        fitting.add(entity);
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private static int reach(Entity entity) {
    if (!entity.isNamed()) {
      return UNNAMED_REACH;
    }
    return entity.kind == Kind.PLACE ? PLACE_REACH : REACH;
  }

  private boolean fits(Entity entity, Mention phrase) {
    String sort = lists.sort(phrase.noun);
    for (Entity.Description description : entity.descriptions) {
      if (description.noun().equals(sort) && holds(description.words(), phrase.words)) {
        return true;
      }
    }
    return false;
  }

  /** "Iranian" holds where "Iran" was said. */
  private static boolean holds(Set<String> said, Set<String> asked) {
    for (String word : asked) {
      if (!said.contains(word) && said.stream().noneMatch(other -> isAkin(other, word))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAkin(String one, String other) {
    int shared = 0;
    int shorter = Math.min(one.length(), other.length());
    while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared >= 4 && shared >= shorter - 2;
  }
}
