/**
 * The flow: all steps in order.
 *
 * <p>Reads a {@link org.firsthand.model.Capture}; writes everything that is made of it. Start with
 * {@link org.firsthand.stages.flow.Flow}; {@link org.firsthand.stages.flow.ReadArticle} is its
 * first half, what one article says by itself. This is the only place that knows the order of the
 * steps, and nothing among the steps uses it. Not here: threads, files, the dossier; see {@code
 * run}.
 */
@NullMarked
package org.firsthand.stages.flow;

import org.jspecify.annotations.NullMarked;
