/**
 * What several steps read of one article: its sentences, their trees, its dates.
 *
 * <p>Reads an {@link org.firsthand.model.Article} through {@link org.firsthand.language}; writes a
 * {@link org.firsthand.stages.text.Reading}. Start there; {@link org.firsthand.stages.text.Tree}
 * walks a sentence's dependencies. Any step may use this package, it uses no step. Not here: who
 * acts ({@code actors}), says ({@code statements}) or does ({@code events}).
 */
@NullMarked
package org.firsthand.stages.text;

import org.jspecify.annotations.NullMarked;
