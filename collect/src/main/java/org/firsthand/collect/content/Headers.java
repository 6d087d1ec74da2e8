package org.firsthand.collect.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The headers of a response that a capture keeps. */
public final class Headers {
  /** What says something of the content or its version; cookies and the server's own are left. */
  private static final Set<String> KEPT =
      Set.of(
          "content-type",
          "content-language",
          "content-location",
          "date",
          "etag",
          "last-modified",
          "link");

  /** A longer value is no use to anyone. */
  private static final int LONGEST = 2_000;

  private Headers() {}

  /** The kept ones by lower-case name, the first value of each. */
  public static Map<String, String> kept(Map<String, List<String>> all) {
    Map<String, String> kept = new TreeMap<>();
    all.forEach(
        (name, values) -> {
          String lower = name.toLowerCase(Locale.ROOT);
          if (KEPT.contains(lower) && !values.isEmpty() && values.getFirst().length() <= LONGEST) {
            kept.putIfAbsent(lower, values.getFirst());
          }
        });
    return kept;
  }
}
