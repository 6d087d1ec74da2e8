/**
 * Dates: the time expressions of a text, each with its span, its EDTF and its TIMEX3 type and
 * value.
 *
 * <p>Reads text, with tagged sentences where the caller has them, and the published date where it
 * is known. Writes {@link org.firsthand.language.dates.DateMention}s in text order. Start with
 * {@link org.firsthand.language.dates.DateReader}. The way through: {@link
 * org.firsthand.language.dates.Words} cuts the text, {@link org.firsthand.language.dates.Lexicon}
 * knows the words of time, {@link org.firsthand.language.dates.TimeGrammar} finds expressions,
 * {@link org.firsthand.language.dates.Resolver} works out what they mean. Not here: the published
 * date of an article (the extract stage) and the date of an event (the events stage).
 *
 * <p>Measured on TimeBank (183 articles; rules tuned on the first 122, these figures are of the
 * last 61): strict span F1 .867, relaxed .942, value F1 .790, at about 450,000 words a second on
 * one core.
 *
 * <p>Types and values follow TIMEX3 of TimeML 1.2.1 as annotated in TimeBank; calendar values
 * follow EDTF, ISO 8601-2:2019.
 */
@NullMarked
package org.firsthand.language.dates;

import org.jspecify.annotations.NullMarked;
