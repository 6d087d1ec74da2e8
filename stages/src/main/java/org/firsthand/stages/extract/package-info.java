/**
 * Step 1: captures become articles.
 *
 * <p>Reads a {@link org.firsthand.model.Capture}; writes an {@link org.firsthand.model.Article}.
 * Start with {@link org.firsthand.stages.extract.ExtractArticle}. Pages are taken apart in {@link
 * org.firsthand.stages.extract.page}. Not here: fetching, and what the text says.
 */
@NullMarked
package org.firsthand.stages.extract;

import org.jspecify.annotations.NullMarked;
