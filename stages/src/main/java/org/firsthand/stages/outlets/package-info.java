/**
 * Outlets and agencies: the many names of one, and who owns it.
 *
 * <p>Reads two plain files that anyone can review: {@code outlets.tsv} (names of one outlet, and
 * whether it is an agency) and {@code owners.tsv} (outlet, owner, source, reviewer). Start with
 * {@link org.firsthand.stages.outlets.Outlets}. Any step may use this package, it uses no step. Not
 * here: how far an outlet is to be believed.
 */
@NullMarked
package org.firsthand.stages.outlets;

import org.jspecify.annotations.NullMarked;
