/**
 * TAXII 2.1: how threat intelligence platforms fetch the findings as STIX, and hand objects in.
 *
 * <p>Reads the dossier through {@link org.firsthand.store.SharedObjects}. {@link
 * org.firsthand.serve.taxii.Publishing} keeps the collections in step with the findings, {@link
 * org.firsthand.serve.taxii.Inbox} takes what is handed in and lets an analyst decide. Not here:
 * routes and headers, which the server's own package has, and the making of STIX.
 */
@NullMarked
package org.firsthand.serve.taxii;

import org.jspecify.annotations.NullMarked;
