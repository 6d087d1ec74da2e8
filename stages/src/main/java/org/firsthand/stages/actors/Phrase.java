package org.firsthand.stages.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.firsthand.model.Actor;
import org.firsthand.stages.text.Tree;
import org.jspecify.annotations.Nullable;

/**
 * One noun phrase without what follows its head: "the Iranian minister", "Canada", "its". A
 * possessor is a phrase of its own.
 *
 * <p>Lives inside {@link FindActors} while it works on one article; not shared.
 */
final class Phrase {
  final int sentence;
  final int start;
  final int end;

  /** The phrase whose "'s" stands before this one. */
  @Nullable Phrase possessor;

  /** Names of the tables in it, in order. */
  final List<Match> matches = new ArrayList<>();

  /** What its common noun says; absent if it has none that the table knows. */
  Optional<Role> role = Optional.empty();

  /** The noun itself, in lower case; empty without a role. */
  String title = "";

  /** First token of the name at its end that no table has: "Ingrid Dahl". */
  int tail;

  /** Whom it means. */
  List<Actor> actors = List.of();

  /** Whose it is. */
  List<Actor> owners = List.of();

  Phrase(int sentence, int start, int end) {
    this.sentence = sentence;
    this.start = start;
    this.end = end;
    this.tail = end;
  }

  boolean hasTail() {
    return tail < end;
  }

  /** The name that ends the phrase, if it does. */
  Optional<Match> lastMatch() {
    return matches.isEmpty() || matches.getLast().end() != end
        ? Optional.empty()
        : Optional.of(matches.getLast());
  }

  /** True if the phrase is only a name that no table has. */
  boolean isBareName() {
    return hasTail() && role.isEmpty() && matches.isEmpty();
  }

  /** True for "the" and its like. */
  boolean isDefinite(Tree tree) {
    String first = tree.token(start).form().toLowerCase(Locale.ROOT);
    return first.equals("the")
        || first.equals("these")
        || first.equals("those")
        || first.equals("both")
        || first.equals("this")
        || first.equals("that");
  }
}
