/**
 * What each page shows, as records that a template writes out. Reads a dossier, knows no server.
 * Start with {@link org.firsthand.serve.page.FindingsView}; {@link org.firsthand.serve.page.Words}
 * holds the words on screen.
 */
@NullMarked
package org.firsthand.serve.page;

import org.jspecify.annotations.NullMarked;
