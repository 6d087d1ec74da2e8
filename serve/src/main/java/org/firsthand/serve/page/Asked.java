package org.firsthand.serve.page;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an address asks for: a path and named values. Immutable; changes make a new one.
 *
 * @param path without the query
 * @param values by name, in order; blank ones are left out
 */
public record Asked(String path, Map<String, List<String>> values) {
  /** Longest value that is taken; a longer one is no sensible question. */
  public static final int LONGEST = 1_000;

  /** Highest page; deeper pages are reached by filters. */
  private static final int LAST_PAGE = 10_000;

  public Asked {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    values.forEach(
        (name, list) -> {
          List<String> filled = list.stream().filter(value -> !value.isBlank()).toList();
          if (!filled.isEmpty()) {
            kept.put(name, filled);
          }
        });
    values = java.util.Collections.unmodifiableMap(kept);
  }

  /** An address without values. */
  public static Asked of(String path) {
    return new Asked(path, Map.of());
  }

  /** The values of a query, as {@link #address} writes it. */
  public static Asked of(String path, String query) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : query.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values
            .computeIfAbsent(decode(pair.substring(0, equals)), _ -> new ArrayList<>())
            .add(decode(pair.substring(equals + 1)));
      }
    }
    return new Asked(path, values);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** Only these names, and the first page. */
  public Asked only(Collection<String> names) {
    Map<String, List<String>> kept = copy();
    kept.keySet().retainAll(names);
    return new Asked(path, kept);
  }

  /** What stands behind the question mark; empty if nothing is asked for. */
  public String query() {
    String address = address();
    return address.length() > path.length() ? address.substring(path.length() + 1) : "";
  }

  /** The values of a name. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The first value of a name. */
  public Optional<String> one(String name) {
    return all(name).stream().findFirst();
  }

  /** The number of the page, from 1; 1 if none or no number is given. */
  public int page() {
    try {
      return Math.clamp(one("page").map(Integer::parseInt).orElse(1), 1, LAST_PAGE);
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** True if this value is among those of the name. */
  public boolean has(String name, String value) {
    return all(name).contains(value);
  }

  /** The same with one value for the name, and back on the first page. */
  public Asked with(String name, String value) {
    Map<String, List<String>> changed = copy();
    changed.put(name, List.of(value));
    return new Asked(path, changed);
  }

  /** The same with one more value for the name. */
  public Asked and(String name, String value) {
    Map<String, List<String>> changed = copy();
    List<String> list = new ArrayList<>(changed.getOrDefault(name, List.of()));
    list.add(value);
    changed.put(name, list);
    return new Asked(path, changed);
  }

  /** The same without this value of the name. */
  public Asked without(String name, String value) {
    Map<String, List<String>> changed = copy();
    changed.computeIfPresent(
        name, (n, list) -> list.stream().filter(v -> !v.equals(value)).toList());
    return new Asked(path, changed);
  }

  /** The same without the name. */
  public Asked without(String name) {
    Map<String, List<String>> changed = copy();
    changed.remove(name);
    return new Asked(path, changed);
  }

  /** The same on this page. */
  public Asked at(int page) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.put("page", List.of(String.valueOf(page)));
    return new Asked(path, changed);
  }

  /** The same question at another path. */
  public Asked to(String other) {
    return new Asked(other, values);
  }

  private Map<String, List<String>> copy() {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.remove("page");
    return changed;
  }

  /** The address, to be put into a link. */
  public String address() {
    List<String> pairs = new ArrayList<>();
    values.forEach(
        (name, list) -> list.forEach(value -> pairs.add(encode(name) + "=" + encode(value))));
    return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
  }

  /** A text as a part of an address. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
