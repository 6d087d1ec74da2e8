package org.firsthand.stages.statements;

import org.firsthand.model.Span;

/**
 * A noun phrase that stands as a source.
 *
 * @param sentence number of its sentence, from 0
 * @param head number of its head token, from 0
 * @param span what it covers of the text
 */
record Mention(int sentence, int head, Span span) {}
