package org.firsthand.language.dates;

import java.util.Optional;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Edtf;
import org.firsthand.model.Span;

/**
 * A time expression of a text.
 *
 * @param span where it stands, without the preposition before it
 * @param text what stands there
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value: 2022-05-03, 1989-Q3, P2W, PAST_REF; X where nobody says
 * @param modifier its TIMEX3 mod
 * @param edtf what it says of the calendar, as precise as it is said; empty for lengths, sets and
 *     vague times, and where nothing of the calendar is known. A length that points ("three days
 *     later") has its far end here
 * @param reach the interval that the words around it make of it: 2022-05/2022-08 for both ends of
 *     "from May to August 2022", 2022-05/.. for "since May 2022", ../2023 for "until 2023"
 * @param basis stated, or worked out from the published date or another date of the text
 */
public record DateMention(
    Span span,
    String text,
    TimexType type,
    String value,
    Optional<Modifier> modifier,
    Optional<Edtf> edtf,
    Optional<Edtf> reach,
    DateBasis basis) {}
