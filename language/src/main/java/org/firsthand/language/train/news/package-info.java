/**
 * Sentences of the news with their trees, written by a grammar: what the open treebanks have little
 * of (spokeswomen, denials on Sunday, sanctions, datelines, headlines).
 *
 * <p>Start with {@link org.firsthand.language.train.news.NewsSentences}: a number of sentences and
 * a seed in, the same {@link org.firsthand.language.train.news.NewsSentence}s out, always.
 * Vocabulary and grammar are ours; the trees follow the conventions of GUM (nmod:desc for titles,
 * flat for names, obl:unmarked, ccomp of the reporting verb also where the content stands first,
 * punctuation as Udapi's FixPunct places it). Not here: training, which only reads the sentences.
 */
@NullMarked
package org.firsthand.language.train.news;

import org.jspecify.annotations.NullMarked;
