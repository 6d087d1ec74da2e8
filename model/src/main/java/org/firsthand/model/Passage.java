package org.firsthand.model;

/** Two passages that are the same text: one in the copy, one in the original. */
public record Passage(Span copy, Span original) {}
