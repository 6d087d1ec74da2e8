package org.firsthand.collect;

import java.net.URI;
import java.util.Map;

/**
 * One address to fetch.
 *
 * @param lead what the user named that led to it
 * @param place sorts the targets of a lead as its lists do
 * @param evidence what the list says of it, as headers
 * @param depth how many lists led to it
 */
record Target(
    URI address, Role role, Lead lead, String place, Map<String, String> evidence, int depth) {
  /** What is expected there. */
  enum Role {
    /** The user named it: a page or a list. */
    ANY,
    /** A list of pages or of lists. */
    LIST,
    /** A page. */
    PAGE
  }

  String where() {
    return address.toString();
  }
}
