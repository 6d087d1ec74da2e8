/**
 * Who is meant: mentions of states, bodies, persons and groups, resolved to actors.
 *
 * <p>Reads a {@link org.firsthand.stages.text.Reading} and the tables of countries, bodies and
 * threat groups; writes {@link org.firsthand.stages.actors.ArticleActors}. The steps {@code
 * statements} and {@code events} ask it. Not here: what the actors do or say.
 */
@NullMarked
package org.firsthand.stages.actors;

import org.jspecify.annotations.NullMarked;
