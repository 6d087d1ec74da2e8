/**
 * The web, politely and within bounds: an address becomes a reply.
 *
 * <p>Reads addresses with http and https; writes one {@link org.firsthand.collect.web.Reply} for
 * each: bytes with their headers, "unchanged", left out, or what went wrong. Asks robots.txt first,
 * waits between two requests to a host, reaches no private network unless it is told that it may.
 * Start with {@link org.firsthand.collect.web.Fetch}. Not here: which addresses, and what the bytes
 * hold.
 */
@NullMarked
package org.firsthand.collect.web;

import org.jspecify.annotations.NullMarked;
