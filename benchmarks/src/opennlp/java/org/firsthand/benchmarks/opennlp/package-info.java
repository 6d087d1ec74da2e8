/**
 * Beside Apache OpenNLP's tagger: built only with {@code -Popennlp}, for its models.
 *
 * <p>Start with {@link org.firsthand.benchmarks.opennlp.BesideOpenNlp}.
 */
@NullMarked
package org.firsthand.benchmarks.opennlp;

import org.jspecify.annotations.NullMarked;
