/**
 * Dictionary forms of words.
 *
 * <p>Start with {@link org.firsthand.language.lemma.Lemmatizer}.
 */
@NullMarked
package org.firsthand.language.lemma;

import org.jspecify.annotations.NullMarked;
