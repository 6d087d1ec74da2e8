/**
 * The record in the forms that other tools take.
 *
 * <p>Reads a {@link org.firsthand.export.Selection}: findings, one {@link
 * org.firsthand.export.Account} at a time, and what they stand on. Writes through a {@link
 * org.firsthand.export.Target}, under whose name a file or folder stands whole or not at all. A
 * {@link org.firsthand.export.Format} is a plain class in a package of its own, over records of the
 * model; to add one, write it and name it in {@link org.firsthand.export.formats.Formats}. Start
 * with {@link org.firsthand.export.lines}, the smallest. Not here: the dossier; {@code run} makes
 * selections from it, and Spark may make them from its rows.
 */
@NullMarked
package org.firsthand.export;

import org.jspecify.annotations.NullMarked;
