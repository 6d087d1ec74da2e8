package org.firsthand.language.references;

/** Which pronoun a person is spoken of with, as far as the text shows it. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
