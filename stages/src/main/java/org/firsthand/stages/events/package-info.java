/**
 * Events: who did what to whom, coded in PLOVER.
 *
 * <p>Reads a {@link org.firsthand.stages.text.Reading} with its {@link
 * org.firsthand.stages.actors.ArticleActors}, statements and dates; writes {@link
 * org.firsthand.model.Event}s. Start with {@link org.firsthand.stages.events.CodeEvents}; what it
 * looks for stands in {@code lexicon.tsv}, a table for researchers to read and extend, which {@link
 * org.firsthand.stages.events.CheckLexicon} holds against its own rules. Not here: whether two
 * articles report the same event (findings).
 */
@NullMarked
package org.firsthand.stages.events;

import org.jspecify.annotations.NullMarked;
