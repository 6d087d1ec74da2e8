/**
 * Statements: who says what, according to one article.
 *
 * <p>Reads a {@link org.firsthand.stages.text.Reading} and the {@link
 * org.firsthand.stages.actors.ArticleActors} of the same article; writes {@link
 * org.firsthand.model.Statement}s. Start with {@link
 * org.firsthand.stages.statements.FindStatements}. Cue words, and what each lets follow as content,
 * are tables beside the classes. Not here: what a statement is about (events) and whether two
 * articles report the same one (findings).
 */
@NullMarked
package org.firsthand.stages.statements;

import org.jspecify.annotations.NullMarked;
