/**
 * Word lists that ship with the program, as plain tab-separated files that a reader can review.
 *
 * <p>Reads resources beside a class; writes rows of cells. Start with {@link
 * org.firsthand.language.lexicon.Rows}. Not here: what the words mean; that is for who asks.
 */
@NullMarked
package org.firsthand.language.lexicon;

import org.jspecify.annotations.NullMarked;
