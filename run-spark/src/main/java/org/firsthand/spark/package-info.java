/**
 * The same flow on Apache Spark, for what outgrows one machine.
 *
 * <p>Reads files by Hadoop paths, runs their captures through the {@link
 * org.firsthand.stages.flow.Flow} on the workers, and writes tables in Parquet that hold the record
 * which the embedded run gives of the same captures, row for row. Start with {@link
 * org.firsthand.spark.Job}, which names the steps in order; {@link
 * org.firsthand.spark.SparkCommand} is its command line. Records travel between workers in their
 * JSON, stages and models not at all: {@link org.firsthand.spark.OnWorker} loads them once in each
 * worker. Not here: what the steps do, and the dossier.
 */
@NullMarked
package org.firsthand.spark;

import org.jspecify.annotations.NullMarked;
