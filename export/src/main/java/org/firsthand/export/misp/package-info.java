/**
 * MISP: findings as a static feed, a folder that any web server can offer.
 *
 * <p>Reads a {@link org.firsthand.export.Selection}, writes {@code manifest.json}, {@code
 * hashes.csv} and one event a finding. Start with {@link org.firsthand.export.misp.MispFeed};
 * {@link org.firsthand.export.misp.ComposeEvent} says what of a finding goes where. Knows no
 * instance of MISP and no clock: times are the record's.
 */
@NullMarked
package org.firsthand.export.misp;

import org.jspecify.annotations.NullMarked;
