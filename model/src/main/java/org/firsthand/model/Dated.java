package org.firsthand.model;

/** A date with where it was taken from. */
public record Dated(Edtf edtf, DateBasis basis) {}
