/**
 * Copies beside MinHash with locality-sensitive hashing (java-lsh), in the same run on the same
 * articles: {@link org.firsthand.benchmarks.lsh.BesideMinHash}. In the profile {@code lsh} only.
 */
@NullMarked
package org.firsthand.benchmarks.lsh;

import org.jspecify.annotations.NullMarked;
