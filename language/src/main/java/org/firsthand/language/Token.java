package org.firsthand.language;

import java.util.Optional;
import org.firsthand.model.Span;

/**
 * One word of a sentence, as Universal Dependencies sees it.
 *
 * @param form the word as printed
 * @param span where it stands in the text
 * @param lemma its dictionary form
 * @param upos universal part of speech
 * @param xpos Penn Treebank tag
 * @param head number of the token that it depends on, counted from 1; 0 for the root
 * @param deprel the relation to its head, with subtype: {@code nsubj:pass}
 * @param name its part in a name as a BIO tag ({@code B-PERSON}, {@code I-ORG}, {@code B-PLACE},
 *     {@code B-NORP}); empty outside names
 */
public record Token(
    String form,
    Span span,
    String lemma,
    String upos,
    String xpos,
    int head,
    String deprel,
    Optional<String> name) {}
