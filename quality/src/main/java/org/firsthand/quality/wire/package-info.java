/**
 * A wire room that can be looked into: it prints articles again in all the ways in which news is
 * copied, and knows of each copy what it was made from.
 *
 * <p>Reads {@link org.firsthand.quality.wire.Story}s, real or invented; writes an {@link
 * org.firsthand.quality.wire.Edition}: stories with the links between them. Start with {@link
 * org.firsthand.quality.wire.WireRoom}; {@link org.firsthand.quality.wire.Treatments} lists what it
 * does to a story, each a chain of {@link org.firsthand.quality.wire.Change}s, one small class
 * each.
 *
 * <p>Pure and seeded: the same stories, treatments and seed give the same edition. It measures what
 * nature does not label; what it prints is no press text of its own and is never shipped.
 */
@NullMarked
package org.firsthand.quality.wire;

import org.jspecify.annotations.NullMarked;
