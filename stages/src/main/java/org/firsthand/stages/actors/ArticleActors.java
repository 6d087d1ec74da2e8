package org.firsthand.stages.actors;

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
}
