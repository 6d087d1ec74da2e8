/**
 * Where findings come from, in the words of W3C PROV: PROV-JSON and Turtle.
 *
 * <p>Reads one {@link org.firsthand.export.Account} at a time. {@link
 * org.firsthand.export.prov.Lineage} says what is an entity, an agent or a derivation; {@link
 * org.firsthand.export.prov.JsonGraph} and {@link org.firsthand.export.prov.TurtleGraph} take it
 * down through ProvToolbox and RDF4J. Start with the first. Names are in {@code urn:x-firsthand:},
 * which is nobody's to look up: a dossier is a file and not a site.
 */
@NullMarked
package org.firsthand.export.prov;

import org.jspecify.annotations.NullMarked;
