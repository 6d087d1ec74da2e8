package org.firsthand.model;

/** A word of a closed list, with the spelling that it has in JSON and on screen. */
public interface Term {
  /** The spelling, in lower case unless the field's standard says otherwise. */
  String term();
}
