/**
 * What a news page holds: its text, and what page and metadata say of it.
 *
 * <p>Reads HTML; writes a {@link org.firsthand.stages.extract.page.Page}. Start with {@link
 * org.firsthand.stages.extract.page.ReadPage}. Not here: credits and repeats, which all forms of
 * input share.
 */
@NullMarked
package org.firsthand.stages.extract.page;

import org.jspecify.annotations.NullMarked;
