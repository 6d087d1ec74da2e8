/**
 * The embedded runner: inputs, steps and dossier joined.
 *
 * <p>Reads captures from {@code collect}, runs them through the {@link
 * org.firsthand.stages.flow.Flow} on several threads, and writes the dossier with one. Start with
 * {@link org.firsthand.run.ReadInputs}; {@link org.firsthand.run.SettledDossier} opens a dossier
 * for reading with findings that are up to date. {@link org.firsthand.run.Decisions} takes down
 * what an analyst decides, {@link org.firsthand.run.Watches} tells what is new to saved questions,
 * {@link org.firsthand.run.Rebuild} makes the record anew. Not here: what the steps do, and how a
 * user is told.
 */
@NullMarked
package org.firsthand.run;

import org.jspecify.annotations.NullMarked;
