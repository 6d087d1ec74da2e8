package org.firsthand.model;

/**
 * One pure step: the same input always gives the same outcome. May be called from many threads.
 *
 * @param <A> what goes in
 * @param <B> what comes out
 */
@FunctionalInterface
public interface Stage<A, B> {
  /** Makes of one input what this step makes of it; never throws for bad input. */
  Outcome<B> apply(A input);
}
