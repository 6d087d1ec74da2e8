/**
 * Training and scoring of the models of this module, on treebanks in CoNLL-U.
 *
 * <p>Start with {@link org.firsthand.language.train.TrainLanguageCore}. Nothing else uses this
 * package.
 */
@NullMarked
package org.firsthand.language.train;

import org.jspecify.annotations.NullMarked;
