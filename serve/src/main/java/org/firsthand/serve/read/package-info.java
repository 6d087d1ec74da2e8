/**
 * Reading from a page: what was dropped, pasted or typed goes through {@code run} into the dossier,
 * one job at a time.
 */
@NullMarked
package org.firsthand.serve.read;

import org.jspecify.annotations.NullMarked;
