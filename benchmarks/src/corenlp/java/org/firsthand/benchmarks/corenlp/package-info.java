/**
 * Beside Stanford CoreNLP (GPL): built only with {@code -Pcorenlp}, never shipped.
 *
 * <p>Start with {@link org.firsthand.benchmarks.corenlp.BesideCoreNlp}.
 */
@NullMarked
package org.firsthand.benchmarks.corenlp;

import org.jspecify.annotations.NullMarked;
