package org.firsthand.language.references;

import org.firsthand.model.Span;

/**
 * A phrase that stands for one named or described before it.
 *
 * @param mention the phrase: a pronoun, a name, or a noun with the words before it
 * @param antecedent the phrase that says whom it means: a name where the text has given one, never
 *     a pronoun; before the mention except for {@link Why#SPEAKER}
 * @param why what the two have in common
 */
public record Reference(Span mention, Span antecedent, Why why) {
  /** What makes one phrase stand for another. */
  public enum Why {
    /** "he", "her", "its". */
    PRONOUN,
    /** "I" in a quotation: its speaker. */
    SPEAKER,
    /** "Lavrov" after "Sergei Lavrov". */
    SHORT_NAME,
    /** "IAEA" after "International Atomic Energy Agency (IAEA)". */
    INITIALS,
    /** "the Iranian minister" after somebody was introduced as one. */
    DESCRIPTION
  }
}
