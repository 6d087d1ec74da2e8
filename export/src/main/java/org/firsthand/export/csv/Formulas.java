package org.firsthand.export.csv;

/**
 * Keeps spreadsheets from taking a text for a formula.
 *
 * <p>A text that begins with a character that starts a formula in a common spreadsheet gets an
 * apostrophe before it; so does one that begins with apostrophes and then such a character. So
 * every guarded text can be told and {@link #unguard} gives back exactly what was there.
 */
public final class Formulas {
  /** OWASP's list for CSV injection, with the full-width forms that East Asian versions take. */
  private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private Formulas() {}

  /** The text as it may stand in a cell. */
  public static String guard(String text) {
    return startsFormula(text, 0) ? "'" + text : text;
  }

  /** The text of a guarded cell. */
  public static String unguard(String cell) {
    return cell.startsWith("'") && startsFormula(cell, 1) ? cell.substring(1) : cell;
  }

  private static boolean startsFormula(String text, int from) {
    int first = from;
    while (first < text.length() && text.charAt(first) == '\'') {
      first++;
    }
    return first < text.length() && STARTS.indexOf(text.charAt(first)) >= 0;
  }
}
