package org.firsthand.stages.actors;

/**
 * A name of the tables, found in a sentence.
 *
 * @param start number of its first token, from 0
 * @param end number of the token behind it
 * @param name whom it names
 */
record Match(int start, int end, Name name) {}
