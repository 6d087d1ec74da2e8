/**
 * Sparse linear models: hashed features and their weights.
 *
 * <p>Start with {@link org.firsthand.language.linear.SparseWeights}. Not here: what the features
 * are of.
 */
@NullMarked
package org.firsthand.language.linear;

import org.jspecify.annotations.NullMarked;
