package org.firsthand.model;

import java.util.Optional;

/**
 * One who takes part in an event: the mention, and the actor it was resolved to.
 *
 * @param text the words as printed
 * @param span where they stand; empty in a finding, which speaks for several articles
 * @param actor whom they mean; empty if that is not known: then the mention is all there is
 */
public record Participant(String text, Optional<Span> span, Optional<Actor> actor) {}
