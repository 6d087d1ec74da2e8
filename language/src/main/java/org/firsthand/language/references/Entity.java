package org.firsthand.language.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody or something that the text speaks of. Lives while one text is read. */
final class Entity {
  /** What the text calls it without its name: "foreign minister", with "iranian" before it. */
  record Description(String noun, Set<String> words) {}

  /** Descriptions that are kept; more say nothing new. */
  private static final int MOST = 12;

  final Kind kind;
  final boolean plural;
  Gender gender;

  /** Its name at its longest; empty for what has only been described. */
  List<String> name = List.of();

  /** The mention that gave the longest name. */
  @Nullable Mention fullest;

  /** The latest mention with a name; where there is none, with a noun. */
  Mention naming;

  /** The latest mention. */
  Mention last;

  int mentions;
  final List<Description> descriptions = new ArrayList<>();

  Entity(Mention first) {
    this.kind = first.kind;
    this.plural = first.plural;
    this.gender = first.gender;
    this.naming = first;
    this.last = first;
  }

  boolean isNamed() {
    return !name.isEmpty();
  }

  void see(Mention mention) {
    mention.entity = this;
    mentions++;
    last = mention;
    boolean name = mention.form == Mention.Form.NAME;
    if (name || (!isNamed() && mention.form == Mention.Form.NOUN)) {
      naming = mention;
    }
    if (gender == Gender.UNKNOWN) {
      gender = mention.gender;
    }
  }

  void describe(String noun, Set<String> words) {
    if (descriptions.size() < MOST) {
      descriptions.add(new Description(noun, words));
    }
  }
}
