/**
 * What bytes are, whatever their names and headers say.
 *
 * <p>Reads bytes with their headers; writes bytes without their transfer's coding ({@link
 * org.firsthand.collect.content.ContentCoding}), a media type ({@link
 * org.firsthand.collect.content.MediaType}) and whether they are a list of other pages ({@link
 * org.firsthand.collect.content.Shape}). Not here: what the bytes say.
 */
@NullMarked
package org.firsthand.collect.content;

import org.jspecify.annotations.NullMarked;
