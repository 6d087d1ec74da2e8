package org.firsthand.language.names;

/** What a name names. */
public enum NameKind {
  PERSON,
  /** Bodies, companies, outlets, threat groups. */
  ORG,
  /** Countries too, also where they act. */
  PLACE,
  /** Nationalities, religions, parties' members. */
  NORP
}
