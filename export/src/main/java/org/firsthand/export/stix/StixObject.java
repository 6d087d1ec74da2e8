package org.firsthand.export.stix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.json.Json;

/**
 * One object of STIX: its type, its identifier, and its properties in the order in which they were
 * put. Empty texts and lists are left out, as the standard asks. Not thread-safe while it is made.
 */
public final class StixObject {
  /** What stands for an article's or analyst's own words; most readers take a megabyte. */
  private static final int LONGEST = 100_000;

  private final Map<String, Object> properties = new LinkedHashMap<>();

  private StixObject() {}

  /** An object that stands between two times. */
  static StixObject of(String type, String id, Times times) {
    return of(type, id)
        .put("created", Times.millis(times.created()))
        .put("modified", Times.millis(times.modified()));
  }

  /** An object whose times are its own affair. */
  static StixObject of(String type, String id) {
    return new StixObject().put("type", type).put("spec_version", "2.1").put("id", id);
  }

  /** Its type: {@code report}. */
  public String type() {
    return String.valueOf(properties.get("type"));
  }

  /** Its identifier: {@code report--} and a UUID. */
  public String id() {
    return String.valueOf(properties.get("id"));
  }

  /** Its version: when it was modified or, where it never is, created. */
  public String version() {
    return String.valueOf(properties.getOrDefault("modified", properties.get("created")));
  }

  /** True if several findings may bring the same object. */
  public boolean isShared() {
    return !properties.containsKey("modified") || version().equals(Times.millis(Times.SETTLED));
  }

  StixObject put(String name, String text) {
    String clean = clean(text);
    if (!clean.isEmpty()) {
      properties.put(name, clean);
    }
    return this;
  }

  StixObject put(String name, Optional<?> value) {
    value.ifPresent(
        one -> {
          if (one instanceof String text) {
            put(name, text);
          } else {
            properties.put(name, one);
          }
        });
    return this;
  }

  StixObject put(String name, Collection<?> values) {
    List<Object> kept = new ArrayList<>();
    for (Object value : values) {
      Object clean = value instanceof String text ? clean(text) : value;
      if (!clean.equals("") && !kept.contains(clean)) {
        kept.add(clean);
      }
    }
    if (!kept.isEmpty()) {
      properties.put(name, kept);
    }
    return this;
  }

  StixObject put(String name, Map<String, ?> value) {
    if (!value.isEmpty()) {
      properties.put(name, value);
    }
    return this;
  }

  /** True or left out. */
  StixObject flag(String name, boolean isSet) {
    if (isSet) {
      properties.put(name, true);
    }
    return this;
  }

  /** The object as one line of JSON. */
  public String json() {
    return Json.write(properties);
  }

  /**
   * A text as readers can keep it: without control characters but tabs and line ends (databases
   * refuse a zero character), without halves of characters, and cut where it is longer than any
   * quotation.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(Math.min(text.length(), LONGEST));
    int[] codes = text.codePoints().limit(LONGEST).toArray();
    for (int code : codes) {
      boolean isHalf = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
      if (isHalf) {
        clean.append('\uFFFD');
      } else if (code == '\t' || code == '\n' || !Character.isISOControl(code)) {
        clean.appendCodePoint(code);
      }
    }
    if (codes.length == LONGEST) {
      clean.append('…');
    }
    return clean.toString().strip();
  }
}
