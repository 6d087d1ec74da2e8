/**
 * How the terminal shows the record: lists, count lines, the tree of a trace.
 *
 * <p>Reads records of the model and a {@link org.firsthand.cli.show.Terminal}; writes lines of
 * text. Start with {@link org.firsthand.cli.show.FindingLines}. Not here: JSON, which goes out as
 * the codec writes it.
 */
@NullMarked
package org.firsthand.cli.show;

import org.jspecify.annotations.NullMarked;
