package org.firsthand.model;

/** Words of an article that show something: which article, what words, where. */
public record Evidence(String article, String text, Span span) {}
