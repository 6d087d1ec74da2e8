/**
 * How good it is: scorers, pinned floors, and the test of the architecture.
 *
 * <p>Reads the lines that the pipe's stages put out and truth files of {@code ../shared/data};
 * writes scores. Start with {@link org.firsthand.quality.Measure}. The measures are those of {@code
 * score.py} beside the data, so that both give the same numbers. Not here: speed, which is for
 * benchmarks.
 */
@NullMarked
package org.firsthand.quality;

import org.jspecify.annotations.NullMarked;
