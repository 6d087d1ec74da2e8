/**
 * Reports: findings in prose, with a footnote under every sentence.
 *
 * <p>{@link org.firsthand.export.report.ComposeChapter} makes of one finding a {@link
 * org.firsthand.export.report.Chapter}: the document. It is written as Markdown, as a page that
 * prints, and as OpenDocument text. Prose is the program's only where it joins: what is reported
 * stands in the reports' own words. A {@link org.firsthand.export.report.Sentence} cannot be made
 * without a {@link org.firsthand.export.report.Note} that it rests on.
 *
 * <p>Reads model records, writes text. Knows no clock: a report says when it was reported, not when
 * it was printed.
 */
@NullMarked
package org.firsthand.export.report;

import org.jspecify.annotations.NullMarked;
