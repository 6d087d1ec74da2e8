/**
 * Tables in Parquet become captures.
 *
 * <p>Reads a table of articles, or the captures that a job on Spark kept; writes a {@link
 * org.firsthand.model.Capture} for each row. Start with {@link
 * org.firsthand.collect.parquet.ParquetCaptures}. Not here: finding the files.
 */
@NullMarked
package org.firsthand.collect.parquet;

import org.jspecify.annotations.NullMarked;
