/**
 * Copies beside the MinHash of Apache Spark's MLlib, in the same run on the same articles: {@link
 * org.firsthand.benchmarks.sparklsh.BesideSparkLsh}. In the profile {@code sparklsh} only.
 */
@NullMarked
package org.firsthand.benchmarks.sparklsh;

import org.jspecify.annotations.NullMarked;
