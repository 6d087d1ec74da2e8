/**
 * Dependency trees of tagged sentences, by a small neural net in plain Java.
 *
 * <p>Start with {@link org.firsthand.language.net.Parser}. The net is run in two ways that give the
 * same trees: {@link org.firsthand.language.net.ParsingNet} plainly, with everything that training
 * looks back at, and {@code ReadingNet} many sentences side by side. Training is in {@link
 * org.firsthand.language.train}.
 */
@NullMarked
package org.firsthand.language.net;

import org.jspecify.annotations.NullMarked;
