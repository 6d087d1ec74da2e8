/**
 * The world in: files, folders and article lines become captures.
 *
 * <p>Reads what the user names on the command line; writes {@link org.firsthand.model.Capture}s
 * with their bytes as they came, one {@link org.firsthand.model.Outcome} for each input that could
 * or could not be read. Start with {@link org.firsthand.collect.Collector}. Not here: what the
 * bytes say; decoding belongs to extraction.
 */
@NullMarked
package org.firsthand.collect;

import org.jspecify.annotations.NullMarked;
