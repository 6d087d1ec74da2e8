package org.firsthand.model;

/**
 * Which article of a pair is the copy, and why we say so.
 *
 * @param basis the kind of evidence
 * @param why the evidence in words, for a reader
 */
public record Direction(DirectionBasis basis, String why) {}
