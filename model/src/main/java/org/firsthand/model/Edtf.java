package org.firsthand.model;

/**
 * A date in the Extended Date/Time Format (EDTF, ISO 8601-2), kept as precise as it was given.
 *
 * <p>Years that a text leaves open are {@code XXXX}: {@code XXXX-01} is some January.
 *
 * @param text the EDTF string, without white space
 */
public record Edtf(String text) {
  public Edtf {
    if (text.isBlank() || !text.matches("[0-9XYZTESu.:/~?%+\\-\\[\\]{},]+")) {
      throw new IllegalArgumentException("date: expected EDTF, found '" + text + "'");
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
