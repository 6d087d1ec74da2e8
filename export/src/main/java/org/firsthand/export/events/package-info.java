/**
 * Findings in the shapes of others' event data: POLECAT's columns, GDELT's mentions, EuRepoC's
 * attributions.
 *
 * <p>Reads one {@link org.firsthand.export.Account} at a time; each shape is a {@link
 * org.firsthand.export.table.Table} with the names and the order of columns that its users know.
 * Start with {@link org.firsthand.export.events.Polecat}. What we do not know stays empty. Not
 * here: our own tables ({@link org.firsthand.export.table.Tables}), which lose nothing.
 */
@NullMarked
package org.firsthand.export.events;

import org.jspecify.annotations.NullMarked;
