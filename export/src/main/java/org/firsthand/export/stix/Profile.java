package org.firsthand.export.stix;

/** How much of STIX is used. */
public enum Profile {
  /** Standard objects and properties only. */
  PLAIN,
  /** With the Incident and Event extensions and one of our own. */
  FULL
}
