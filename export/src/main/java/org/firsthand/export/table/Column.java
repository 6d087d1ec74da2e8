package org.firsthand.export.table;

/**
 * One column of a table.
 *
 * @param name lower case, words joined by {@code _}; no word that SQL reserves
 * @param type what its values are
 * @param nullable whether a value may be absent
 * @param meaning what it says, with unit and range
 */
public record Column(String name, ColumnType type, boolean nullable, String meaning) {}
