package org.firsthand.language.train.news;

import java.util.List;

/**
 * One made sentence and its tree: columns of equal length; heads count from 1, 0 is the root.
 *
 * @param text the sentence as it would stand in print
 */
public record NewsSentence(
    String text,
    List<String> forms,
    List<String> lemmas,
    List<String> upos,
    List<String> xpos,
    List<Integer> heads,
    List<String> relations) {}
