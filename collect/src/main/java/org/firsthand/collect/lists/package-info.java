/**
 * Lists of pages: feeds, sitemaps, OPML and plain lines become entries.
 *
 * <p>Reads bytes; writes a {@link org.firsthand.collect.lists.Listing} of links with what the list
 * says of each. Start with {@link org.firsthand.collect.lists.ReadListing}. Not here: fetching the
 * list or its pages.
 */
@NullMarked
package org.firsthand.collect.lists;

import org.jspecify.annotations.NullMarked;
