/**
 * Who is meant: mentions of states, bodies, persons and groups, resolved to actors.
 *
 * <p>Reads a {@link org.firsthand.stages.text.Reading} and the tables of countries, bodies and
 * threat groups; writes {@link org.firsthand.stages.actors.ArticleActors}. Start with {@link
 * org.firsthand.stages.actors.FindActors}. The tables are plain text; those that are made from
 * other sources are made by the programs in {@code stages/tables}. The steps {@code statements} and
 * {@code events} ask it. Not here: what the actors do or say.
 */
@NullMarked
package org.firsthand.stages.actors;

import org.jspecify.annotations.NullMarked;
