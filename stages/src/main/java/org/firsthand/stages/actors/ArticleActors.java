package org.firsthand.stages.actors;

import java.util.List;
import java.util.Optional;
import org.firsthand.model.Actor;

/** Whom the noun phrases of one article mean. Immutable and safe to share between threads. */
@FunctionalInterface
public interface ArticleActors {
  /**
   * The actor meant by the noun phrase that this token heads, pronouns and short forms ("Lavrov",
   * "the Iranian minister") resolved through the article; empty rather than wrong.
   *
   * @param sentence number of the sentence, from 0
   * @param token number of the token in it, from 0
   */
  Optional<Actor> of(int sentence, int token);

  /**
   * All actors meant by that noun phrase: two for "British and US officials" or "the ministers",
   * where {@link #of} gives the first; none where it gives none.
   */
  default List<Actor> all(int sentence, int token) {
    return of(sentence, token).stream().toList();
  }

  /**
   * Whose the thing is that the noun phrase names: Iran for "Iran's digital surveillance programs",
   * Ukraine for "the network of Ukraine's grid operator". An actor's phrase gives the actor.
   */
  default List<Actor> owners(int sentence, int token) {
    return all(sentence, token);
  }

  /** The sentence's noun phrases, in order; possessors are phrases too. */
  default List<NounPhrase> phrases(int sentence) {
    return List.of();
  }
}
