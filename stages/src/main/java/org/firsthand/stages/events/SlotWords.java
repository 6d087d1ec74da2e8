package org.firsthand.stages.events;

import java.util.Locale;
import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.stages.actors.NounPhrase;

/**
 * Whether the words that a slot asks for stand in a phrase, around a trigger, or in the article.
 */
final class SlotWords {
  /** "clause" reaches no further behind the trigger. */
  private static final int NEAR = 16;

  private final Clause clause;
  private final Topic topic;

  SlotWords(Clause clause, Topic topic) {
    this.clause = clause;
    this.topic = topic;
  }

  /** A condition on the words before the noun, around the trigger, or of the whole article. */
  boolean around(int trigger, Slot slot) {
    if (slot.places().contains("second")) {
      return clause.isNamed(trigger, slot.words());
    }
    if (slot.words().isEmpty()) {
      return false;
    }
    if (slot.places().contains("topic") && topic.holds(slot.words())) {
      return true;
    }
    if (slot.places().contains("sentence")) {
      for (int i = 0; i < clause.tree().size(); i++) {
        if (i != trigger && at(i, slot.words())) {
          return true;
        }
      }
    }
    if (slot.places().contains("clause")) {
      int end = Math.min(clause.tree().size(), trigger + 1 + NEAR);
      for (int i = trigger + 1; i < end; i++) {
        if (at(i, slot.words())) {
          return true;
        }
      }
    }
    if (!slot.places().contains("mod")) {
      return false;
    }
    NounPhrase own = clause.phraseAt(trigger);
    // the words of a possessor's name are his: "the Internet Agency's campaign"
    int from = own == null ? Math.max(0, trigger - 1) : own.start();
    for (int i = from; i < trigger; i++) {
      if (at(i, slot.words())) {
        return true;
      }
    }
    return false;
  }

  boolean in(NounPhrase phrase, Set<String> words) {
    if (words.contains("hacker") && phrase.actors().stream().anyMatch(SlotWords::isHackers)) {
      return true;
    }
    int end = phrase.end();
    // "a wave of attacks", "the network of the port"
    NounPhrase behind = clause.word(end).equals("of") ? clause.phraseAt(end + 1) : null;
    end = behind == null ? end : behind.end();
    for (int i = phrase.from(); i < end; i++) {
      if (at(i, words)) {
        return true;
      }
    }
    return false;
  }

  boolean at(int i, Set<String> words) {
    Token token = clause.token(i);
    return words.contains(token.lemma().toLowerCase(Locale.ROOT))
        || words.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /** A threat group is hackers, whatever its name. */
  private static boolean isHackers(Actor actor) {
    return actor.kind() == ActorKind.GROUP && Participants.isHackers(actor);
  }
}
