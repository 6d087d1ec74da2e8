/**
 * The record as tables: which tables there are, what their columns mean, and how a record of the
 * model gives their rows.
 *
 * <p>Reads records of the model, gives rows of plain values; knows no file format. {@link
 * org.firsthand.export.table.Tables} lists all tables; start there. Whoever writes tables (Parquet,
 * CSV, Spark) asks a {@link org.firsthand.export.table.Table} for its columns and its rows, so that
 * all write the same. {@code docs/tables.md} is made from these classes. Not here: how a value is
 * written. It needs the model only: who has a writer of its own, as Spark has, takes this module
 * without its libraries.
 */
@NullMarked
package org.firsthand.export.table;

import org.jspecify.annotations.NullMarked;
