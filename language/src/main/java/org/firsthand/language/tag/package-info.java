/**
 * Parts of speech for the words of a sentence.
 *
 * <p>Start with {@link org.firsthand.language.tag.Tagger}.
 */
@NullMarked
package org.firsthand.language.tag;

import org.jspecify.annotations.NullMarked;
