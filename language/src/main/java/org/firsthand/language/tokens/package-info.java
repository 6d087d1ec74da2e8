/**
 * Text to sentences of tokens, as spans.
 *
 * <p>Start with {@link org.firsthand.language.tokens.SentenceSplitter}. Not here: what the words
 * are.
 */
@NullMarked
package org.firsthand.language.tokens;

import org.jspecify.annotations.NullMarked;
