package org.firsthand.model;

/**
 * A field of a statement that an analyst corrected; the statement itself has the corrected value.
 *
 * @param field which field
 * @param was what was read in the article, in words
 * @param decision id of the journal's entry that corrects it, the last of several
 */
public record Restatement(StatementField field, String was, String decision) {}
