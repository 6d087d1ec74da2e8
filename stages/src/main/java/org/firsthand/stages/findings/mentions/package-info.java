/**
 * Mentions: which words of many documents mean the same event, where the words are given and nobody
 * says which documents belong together.
 *
 * <p>Reads parsed sentences and the places of mentions in them, writes a cluster for each. Start
 * with {@link org.firsthand.stages.findings.mentions.ClusterMentions}: {@code DescribeMention} says
 * what a mention is of, {@code ComparePair} how two of them compare, {@code PairModel} how likely
 * they are one, {@code AverageLinkage} groups. Not here: findings, which know type, parties and
 * days of an event and decide by these (decision 25 says why each has its own rule).
 */
@NullMarked
package org.firsthand.stages.findings.mentions;

import org.jspecify.annotations.NullMarked;
