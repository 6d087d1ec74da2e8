/**
 * JSON and back: the one form in which the nouns leave the JVM.
 *
 * <p>Reads and writes records of {@link org.firsthand.model} as JSON, the shapes of the command
 * line's {@code --json}, the pipe's lines and the dossier's rows. Fields come in the order in which
 * the record declares them; what is absent is left out; lists are always there. Start with {@link
 * org.firsthand.model.json.Json}. Not here: files and streams.
 */
@NullMarked
package org.firsthand.model.json;

import org.jspecify.annotations.NullMarked;
