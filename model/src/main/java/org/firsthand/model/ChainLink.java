package org.firsthand.model;

import java.util.Optional;

/**
 * One link of the chain of sources behind a statement.
 *
 * @param text the link's words: "The WSJ", "the Journal's sources"
 * @param kind what kind of source it is
 * @param span where it stands; empty for the article's own outlet
 */
public record ChainLink(String text, SourceKind kind, Optional<Span> span) {}
