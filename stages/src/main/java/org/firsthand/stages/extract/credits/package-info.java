/**
 * Where a text says that it comes from: agencies, first publication, contribution, hat tips.
 *
 * <p>Reads paragraphs and lines, and what a page's data states; writes {@link
 * org.firsthand.model.Credit}. Start with {@link org.firsthand.stages.extract.credits.CreditLines}.
 * Not here: who owns an outlet, and whether the credited text is known.
 */
@NullMarked
package org.firsthand.stages.extract.credits;

import org.jspecify.annotations.NullMarked;
