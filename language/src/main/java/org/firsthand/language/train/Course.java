package org.firsthand.language.train;

/**
 * How a net is trained.
 *
 * @param epochs how often all lessons are seen
 * @param batch sentences a step
 * @param rate rate of the first steps; it falls to nothing in a straight line
 * @param dropInput share of the words' numbers dropped
 * @param drop share of numbers dropped between layers
 * @param forget how strongly rare words are taken for unknown ones
 * @param seed of all that is random
 */
record Course(
    int epochs, int batch, float rate, float dropInput, float drop, double forget, long seed) {
  /** The same course with another seed. */
  Course seeded(long other) {
    return new Course(epochs, batch, rate, dropInput, drop, forget, other);
  }
}
