/**
 * One stage alone, between standard input and standard output: for pipes, research and measurement.
 *
 * <p>Reads JSON Lines, writes JSON Lines: same order, one line out for one line in (but {@code
 * copies}, which answers when the last line is read). Start with {@link
 * org.firsthand.cli.pipe.Pipes}, which names the stages and their shapes. A line that cannot be
 * read gives {@code {"error": ...}} in its place and the rest goes on. Not here: the dossier.
 */
@NullMarked
package org.firsthand.cli.pipe;

import org.jspecify.annotations.NullMarked;
