/**
 * The dossier: one SQLite file that holds what was read and what was found in it.
 *
 * <p>Reads and writes records of {@link org.firsthand.model}. Start with {@link
 * org.firsthand.store.Dossier}: {@link org.firsthand.store.Register} takes in one input at a time,
 * {@link org.firsthand.store.Blocks} keeps the findings in step with the events, {@link
 * org.firsthand.store.Journal} keeps what analysts decided; {@link org.firsthand.store.Lists},
 * {@link org.firsthand.store.Captures} and {@link org.firsthand.store.Search} read. What the lists
 * show is a function of the set of inputs and the journal: the order in which they came leaves no
 * trace. Not here: deciding anything; the steps do that, and {@code run} joins the two.
 */
@NullMarked
package org.firsthand.store;

import org.jspecify.annotations.NullMarked;
