/**
 * Findings as JSON-LD for the web: evidence as Web Annotations, articles and claims in schema.org's
 * words.
 *
 * <p>Reads one {@link org.firsthand.export.Account} at a time and streams one document. Start with
 * {@link org.firsthand.export.web.WebAnnotations} and {@link org.firsthand.export.web.SchemaOrg}.
 * Not here: provenance in PROV ({@link org.firsthand.export.prov}), and any rating: a count of
 * origins is no verdict, so that no ClaimReview is written.
 */
@NullMarked
package org.firsthand.export.web;

import org.jspecify.annotations.NullMarked;
