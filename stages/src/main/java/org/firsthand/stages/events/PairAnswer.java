package org.firsthand.stages.events;

import org.firsthand.model.EventType;

/**
 * What one does to another.
 *
 * @param type PLOVER's type
 * @param rule name of the rule that says so
 */
public record PairAnswer(EventType type, String rule) {}
