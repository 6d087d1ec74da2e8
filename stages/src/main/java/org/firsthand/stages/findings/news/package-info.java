/**
 * What means something since the last look.
 *
 * <p>Reads findings as they were {@link org.firsthand.model.Seen} and as they are, and writes
 * {@link org.firsthand.model.News}. Start with {@link org.firsthand.stages.findings.news.TellNews}.
 * Not here: which findings a watch asks for, and remembering what it saw.
 */
@NullMarked
package org.firsthand.stages.findings.news;

import org.jspecify.annotations.NullMarked;
