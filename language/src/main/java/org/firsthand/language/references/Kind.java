package org.firsthand.language.references;

/** What a phrase names. */
enum Kind {
  PERSON,
  BODY,
  PLACE,
  /** Anything else, which nothing refers to here but which "it" may mean. */
  THING
}
