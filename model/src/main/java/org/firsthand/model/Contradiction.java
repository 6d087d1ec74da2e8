package org.firsthand.model;

/**
 * What stands beside a finding: a denial, a doubt or a refusal to comment.
 *
 * @param statement id of the statement
 * @param stance what its source does with the finding
 * @param why who says it and why it belongs here, in words
 */
public record Contradiction(String statement, Stance stance, String why) {}
