package org.firsthand.model;

import java.util.List;
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
 * @param alsoFor whom it speaks for besides: for "British and US officials" the United States where
 *     {@code actor} is the United Kingdom; in the order of the text
 * @param unnamed what is known of a source without a name
 */
public record Source(
    String text,
    Optional<Span> span,
    SourceKind kind,
    Optional<Actor> actor,
    List<Actor> alsoFor,
    Optional<Unnamed> unnamed) {
  public Source {
    // records written before there was such a field have none
    alsoFor = alsoFor == null ? List.of() : List.copyOf(alsoFor);
  }

  /** A source that speaks for one actor or none, and of which no more is known. */
  public Source(String text, Optional<Span> span, SourceKind kind, Optional<Actor> actor) {
    this(text, span, kind, actor, List.of(), Optional.empty());
  }
}
