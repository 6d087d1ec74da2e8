/**
 * The reading glasses: text in, sentences out.
 *
 * <p>Reads plain text; writes {@link org.firsthand.language.Sentence}s of {@link
 * org.firsthand.language.Token}s with Universal Dependencies tags, heads and relations. Start with
 * {@link org.firsthand.language.SentenceReader}. Not here: articles; this module knows text only.
 */
@NullMarked
package org.firsthand.language;

import org.jspecify.annotations.NullMarked;
