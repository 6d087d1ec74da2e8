/**
 * Pictures as numbers and paths: where the nodes, bars and countries of a page stand. Knows no
 * dossier.
 */
@NullMarked
package org.firsthand.serve.picture;

import org.jspecify.annotations.NullMarked;
