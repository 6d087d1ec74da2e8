/**
 * References: which earlier phrase of a text a pronoun, a short name or "the minister" stands for.
 *
 * <p>Reads the {@link org.firsthand.language.Sentence}s of one text with their trees and names;
 * writes {@link org.firsthand.language.references.Reference}s in the order of the text. Start with
 * {@link org.firsthand.language.references.ReferenceReader}. Rules in the manner of the
 * deterministic sieves of Lee et al. (2013), each made to rather leave a phrase unread than read it
 * wrong. Not here: that "Tehran" may mean a government, and which country an office belongs to;
 * that takes tables of the world, which this module does not know.
 */
@NullMarked
package org.firsthand.language.references;

import org.jspecify.annotations.NullMarked;
