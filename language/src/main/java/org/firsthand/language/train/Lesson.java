package org.firsthand.language.train;

import org.firsthand.language.net.WordRows;

/**
 * A sentence to learn from. Arrays are parallel to the words and not copied.
 *
 * @param heads head of each word from 0; the root is the number of words
 * @param at the head at which each word's relation is learnt
 * @param relations number of each word's relation
 * @param tags number of each word's tag
 */
@SuppressWarnings("ArrayRecordComponent") // numbers on their way, never compared
record Lesson(WordRows words, Belief heads, int[] at, Belief relations, Belief tags) {}
