/**
 * The desk: pages and a JSON API over one dossier, for an analyst's browser.
 *
 * <p>Start with {@link org.firsthand.serve.Desk}, which joins addresses to pages. {@link
 * org.firsthand.serve.page} makes what a page shows, {@code src/main/jte} how it looks, {@link
 * org.firsthand.serve.picture} draws, {@link org.firsthand.serve.api} answers in JSON, {@link
 * org.firsthand.serve.read} reads what is dropped on a page, {@link org.firsthand.serve.guard}
 * decides who may. Not here: any judgement about the record; pages show what the dossier holds.
 */
@NullMarked
package org.firsthand.serve;

import org.jspecify.annotations.NullMarked;
