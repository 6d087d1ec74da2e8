/**
 * The nouns: what Firsthand reads, finds and keeps, as records that check themselves.
 *
 * <p>One noun per concept. In the order in which data flows:
 *
 * <ul>
 *   <li>{@link org.firsthand.model.Capture}: the bytes as they came
 *   <li>{@link org.firsthand.model.Article}: one version of one news report, with its {@link
 *       org.firsthand.model.Credit}s
 *   <li>{@link org.firsthand.model.Copy}: text of one article that stands in another
 *   <li>{@link org.firsthand.model.Statement}: who says what (source, cue, content), with its chain
 *   <li>{@link org.firsthand.model.Event}: who did what to whom, in PLOVER
 *   <li>{@link org.firsthand.model.Finding}: all that reports the same thing, with its {@link
 *       org.firsthand.model.Origin}s and {@link org.firsthand.model.Contradiction}s
 *   <li>{@link org.firsthand.model.JournalEntry}: one {@link org.firsthand.model.Decision} of an
 *       analyst; what holds of a finding is its {@link org.firsthand.model.Review}
 *   <li>{@link org.firsthand.model.Watch}: a saved question, which tells {@link
 *       org.firsthand.model.News} since it was {@link org.firsthand.model.Seen} last
 * </ul>
 *
 * <p>Everything points back with a {@link org.firsthand.model.Span} into an article's text. Ids are
 * made from content by {@link org.firsthand.model.ContentId}, so that the record depends on what
 * was read and not on when. All records here are immutable and safe to share between threads.
 *
 * <p>Reads and writes nothing. Not here: JSON ({@link org.firsthand.model.json}), and anything that
 * decides; deciding is for the stages.
 */
@NullMarked
package org.firsthand.model;

import org.jspecify.annotations.NullMarked;
