/**
 * The tables as Parquet, a file each in one folder.
 *
 * <p>Reads a {@link org.firsthand.export.Selection}, writes what {@link org.firsthand.export.table}
 * lays down. Start with {@link org.firsthand.export.parquet.ParquetFolder}. The files are written
 * by Apache Parquet's own writer, without Hadoop: parquet-floor stands in for the few of its
 * classes that the writer names. On Spark the same writer runs with Hadoop's own, and writes each
 * table in many files.
 */
@NullMarked
package org.firsthand.export.parquet;

import org.jspecify.annotations.NullMarked;
