/**
 * Dependency trees of tagged sentences.
 *
 * <p>Start with {@link org.firsthand.language.parse.Parser}.
 */
@NullMarked
package org.firsthand.language.parse;

import org.jspecify.annotations.NullMarked;
