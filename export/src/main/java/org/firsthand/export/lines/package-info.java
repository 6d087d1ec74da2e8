/**
 * Our own JSON Lines: findings with all that they stand on, a line each.
 *
 * <p>Reads a {@link org.firsthand.export.Selection}, writes the shapes of the command line's {@code
 * --json}. Start with {@link org.firsthand.export.lines.FindingLines}.
 */
@NullMarked
package org.firsthand.export.lines;

import org.jspecify.annotations.NullMarked;
