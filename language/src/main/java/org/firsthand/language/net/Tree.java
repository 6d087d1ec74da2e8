package org.firsthand.language.net;

/**
 * A dependency tree. Arrays are parallel to the words and not copied.
 *
 * @param heads head of each word, counted from 0; the root is the number of words
 * @param relations number of each word's relation
 * @param tags number of each word's tag, as the net sees it in its sentence
 */
@SuppressWarnings("ArrayRecordComponent") // numbers on their way, never compared
public record Tree(int[] heads, int[] relations, int[] tags) {}
