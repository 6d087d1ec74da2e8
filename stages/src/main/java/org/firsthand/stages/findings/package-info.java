/**
 * Findings: what several articles report as one thing, and how many independent origins stand
 * behind it.
 *
 * <p>Reads {@link org.firsthand.model.Event}, {@link org.firsthand.model.Statement} and {@link
 * org.firsthand.model.Copy}, writes {@link org.firsthand.model.Finding}. Start with {@link
 * org.firsthand.stages.findings.BuildFindings}: it says into which blocks an event falls, and makes
 * findings. {@code MeetingEvents} says what is compared, {@code SameThing} decides whether two
 * events are one, {@code ClusterEvents} groups them, {@code TraceEvent} walks from an assertion to
 * where it enters the record, {@code CountOrigins} counts the ends. Not here: who is right. Nothing
 * in this package scores truth.
 */
@NullMarked
package org.firsthand.stages.findings;

import org.jspecify.annotations.NullMarked;
