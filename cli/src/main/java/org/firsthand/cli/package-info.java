/**
 * The program: its commands, and nothing that decides.
 *
 * <p>Reads the command line; writes to standard output what was asked for, to standard error what
 * went wrong, one line each. Start with {@link org.firsthand.cli.Main}. Exit codes: 0 all done; 1
 * some inputs failed and are named, the rest is recorded; 2 wrong usage, or a dossier that cannot
 * be used. Not here: how things look ({@code show}), stages on the pipe ({@code pipe}), reading and
 * keeping ({@code run}, {@code store}).
 */
@NullMarked
package org.firsthand.cli;

import org.jspecify.annotations.NullMarked;
