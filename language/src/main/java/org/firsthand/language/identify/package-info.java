/**
 * Which language a text is in.
 *
 * <p>Reads plain text; writes an ISO 639-1 code, or nothing where it cannot tell. Start with {@link
 * org.firsthand.language.identify.LanguageIdentifier}. Not here: reading the language.
 */
@NullMarked
package org.firsthand.language.identify;

import org.jspecify.annotations.NullMarked;
