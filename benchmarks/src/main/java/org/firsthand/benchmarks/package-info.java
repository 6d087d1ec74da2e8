/**
 * How fast it is: whole runs as plain programs, small parts under JMH, rivals in the same run.
 *
 * <p>Reads texts that the caller names (JSON Lines with a {@code text} each, gzipped or not) and
 * prints numbers: time on the processor, time on the clock, bytes allocated, all for the thread
 * that works and for the whole process. Start with {@link org.firsthand.benchmarks.WholeAnalysis};
 * {@code benchmarks/README.md} has the commands. Nothing of this module ships. Rivals whose licence
 * forbids shipping stand in source folders that only their Maven profile adds ({@code -Pcorenlp}).
 * Not here: how good it is, which is for quality.
 */
@NullMarked
package org.firsthand.benchmarks;

import org.jspecify.annotations.NullMarked;
