package org.firsthand.language.names;

/** What a list of the gazetteer holds. */
@SuppressWarnings("EnumOrdinal") // the bits are features; their order is part of the model
public enum GazetteerKind {
  COUNTRY,
  NORP,
  CITY,
  REGION,
  GIVEN,
  TITLE,
  ORG,
  OUTLET,
  GROUP,
  ORGWORD,
  ORGEND,
  PLACEWORD,
  SURNAME,
  NOTNAME,
  ROLE;

  /** The bit of a word that opens an entry. */
  final int begin = 1 << ordinal();

  /** The bit of a word inside an entry, behind its first. */
  final int inside = begin << 16;

  /** True if a word with these marks opens an entry of this kind. */
  public boolean begins(int marks) {
    return (marks & begin) != 0;
  }

  /** True if a word with these marks stands inside an entry of this kind, behind its first. */
  public boolean goesOn(int marks) {
    return (marks & inside) != 0;
  }
}
