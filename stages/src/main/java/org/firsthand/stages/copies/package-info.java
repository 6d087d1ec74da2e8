/**
 * Copies: text of one article that stands in another.
 *
 * <p>Reads {@link org.firsthand.model.Article}, writes {@link org.firsthand.model.Copy}. Start with
 * {@link org.firsthand.stages.copies.Fingerprints}, which says what an inverted index must keep so
 * that candidates are found without meeting every pair, then {@link
 * org.firsthand.stages.copies.CompareArticles}, which looks closely at one pair. Not here: the
 * index itself (it lives in the dossier), and what a copy means for the number of origins
 * (findings).
 */
@NullMarked
package org.firsthand.stages.copies;

import org.jspecify.annotations.NullMarked;
