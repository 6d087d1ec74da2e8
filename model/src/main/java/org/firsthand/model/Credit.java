package org.firsthand.model;

import java.util.Optional;

/**
 * A line that names where a text comes from.
 *
 * @param kind what the line says of it
 * @param name the agency, outlet or body named, as printed
 * @param span where it stands in the article's text; empty if the line was taken off the text or
 *     stands in the page's metadata
 */
public record Credit(CreditKind kind, String name, Optional<Span> span) {}
