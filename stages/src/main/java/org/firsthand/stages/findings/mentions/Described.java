package org.firsthand.stages.findings.mentions;

import java.util.Map;
import java.util.Set;

/**
 * What is known of a mention from its sentence. All words are lemmas in small letters.
 *
 * @param mention the mention
 * @param lemmas its words
 * @param head the word that governs the others
 * @param upos the head's universal part of speech
 * @param doers whom the sentence makes the doer
 * @param done what it is done to
 * @param others what else depends on it
 * @param words the other words of its sentence, as a vector of length 1
 * @param near those within {@link DescribeMention#NEAR} words, as a vector of length 1
 * @param times days and months of the sentence
 * @param numbers numbers close by
 * @param names names close by
 * @param isEarly true in the first two sentences of a document, which tell the news
 * @param isNegated true under "not", "never", "no"
 */
record Described(
    Mention mention,
    Set<String> lemmas,
    String head,
    String upos,
    Set<String> doers,
    Set<String> done,
    Set<String> others,
    Map<String, Double> words,
    Map<String, Double> near,
    Set<String> times,
    Set<String> numbers,
    Set<String> names,
    boolean isEarly,
    boolean isNegated) {}
