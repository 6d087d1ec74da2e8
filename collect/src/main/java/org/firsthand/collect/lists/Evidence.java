package org.firsthand.collect.lists;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.firsthand.model.Capture;
import org.jspecify.annotations.Nullable;

/** Collects what a list says of one entry. */
final class Evidence {
  /** A title or a name that is longer is none. */
  private static final int LONGEST = 500;

  private final Map<String, String> headers = new TreeMap<>();

  Evidence title(@Nullable String title) {
    return put(Capture.LISTED_TITLE, title);
  }

  Evidence published(@Nullable Instant date) {
    return put(Capture.LISTED_PUBLISHED, date == null ? null : date.toString());
  }

  /** The outlet that the list says the entry is from, and its address. */
  Evidence source(@Nullable String name, @Nullable String address) {
    return put(Capture.LISTED_SOURCE, name).put(Capture.LISTED_SOURCE_ADDRESS, address);
  }

  Map<String, String> headers() {
    return headers;
  }

  private Evidence put(String header, @Nullable String value) {
    String line = value == null ? "" : value.strip().replaceAll("\\s+", " ");
    if (!line.isEmpty() && line.length() <= LONGEST) {
      headers.put(header, line);
    }
    return this;
  }
}
