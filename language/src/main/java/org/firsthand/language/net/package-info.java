/**
 * Dependency trees of tagged sentences, by a small neural net in plain Java.
 *
 * <p>Start with {@link org.firsthand.language.net.Parser}. Training is in {@link
 * org.firsthand.language.train}.
 */
@NullMarked
package org.firsthand.language.net;

import org.jspecify.annotations.NullMarked;
