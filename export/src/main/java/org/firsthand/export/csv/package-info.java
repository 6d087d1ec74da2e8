/**
 * Rows as lines of text: CSV and TSV.
 *
 * <p>Reads a {@link org.firsthand.export.Selection}, writes what {@link org.firsthand.export.table}
 * lays down, quoted as RFC 4180 says, in UTF-8 without a byte order mark. Start with {@link
 * org.firsthand.export.csv.DelimitedFolder}; {@link org.firsthand.export.csv.Formulas} keeps
 * spreadsheets from running what a text says.
 */
@NullMarked
package org.firsthand.export.csv;

import org.jspecify.annotations.NullMarked;
