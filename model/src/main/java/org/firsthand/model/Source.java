package org.firsthand.model;

import java.util.Optional;

/**
 * Who says it.
 *
 * @param text the words that name the source, as printed
 * @param span where they stand; empty where the text names nobody
 * @param kind what kind of source it is
 * @param actor whom or what the source speaks for, if known: for "Russian Foreign Minister Sergey
 *     Lavrov" the person with Russia's code and sector GOV; for "two US officials" the United
 *     States, GOV
 */
public record Source(String text, Optional<Span> span, SourceKind kind, Optional<Actor> actor) {}
