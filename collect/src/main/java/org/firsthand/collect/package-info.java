/**
 * The world in: files, folders, archives and addresses become captures.
 *
 * <p>Reads what the user names on the command line; writes {@link org.firsthand.model.Capture}s
 * with their bytes as they came, one {@link org.firsthand.model.Outcome} for each input that could
 * or could not be read. Start with {@link org.firsthand.collect.Collector}: {@link
 * org.firsthand.collect.Intake} gives what files hold, one after the other, and then what the web
 * holds, as it comes. Below stand {@code content} (what bytes are), {@code archives} (WARC), {@code
 * lists} (feeds, sitemaps, OPML) and {@code web} (one address, politely). Not here: what the bytes
 * say; decoding belongs to extraction.
 */
@NullMarked
package org.firsthand.collect;

import org.jspecify.annotations.NullMarked;
