package org.firsthand.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.model.Span;
import tools.jackson.databind.JsonNode;

/** Truth files count code points, the program counts UTF-16 units: this joins the two. */
final class Offsets {
  private static final Pattern TOKEN =
      Pattern.compile("\\w+|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);

  private Offsets() {}

  /** A span of a truth file in UTF-16 units. */
  static Span fromCodePoints(String text, JsonNode pair) {
    int start = text.offsetByCodePoints(0, pair.get(0).asInt());
    return new Span(
        start, text.offsetByCodePoints(start, pair.get(1).asInt() - pair.get(0).asInt()));
  }

  /** Spans of a truth file in UTF-16 units. */
  static List<Span> allFromCodePoints(String text, JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    pairs.forEach(pair -> spans.add(fromCodePoints(text, pair)));
    return spans;
  }

  /** Spans of an output line. */
  static List<Span> spans(JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    pairs.forEach(pair -> spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
    return spans;
  }

  /** Where the words and marks within these spans begin. */
  static Set<Integer> tokenStarts(String text, List<Span> spans) {
    Set<Integer> starts = new HashSet<>();
    for (Span span : spans) {
      Matcher token = TOKEN.matcher(span.of(text));
      while (token.find()) {
        starts.add(span.start() + token.start());
      }
    }
    return starts;
  }
}
