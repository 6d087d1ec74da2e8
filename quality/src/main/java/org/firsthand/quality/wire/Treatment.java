package org.firsthand.quality.wire;

/**
 * What the wire room does to a story to make a copy of it.
 *
 * @param name the measurement's name
 * @param clue what then tells which is the copy
 * @param change from the original to the copy
 */
public record Treatment(String name, Link.Clue clue, Change change) {}
