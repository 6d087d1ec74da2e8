/**
 * Names: the persons, organisations, places and nationalities that sentences speak of.
 *
 * <p>Reads tagged {@link org.firsthand.language.Sentence}s, writes the same sentences with {@link
 * org.firsthand.language.Token#name()} filled as BIO tags: PERSON without title or office, ORG with
 * outlets and threat groups, PLACE with countries, NORP for nationalities, religions and parties'
 * members. Start with {@link org.firsthand.language.names.NameReader}, which also lists a
 * sentence's {@link org.firsthand.language.names.Name}s, persons with the office that stands beside
 * them. Training is {@code org.firsthand.language.train.TrainNames}, of the clusters of words
 * {@code TrainNameClusters}. Not here: who a name is (actors) and what "he" means.
 */
@NullMarked
package org.firsthand.language.names;

import org.jspecify.annotations.NullMarked;
