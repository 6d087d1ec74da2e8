/**
 * STIX 2.1, as threat intelligence platforms read it.
 *
 * <p>Reads {@link org.firsthand.export.Account}s. {@link org.firsthand.export.stix.StixObjects}
 * turns one into objects: a report for the finding, a note for each statement with its quotation,
 * speaker and chain, an opinion for each denial and each judgement of an analyst, identities,
 * locations, threat actors and intrusion sets, an incident for an attack, and the relationships
 * between them. {@link org.firsthand.export.stix.StixBundle} writes them as one bundle; a TAXII
 * server hands them out one by one. Nothing is made up: confidence stands only where an analyst
 * gave a credibility.
 *
 * <p>Two profiles: <i>plain</i> uses standard objects and properties only, because several readers
 * drop what they do not know; <i>full</i> adds the Incident and Event extensions, which keep how
 * precise a date is, and an extension of our own with origins and EDTF dates.
 */
@NullMarked
package org.firsthand.export.stix;

import org.jspecify.annotations.NullMarked;
